package dev.pedoman.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees what the source of a transcript masked: {@code [PII]}, {@code <NAME>}, {@code ****}. */
final class Masks {
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_LABEL = 40;

  private Masks() {}

  /**
   * Where something was masked.
   *
   * @param start index of its first character
   * @param end behind its last
   */
  record Mask(int start, int end) {}

  static boolean any(String text) {
    return next(text, 0) != null;
  }

  /** All of them, in order. */
  static List<Mask> in(String text) {
    List<Mask> masks = new ArrayList<>();
    for (Mask mask = next(text, 0); mask != null; mask = next(text, mask.end())) {
      masks.add(mask);
    }
    return masks;
  }

  private static @Nullable Mask next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      int end = stands(text.charAt(i)) ? run(text, i) : Math.max(label(text, i), crosses(text, i));
      if (end - i >= SHORTEST_RUN) {
        return new Mask(i, end);
      }
      i = Math.max(i, end - 1);
    }
    return null;
  }

  private static boolean stands(char c) {
    return c == '*' || c == '\u2022' || c == '\u2588' || c == '#';
  }

  /** Behind the last of several signs that stand for letters. */
  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && stands(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Behind a label in capitals in brackets; a short one may be emphasis, so at least three letters.
   * 0 if there is none.
   */
  private static int label(String text, int open) {
    char close =
        switch (text.charAt(open)) {
          case '[' -> ']';
          case '<' -> '>';
          case '{' -> '}';
          default -> 0;
        };
    if (close == 0) {
      return 0;
    }
    int letters = 0;
    int last = Math.min(text.length(), open + LONGEST_LABEL);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return letters >= SHORTEST_RUN ? i + 1 : 0;
      } else if (c >= 'A' && c <= 'Z') {
        letters++;
      } else if ("_-/ 0123456789".indexOf(c) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** Behind four or more x in place of letters or digits; 0 if there are none. */
  private static int crosses(String text, int from) {
    char x = text.charAt(from);
    if (x != 'x' && x != 'X') {
      return 0;
    }
    int end = from;
    while (end < text.length() && text.charAt(end) == x) {
      end++;
    }
    return end - from >= 4 ? end : 0;
  }

  /** The text with one word of the same length in place of each mask. */
  static String worded(String text, List<Mask> masks) {
    StringBuilder worded = new StringBuilder(text);
    for (Mask mask : masks) {
      for (int i = mask.start(); i < mask.end(); i++) {
        // No word of any phrase, and no letter that is drawn out.
        worded.setCharAt(i, "zqjx".charAt((i - mask.start()) & 3));
      }
    }
    return worded.toString();
  }
}
