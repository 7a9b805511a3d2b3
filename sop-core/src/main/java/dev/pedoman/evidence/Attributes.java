package dev.pedoman.evidence;

import dev.pedoman.model.Expected;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of actions, compared with what is expected of them. */
public final class Attributes {
  /** Where an action's outcome is kept: what it gave, not what it was asked. */
  private static final String RESULT = "result";

  private static final java.util.regex.Pattern INDEX =
      java.util.regex.Pattern.compile("[0-9]{1,4}");

  private Attributes() {}

  /**
   * The value under a name; where no such name exists, dots lead into nested fields and, by index
   * from 0, into lists.
   */
  public static Optional<Value> find(Action action, String path) {
    Value direct = action.attributes().get(path);
    if (direct != null) {
      return Optional.of(direct);
    }
    @Nullable Value at = null;
    for (String name : path.split("\\.", -1)) {
      if (at == null) {
        at = action.attributes().get(name);
      } else {
        at = inside(at, name);
      }
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(at);
  }

  private static @Nullable Value inside(Value value, String name) {
    if (value instanceof Value.Items list && INDEX.matcher(name).matches()) {
      int index = Integer.parseInt(name);
      return index < list.items().size() ? list.items().get(index) : null;
    }
    return value instanceof Value.Fields fields ? fields.fields().get(name) : null;
  }

  /** Whether an action holds no other attribute than those that the paths lead into. */
  static boolean none(Action action, Set<String> paths) {
    Set<String> named = new HashSet<>(paths);
    named.add(RESULT);
    paths.forEach(path -> named.add(path.split("\\.", 2)[0]));
    return named.containsAll(action.attributes().keySet());
  }

  static boolean fits(
      Observed observed, EarlierValues earlier, int event, Value value, Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      return value.sameAs(literal.value());
    } else if (expected instanceof Expected.OfFact fact) {
      return observed.facts().get(fact.path()).filter(known -> value.sameAs(known)).isPresent();
    } else if (expected instanceof Expected.OfAction bound) {
      return earlier.hold(value, bound, event);
    } else if (expected instanceof Expected.AnyOf any) {
      return any.options().stream()
          .anyMatch(option -> fits(observed, earlier, event, value, option));
    } else if (expected instanceof Expected.Within within) {
      return value
          .asNumber()
          .filter(number -> within.bound().allows(number.doubleValue()))
          .isPresent();
    }
    return !(value instanceof Value.Nothing) && !value.toString().isBlank();
  }
}
