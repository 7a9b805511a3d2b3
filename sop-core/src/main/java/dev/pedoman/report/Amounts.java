package dev.pedoman.report;

import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.apache.commons.lang3.StringUtils;

/** Numbers, durations and offsets for readers of one language. */
record Amounts(Language language) {
  private static final int LONGEST_QUOTE = 160;

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

  /** A duration in the largest unit that keeps it above two. */
  String duration(Duration duration) {
    double seconds = duration.toMillis() / 1000.0;
    if (seconds < 1 && seconds > 0) {
      return Message.MILLISECONDS.in(language, duration.toMillis());
    } else if (seconds < 120) {
      return Message.SECONDS.in(language, number(seconds));
    } else if (seconds < 7200) {
      return Message.MINUTES.in(language, number(seconds / 60));
    } else if (seconds < 172_800) {
      return Message.HOURS.in(language, number(seconds / 3600));
    }
    return Message.DAYS.in(language, number(seconds / 86_400));
  }

  /** A number with at most one decimal, written as the language writes it. */
  String number(double value) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
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
