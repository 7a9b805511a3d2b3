package dev.pedoman.model;

import java.util.OptionalDouble;

/**
 * Bounds of a number, both inclusive.
 *
 * @param atLeast the least allowed value
 * @param atMost the greatest allowed value
 */
public record Bound(OptionalDouble atLeast, OptionalDouble atMost) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when there is no bound, one is not a number, or the least
   *     allowed value is above the greatest
   */
  public Bound {
    if (atLeast.isEmpty() && atMost.isEmpty()) {
      throw new IllegalArgumentException("a bound needs 'at-least' or 'at-most'");
    }
    double low = atLeast.orElse(Double.NEGATIVE_INFINITY);
    double high = atMost.orElse(Double.POSITIVE_INFINITY);
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("at-least " + low + " is above at-most " + high);
    }
  }

  /** No more than this. */
  public static Bound atMost(double value) {
    return new Bound(OptionalDouble.empty(), OptionalDouble.of(value));
  }

  /** No less than this. */
  public static Bound atLeast(double value) {
    return new Bound(OptionalDouble.of(value), OptionalDouble.empty());
  }

  /** Whether a value lies within. */
  public boolean allows(double value) {
    return (atLeast.isEmpty() || value >= atLeast.getAsDouble())
        && (atMost.isEmpty() || value <= atMost.getAsDouble());
  }
}
