package dev.pedoman.report;

import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;

/** Numbers, durations and offsets for readers of one language. */
record Amounts(Language language) {
  private static final int LONGEST_QUOTE = 160;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;

  /** A metric's value with its unit. */
  String metric(Metric.Unit unit, double value) {
    return switch (unit) {
      case DURATION -> duration(Duration.ofMillis(Math.round(value)));
      case SHARE -> number(value * 100) + " %";
      case COUNT, NUMBER -> number(value);
    };
  }

  String limit(Limit limit) {
    return limit instanceof Limit.Turns turns
        ? Message.TURNS.in(language, turns.turns())
        : duration(((Limit.Time) limit).duration());
  }

  /** How much one limit exceeds another of the same kind. */
  static Limit excess(Limit distance, Limit allowed) {
    if (distance instanceof Limit.Turns far && allowed instanceof Limit.Turns near) {
      return new Limit.Turns(Math.max(0, far.turns() - near.turns()));
    }
    Duration excess = ((Limit.Time) distance).duration().minus(((Limit.Time) allowed).duration());
    return new Limit.Time(excess.isNegative() ? Duration.ZERO : excess);
  }

  /**
   * A duration to the millisecond, in the largest unit of which there are two, and what is left in
   * smaller ones: {@code 90 s}, {@code 2 min 5 s}, {@code 36 h}.
   */
  String duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis > 0 && millis < 1000) {
      return Message.MILLISECONDS.in(language, millis);
    }
    long seconds = millis / 1000;
    StringJoiner parts = new StringJoiner(" ");
    long left = millis;
    if (seconds >= 2 * DAY) {
      left = part(parts, Message.DAYS, left, DAY);
    }
    if (seconds >= 2 * HOUR) {
      left = part(parts, Message.HOURS, left, HOUR);
    }
    if (seconds >= 2 * MINUTE) {
      left = part(parts, Message.MINUTES, left, MINUTE);
    }
    if (left > 0 || parts.length() == 0) {
      parts.add(Message.SECONDS.in(language, decimal(BigDecimal.valueOf(left, 3))));
    }
    return parts.toString();
  }

  /** Adds whole units, if there are any; gives the milliseconds that are left. */
  private long part(StringJoiner parts, Message unit, long millis, long seconds) {
    long whole = millis / (seconds * 1000);
    if (whole > 0) {
      parts.add(unit.in(language, whole));
    }
    return millis % (seconds * 1000);
  }

  /** A number with at most two decimals, written as the language writes it. */
  String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value > 0 ? "∞" : value < 0 ? "-∞" : "?";
    }
    return decimal(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  private String decimal(BigDecimal value) {
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return language == Language.ID ? plain.replace('.', ',') : plain;
  }

  /** An offset from the start, as {@code 01:05} or {@code 1:02:03}. */
  static String offset(Duration at) {
    long seconds = at.toSeconds();
    String minutes = two(seconds / 60 % 60) + ":" + two(seconds % 60);
    return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
  }

  /** A quote that stays readable in a sentence. */
  static String shortened(String quote) {
    return StringUtils.abbreviateMiddle(StringUtils.normalizeSpace(quote), " … ", LONGEST_QUOTE);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
