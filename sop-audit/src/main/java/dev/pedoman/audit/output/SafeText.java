package dev.pedoman.audit.output;

/** Text of unknown origin, made harmless for where it is written. */
final class SafeText {
  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /** Well-formed UTF-16: a surrogate without its partner becomes U+FFFD. */
  static String wellFormed(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? text : out.toString();
  }

  /**
   * One line for a terminal: runs of white space become one space, and what steers a terminal or
   * turns the direction of writing is left out, so that a transcript cannot repaint the screen.
   */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        space = true;
      } else if (!steers(c)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
      }
    }
    return out.toString();
  }

  /** Several lines for a terminal: line feeds and tabs stay, what steers a terminal does not. */
  static String lines(String text) {
    String safe = wellFormed(text);
    StringBuilder out = new StringBuilder(safe.length());
    safe.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !steers(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean steers(int c) {
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || direction;
  }

  /** At most so many code points, the last of them an ellipsis where something was cut off. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
