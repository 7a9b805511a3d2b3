package dev.pedoman.audit.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as a source writes it: counted from the start, or on the wall clock. */
sealed interface Moment {
  /** ISO 8601 duration with days at most; the schema holds the same expression. */
  Pattern DURATION =
      Pattern.compile(
          "P(?=[0-9T])(?:\\d{1,6}D)?(?:T(?=\\d)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,10}(?:\\.\\d{1,9})?S)?)?");

  /** {@code mm:ss} or {@code h:mm:ss}, each with or without fractions. */
  Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?(?:[.,](\\d{1,9}))?");

  /** A date and a time of day, with or without an offset. */
  Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(Z|[+-]\\d{2}:\\d{2})?");

  /** The largest number of seconds that is taken: over 300 years. */
  BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);

  /** An offset from the start, or a time of day when {@code hours} and nothing else says so. */
  record Offset(Duration offset, boolean hours) implements Moment {}

  /** A date and time with its zone offset. */
  record Wall(OffsetDateTime time) implements Moment {}

  /** A date and time whose zone is not told. */
  record Local(LocalDateTime time) implements Moment {}

  /** Seconds from the start, if they are not negative and not out of all bounds. */
  static Optional<Moment> seconds(BigDecimal seconds) {
    if (seconds.signum() < 0 || seconds.compareTo(LARGEST) > 0) {
      return Optional.empty();
    }
    long whole = seconds.longValue();
    BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole));
    return Optional.of(
        new Offset(Duration.ofSeconds(whole, rest.movePointRight(9).longValue()), false));
  }

  /** A written time. */
  static Optional<Moment> parse(String written) {
    try {
      Matcher clock = CLOCK.matcher(written);
      if (clock.matches()) {
        return Optional.of(clock(clock));
      }
      if (DURATION.matcher(written).matches()) {
        return Optional.of(new Offset(Duration.parse(written), false));
      }
      Matcher date = DATE_TIME.matcher(written);
      return date.matches() ? Optional.of(date(date)) : Optional.empty();
    } catch (DateTimeException | ArithmeticException e) {
      // The form is right and the value is not, such as the 31st of February.
      return Optional.empty();
    }
  }

  private static Moment clock(Matcher clock) {
    boolean hours = clock.group(3) != null;
    long first = Long.parseLong(clock.group(1));
    long second = Long.parseLong(clock.group(2));
    long seconds =
        hours ? first * 3600 + second * 60 + Long.parseLong(clock.group(3)) : first * 60 + second;
    String fraction = clock.group(4) == null ? "0" : clock.group(4);
    long nanos = new BigDecimal("0." + fraction).movePointRight(9).longValue();
    return new Offset(Duration.ofSeconds(seconds, nanos), hours);
  }

  private static Moment date(Matcher date) {
    String local = date.group(1) + "T" + date.group(2).replace(',', '.');
    return date.group(3) == null
        ? new Local(LocalDateTime.parse(local))
        : new Wall(OffsetDateTime.parse(local + date.group(3)));
  }
}
