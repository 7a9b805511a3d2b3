package dev.pedoman.yaml;

import dev.pedoman.problem.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** "Did you mean …" with the allowed names, short however many there are. */
final class Suggestion {
  private static final int LISTED = 24;
  private static final int COMPARED = 1_000;

  private Suggestion() {}

  static String of(String written, Collection<String> allowed) {
    List<String> names = new ArrayList<>(allowed);
    if (names.size() <= LISTED) {
      return names.isEmpty()
          ? "there is none to choose from"
          : NearestName.suggestion(written, names);
    }
    String list =
        "allowed: "
            + String.join(", ", names.subList(0, LISTED))
            + " … and "
            + (names.size() - LISTED)
            + " more";
    return NearestName.of(written, names.subList(0, Math.min(COMPARED, names.size())))
        .map(name -> "did you mean '" + name + "'? " + list)
        .orElse(list);
  }
}
