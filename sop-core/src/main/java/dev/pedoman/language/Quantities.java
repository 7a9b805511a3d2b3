package dev.pedoman.language;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits, in words, and in both ({@code 1,5 jt}, {@code 250rb}, {@code dua juta}).
 */
final class Quantities {
  /** A number of more digits is an identifier, not a quantity. */
  private static final int MOST_DIGITS = 18;

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("rb", BigDecimal.valueOf(1_000)),
          Map.entry("ribu", BigDecimal.valueOf(1_000)),
          Map.entry("rbu", BigDecimal.valueOf(1_000)),
          Map.entry("k", BigDecimal.valueOf(1_000)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("jt", BigDecimal.valueOf(1_000_000)),
          Map.entry("juta", BigDecimal.valueOf(1_000_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("miliar", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("milyar", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("bilion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)));

  private Quantities() {}

  /** The number that begins at a unit, if one does. */
  static @Nullable Quantity at(Words words, int unit) {
    return words.has(unit, Words.DIGIT) ? digits(words, unit) : NumberWords.at(words, unit);
  }

  private static @Nullable Quantity digits(Words words, int unit) {
    char[] letters = words.letters();
    int from = words.at(unit);
    int to = words.at(unit + 1);
    int first = from;
    while (first < to && !isDigit(letters[first])) {
      first++;
    }
    int last = first;
    while (last < to && (isDigit(letters[last]) || isMark(letters[last]))) {
      last++;
    }
    if (first == to || first - from > 4 || to - last > 8) {
      return null;
    }
    BigDecimal value = number(letters, first, last);
    if (value == null) {
      return null;
    }
    String prefix = new String(letters, from, first - from);
    String suffix = new String(letters, last, to - last);
    BigDecimal scale = SCALES.get(suffix);
    if (scale != null) {
      return new Quantity(value.multiply(scale), unit, unit + 1, prefix, "", true);
    }
    int next = unit + 1;
    boolean together = next < words.size() && !words.has(next, Words.CLAUSE);
    scale = suffix.isEmpty() && together ? SCALES.get(words.form(next)) : null;
    if (scale == null || words.is(next, "k")) {
      return new Quantity(value, unit, unit + 1, prefix, suffix, false);
    }
    return new Quantity(value.multiply(scale), unit, unit + 2, prefix, "", true);
  }

  /**
   * Reads digits with marks in them. Of two kinds of marks the last is the decimal mark; marks of
   * one kind set thousands apart where groups of three follow, else a single one is decimal.
   */
  static @Nullable BigDecimal number(char[] letters, int from, int to) {
    StringBuilder digits = new StringBuilder();
    int marks = 0;
    int lastMark = -1;
    boolean twoKinds = false;
    boolean threes = true;
    for (int i = from; i < to; i++) {
      char c = letters[i];
      if (isDigit(c)) {
        digits.append(c);
      } else {
        twoKinds |= lastMark >= 0 && letters[lastMark] != c;
        threes &= lastMark < 0 ? i - from <= 3 && letters[from] != '0' : i - lastMark == 4;
        lastMark = i;
        marks++;
      }
      if (digits.length() > MOST_DIGITS) {
        return null;
      }
    }
    if (digits.isEmpty() || lastMark == to - 1) {
      return null;
    }
    BigDecimal whole = new BigDecimal(digits.toString());
    int behind = lastMark < 0 ? 0 : to - lastMark - 1;
    if (marks == 0 || (!twoKinds && threes && behind == 3)) {
      return whole;
    }
    return twoKinds || marks == 1 ? whole.movePointLeft(behind) : null;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }
}
