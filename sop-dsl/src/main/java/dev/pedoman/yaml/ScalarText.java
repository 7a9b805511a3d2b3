package dev.pedoman.yaml;

import java.util.regex.Pattern;

/**
 * Writes texts so that every YAML reader, of version 1.1 or 1.2, reads the same text again.
 *
 * <p>Only what is harmless by a short list goes without quotes; the list is the same inside and
 * outside of brackets. Invisible characters are written as escapes.
 */
final class ScalarText {
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[\\p{L}\\p{N}$(/_]([\\p{L}\\p{M}\\p{N}$()/_|.*+'?!;<>=~^%@& -]*[\\p{L}\\p{M}\\p{N}$()/_|.*+'?!;<>=~^%@&-])?");
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile(
          "[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|0[xXoObB][0-9a-fA-F_]+|[0-9]+-[0-9]+-[0-9]+.*");
  private static final Pattern WORD_WITH_MEANING =
      Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

  private ScalarText() {}

  static String of(String text) {
    if (HARMLESS.matcher(text).matches()
        && !NUMBER_OR_DATE.matcher(text).matches()
        && !WORD_WITH_MEANING.matcher(text).matches()
        && text.codePoints().allMatch(ScalarText::isVisible)) {
      return text;
    }
    boolean visible = text.codePoints().allMatch(ScalarText::isVisible);
    boolean escapes = text.indexOf('\\') >= 0 || text.indexOf('"') >= 0;
    return visible && escapes ? "'" + text.replace("'", "''") + "'" : escaped(text);
  }

  /** A number in as few characters as say exactly it. */
  static String number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException(number + " cannot be written");
    }
    return Double.toString(number);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '"' || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (isVisible(c)) {
      out.appendCodePoint(c);
    } else if (c <= 0xFF) {
      hexadecimal(out.append("\\x"), c, 2);
    } else if (c <= 0xFFFF) {
      hexadecimal(out.append("\\u"), c, 4);
    } else {
      hexadecimal(out.append("\\U"), c, 8);
    }
  }

  private static void hexadecimal(StringBuilder out, int c, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt((c >> shift) & 0xF));
    }
  }

  private static boolean isVisible(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
