package dev.pedoman.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that somebody probably meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * The allowed name nearest to what was written, by edits (optimal string alignment: insert,
   * delete, replace, swap neighbours; the case of letters does not count), if it is near enough to
   * be worth suggesting: at most one edit for every three characters, and at least one.
   *
   * @param written what was written
   * @param allowed the names that would have been right
   */
  public static Optional<String> of(String written, Collection<String> allowed) {
    String best = null;
    int bestDistance = Math.max(1, written.length() / 3) + 1;
    if (written.isBlank() || written.length() > 100) {
      return Optional.empty();
    }
    String folded = written.toLowerCase(Locale.ROOT);
    for (String name : new TreeSet<>(allowed)) {
      int distance = distance(folded, name.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Did you mean x?" followed by the allowed names, for the mend of a problem. */
  public static String suggestion(String written, Collection<String> allowed) {
    String list = "allowed: " + String.join(", ", allowed);
    return of(written, allowed).map(name -> "did you mean '" + name + "'? " + list).orElse(list);
  }

  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j] + 1, Math.min(d[i][j - 1] + 1, d[i - 1][j - 1] + change));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, d[i - 2][j - 2] + 1);
        }
        d[i][j] = least;
      }
    }
    return d[a.length()][b.length()];
  }
}
