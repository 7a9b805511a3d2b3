package dev.pedoman.yaml;

import dev.pedoman.model.Limit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time and numbers of turns as people write them: {@code 1h30m}, {@code 2 turns}. */
final class DurationText {
  private static final Pattern PART = Pattern.compile("\\s*([0-9]{1,15})\\s*([A-Za-z]+)");
  private static final Pattern TURNS = Pattern.compile("([0-9]{1,9}) +turns?");
  private static final Map<String, ChronoUnit> UNITS = units();

  /** A million years, the most that a limit may be. */
  private static final Duration LONGEST = Duration.ofDays(365_250_000);

  private DurationText() {}

  /** Time or turns; empty when it is neither. */
  static Optional<Limit> limit(String text) {
    Matcher turns = TURNS.matcher(text);
    if (turns.matches()) {
      return Optional.of(new Limit.Turns(Integer.parseInt(turns.group(1))));
    }
    return duration(text).map(Limit.Time::new);
  }

  /** A length of time; empty when it is none or too long to be counted. */
  static Optional<Duration> duration(String text) {
    Matcher part = PART.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    try {
      while (part.find() && part.start() == end) {
        ChronoUnit unit = UNITS.get(part.group(2).toLowerCase(Locale.ROOT));
        if (unit == null) {
          return Optional.empty();
        }
        sum = sum.plus(Long.parseLong(part.group(1)), unit);
        end = part.end();
      }
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
    boolean whole = end > 0 && end == text.length();
    return whole && sum.compareTo(LONGEST) <= 0 ? Optional.of(sum) : Optional.empty();
  }

  /**
   * The shortest way to write a length of time.
   *
   * @throws IllegalArgumentException when it has parts of milliseconds, for which there is no unit
   */
  static String of(Duration duration) {
    if (duration.toNanosPart() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          duration + " cannot be written: it is no whole number of ms");
    }
    StringBuilder out = new StringBuilder();
    append(out, duration.toDays(), "d");
    append(out, duration.toHoursPart(), "h");
    append(out, duration.toMinutesPart(), "m");
    append(out, duration.toSecondsPart(), "s");
    append(out, duration.toMillisPart(), "ms");
    return out.length() == 0 ? "0s" : out.toString();
  }

  static String of(Limit limit) {
    if (limit instanceof Limit.Turns turns) {
      return turns.turns() + (turns.turns() == 1 ? " turn" : " turns");
    }
    return of(((Limit.Time) limit).duration());
  }

  private static void append(StringBuilder out, long amount, String unit) {
    if (amount != 0) {
      out.append(amount).append(unit);
    }
  }

  private static Map<String, ChronoUnit> units() {
    Map<String, ChronoUnit> units = new LinkedHashMap<>();
    add(units, ChronoUnit.MILLIS, "ms", "millisecond");
    add(units, ChronoUnit.SECONDS, "s", "second");
    add(units, ChronoUnit.MINUTES, "m", "minute");
    add(units, ChronoUnit.HOURS, "h", "hour");
    add(units, ChronoUnit.DAYS, "d", "day");
    return units;
  }

  private static void add(
      Map<String, ChronoUnit> units, ChronoUnit unit, String letter, String word) {
    units.put(letter, unit);
    units.put(word, unit);
    units.put(word + "s", unit);
  }
}
