package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Limit;
import java.time.temporal.ChronoUnit;

/** The words of the DSL for times, turns, numbers and bounds of them. */
abstract class AmountWords extends PatternWords {
  AmountWords() {}

  /** A time in milliseconds, 0 or more. */
  public static Limit.Time millis(long amount) {
    return new Limit.Time(Checks.time(amount, ChronoUnit.MILLIS));
  }

  /** A time in seconds, 0 or more. */
  public static Limit.Time seconds(long amount) {
    return new Limit.Time(Checks.time(amount, ChronoUnit.SECONDS));
  }

  /** A time in minutes, 0 or more. */
  public static Limit.Time minutes(long amount) {
    return new Limit.Time(Checks.time(amount, ChronoUnit.MINUTES));
  }

  /** A time in hours, 0 or more. */
  public static Limit.Time hours(long amount) {
    return new Limit.Time(Checks.time(amount, ChronoUnit.HOURS));
  }

  /** A time in days of 24 hours, 0 or more. */
  public static Limit.Time days(long amount) {
    return new Limit.Time(Checks.time(amount, ChronoUnit.DAYS));
  }

  /** A number of turns, 0 or more; an unbroken run of utterances by one side is one turn. */
  public static Limit.Turns turns(int amount) {
    return new Limit.Turns(amount);
  }

  /**
   * A share: 60 percent is 0.6.
   *
   * @param percent 0..100
   * @throws IllegalArgumentException when it is outside
   */
  public static double percent(double percent) {
    return Checks.range("percent", percent, 100) / 100;
  }

  /** No more than this number. */
  public static Bound atMost(double number) {
    return Bound.atMost(number);
  }

  /** No less than this number. */
  public static Bound atLeast(double number) {
    return Bound.atLeast(number);
  }

  /** No more than this time. */
  public static DurationBound atMost(Limit.Time time) {
    return new DurationBound(Bound.atMost(Amounts.millis(time)));
  }

  /** No less than this time. */
  public static DurationBound atLeast(Limit.Time time) {
    return new DurationBound(Bound.atLeast(Amounts.millis(time)));
  }

  /** What a step done after its deadline earns of its weight, 0..1; 0.5 unless said. */
  public static Credit late(double share) {
    return new Credit(Credit.Kind.LATE, share);
  }

  /** What a step done before its time earns of its weight, 0..1; 0.5 unless said. */
  public static Credit early(double share) {
    return new Credit(Credit.Kind.EARLY, share);
  }

  /** What a step done out of order earns of its weight, 0..1; 0.25 unless said. */
  public static Credit outOfOrder(double share) {
    return new Credit(Credit.Kind.OUT_OF_ORDER, share);
  }
}
