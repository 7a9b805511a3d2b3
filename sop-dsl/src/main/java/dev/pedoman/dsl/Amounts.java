package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Joins bounds that were given one by one. */
final class Amounts {
  private Amounts() {}

  /** One bound out of two of numbers. */
  static Bound both(String subject, Bound one, Bound other) {
    return joined(subject, one, other, Quote::number);
  }

  /** One bound out of several of numbers. */
  static Bound all(String subject, Bound first, Bound... more) {
    Bound all = first;
    for (Bound next : more) {
      all = joined(subject, all, next, Quote::number);
    }
    return all;
  }

  /** One bound out of several of times, in milliseconds. */
  static Bound all(String subject, DurationBound first, DurationBound... more) {
    Bound all = first.millis();
    for (DurationBound next : List.of(more)) {
      all = joined(subject, all, next.millis(), Amounts::time);
    }
    return all;
  }

  static double millis(Limit.Time time) {
    return time.duration().toMillis();
  }

  private static String time(double millis) {
    return Quote.time(Duration.ofMillis((long) millis));
  }

  private static Bound joined(String subject, Bound one, Bound other, DoubleFunction<String> show) {
    OptionalDouble low = either(one.atLeast(), other.atLeast());
    OptionalDouble high = either(one.atMost(), other.atMost());
    boolean empty = low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble();
    if (empty || clash(one.atLeast(), other.atLeast()) || clash(one.atMost(), other.atMost())) {
      throw Given.of(subject).contradiction(Quote.bound(one, show), Quote.bound(other, show));
    }
    return new Bound(low, high);
  }

  private static OptionalDouble either(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() ? one : other;
  }

  private static boolean clash(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
