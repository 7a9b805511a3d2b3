package dev.pedoman.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar stands for: the rules of JSON with YAML 1.2's other spellings of null and
 * truth. So {@code yes}, {@code 010} and {@code 1.2.0} are texts.
 */
final class PlainScalars {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final int LONGEST_NUMBER = 400;
  private static final int GREATEST_EXPONENT = 400;

  private PlainScalars() {}

  static boolean isNothing(String text) {
    return NOTHING.contains(text);
  }

  static boolean isTruth(String text) {
    return TRUE.contains(text) || FALSE.contains(text);
  }

  static boolean truth(String text) {
    return TRUE.contains(text);
  }

  static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
  }

  /**
   * The number, unless it is none or so far from 1 that writing it out in digits would fill the
   * memory.
   */
  static Optional<BigDecimal> number(String text) {
    if (!isNumber(text)) {
      return Optional.empty();
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    String digits = exponent < 0 ? "0" : text.substring(exponent + 1);
    if (digits.length() > 5 || Math.abs(Integer.parseInt(digits)) > GREATEST_EXPONENT) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }
}
