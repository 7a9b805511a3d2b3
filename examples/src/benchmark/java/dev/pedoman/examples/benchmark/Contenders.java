package dev.pedoman.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All contenders by the names used in the tables, the slowest last. */
final class Contenders {
  static final String PEDOMAN = "Pedoman";

  private static final Map<String, Function<List<Standard>, Contender>> ALL = new LinkedHashMap<>();

  static {
    ALL.put(PEDOMAN, WithPedoman::new);
    ALL.put("String.contains", HandWritten::contains);
    ALL.put("regex per step", HandWritten::regexPerStep);
    ALL.put("Drools", WithDrools::new);
    ALL.put("regex per phrase", HandWritten::regexPerPhrase);
  }

  private Contenders() {}

  static String[] names() {
    return ALL.keySet().toArray(String[]::new);
  }

  /**
   * Compiles the standards.
   *
   * @throws IllegalArgumentException when there is no contender of that name
   */
  static Contender of(String name, List<Standard> standards) {
    Function<List<Standard>, Contender> made = ALL.get(name);
    if (made == null) {
      throw new IllegalArgumentException("no contender '" + name + "'; there are " + ALL.keySet());
    }
    return made.apply(standards);
  }
}
