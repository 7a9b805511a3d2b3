package dev.pedoman.lint;

import dev.pedoman.yaml.TextSpan;
import java.util.Comparator;
import java.util.List;

/** Mends texts where that does not change what the SOP asks for. Free of state. */
public final class LintFixes {
  private LintFixes() {}

  /**
   * A change of a file.
   *
   * @param span the characters that it concerns
   * @param kind what happens to them
   * @param before what stands there, for {@code REPLACE}
   * @param after what stands there then, for {@code REPLACE}
   */
  public record Fix(TextSpan span, Kind kind, String before, String after) {}

  /** What happens to characters. */
  public enum Kind {
    /** Other characters take their place, within the quotes if there are some. */
    REPLACE,
    /** The item of a list goes, with its comma or line. */
    REMOVE_ITEM,
    /** The lines go. */
    REMOVE_LINES
  }

  static Fix replace(TextSpan span, String before, String after) {
    return new Fix(span, Kind.REPLACE, before, after);
  }

  static Fix item(TextSpan span) {
    return new Fix(span, Kind.REMOVE_ITEM, "", "");
  }

  static Fix lines(TextSpan span) {
    return new Fix(span, Kind.REMOVE_LINES, "", "");
  }

  /**
   * A file's text with all fixes of that file made.
   *
   * @param text with all line ends as {@code \n}, as the spans count
   */
  public static String apply(String text, List<Fix> fixes) {
    StringBuilder mended = new StringBuilder(text);
    int untouched = text.length() + 1;
    List<Fix> backwards =
        fixes.stream()
            .sorted(Comparator.comparingInt((Fix fix) -> fix.span().start()).reversed())
            .toList();
    for (Fix fix : backwards) {
      if (fix.span().end() <= untouched) {
        untouched = apply(mended, fix);
      }
    }
    return mended.toString();
  }

  private static int apply(StringBuilder text, Fix fix) {
    int start = fix.span().start();
    int end = fix.span().end();
    switch (fix.kind()) {
      case REPLACE -> {
        String quote = text.substring(start, end).startsWith("\"") ? "\"" : "";
        quote = text.substring(start, end).startsWith("'") ? "'" : quote;
        text.replace(start, end, quote + fix.after() + quote);
      }
      case REMOVE_LINES -> text.delete(start, end);
      case REMOVE_ITEM -> {
        return removeItem(text, start, end);
      }
    }
    return start;
  }

  /** Gives the first offset that was touched. */
  private static int removeItem(StringBuilder text, int start, int end) {
    int line = text.lastIndexOf("\n", start - 1) + 1;
    int next = text.indexOf("\n", end);
    int lineEnd = next < 0 ? text.length() : next + 1;
    if (text.substring(line, start).isBlank() || text.substring(line, start).matches("\\s*-\\s+")) {
      String rest = text.substring(end, lineEnd).strip();
      if (rest.isEmpty() || rest.equals(",") || rest.startsWith("#")) {
        text.delete(line, lineEnd);
        return line;
      }
    }
    int after = end;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (after < text.length() && text.charAt(after) == ',') {
      after++;
      while (after < text.length() && text.charAt(after) == ' ') {
        after++;
      }
      text.delete(start, after);
      return start;
    }
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    if (before > 0 && text.charAt(before - 1) == ',') {
      text.delete(before - 1, end);
      return before - 1;
    }
    return start; // The only item of its list stays.
  }
}
