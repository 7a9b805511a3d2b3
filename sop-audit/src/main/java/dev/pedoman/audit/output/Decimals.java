package dev.pedoman.audit.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as they are written everywhere: no exponent, no locale, a full stop, no idle zeros. */
final class Decimals {
  private static final int DIGITS = 4;

  private Decimals() {}

  /** Rounded half up to four decimals. */
  static String rounded(double number) {
    return plain(BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP));
  }

  /** Milliseconds as seconds, rounded half up to four decimals. */
  static String seconds(double milliseconds) {
    return plain(
        BigDecimal.valueOf(milliseconds).movePointLeft(3).setScale(DIGITS, RoundingMode.HALF_UP));
  }

  /** An offset as seconds, to the nanosecond. */
  static String seconds(Duration offset) {
    return plain(
        BigDecimal.valueOf(offset.toSeconds()).add(BigDecimal.valueOf(offset.toNanosPart(), 9)));
  }

  /** A share 0..1 in whole percent; 100 only for the whole, so that a flaw always shows. */
  static String percent(double share) {
    BigDecimal percent = hundred(share).setScale(0, RoundingMode.HALF_UP);
    return (share < 1 && percent.intValue() >= 100 ? "99" : plain(percent)) + " %";
  }

  /**
   * A share 0..1 in percent with one decimal. It is cut instead of rounded where rounding would
   * lift it to the mark, so that nobody reads "80.0 %, pass mark 80 %: fails".
   */
  static String percent(double share, double mark) {
    BigDecimal exact = hundred(share);
    BigDecimal percent = exact.setScale(1, RoundingMode.HALF_UP);
    BigDecimal limit = BigDecimal.valueOf(mark);
    if (exact.compareTo(limit) < 0 && percent.compareTo(limit) >= 0) {
      percent = exact.setScale(1, RoundingMode.FLOOR);
    }
    return percent.toPlainString() + " %";
  }

  private static BigDecimal hundred(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
