package dev.pedoman.language;

/** Sees what the source of a transcript masked: {@code [PII]}, {@code <NAME>}, {@code ****}. */
final class Masks {
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_LABEL = 40;

  private Masks() {}

  static boolean any(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stands = c == '*' || c == '\u2022' || c == '\u2588' || c == '#';
      run = stands ? run + 1 : 0;
      if (run >= SHORTEST_RUN || opensLabel(text, i) || crosses(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** A label in capitals in brackets; a short one may be emphasis, so at least three letters. */
  private static boolean opensLabel(String text, int open) {
    char close =
        switch (text.charAt(open)) {
          case '[' -> ']';
          case '<' -> '>';
          case '{' -> '}';
          default -> 0;
        };
    if (close == 0) {
      return false;
    }
    int letters = 0;
    int last = Math.min(text.length(), open + LONGEST_LABEL);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return letters >= SHORTEST_RUN;
      } else if (c >= 'A' && c <= 'Z') {
        letters++;
      } else if ("_-/ 0123456789".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Four or more x in place of letters or digits. */
  private static boolean crosses(String text, int i) {
    return (text.charAt(i) == 'x' || text.charAt(i) == 'X')
        && (text.startsWith("xxxx", i) || text.startsWith("XXXX", i));
  }
}
