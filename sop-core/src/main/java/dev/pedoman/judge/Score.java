package dev.pedoman.judge;

import java.util.OptionalDouble;

/**
 * Weighted share of what applied and could be decided.
 *
 * @param earned weight earned
 * @param possible weight that could have been earned
 * @param notApplicable number of items that did not apply
 * @param inconclusive number of items that could not be decided
 */
public record Score(double earned, double possible, int notApplicable, int inconclusive) {
  /** The share, 0..1; empty when nothing applied and could be decided. */
  public OptionalDouble share() {
    return possible > 0 ? OptionalDouble.of(earned / possible) : OptionalDouble.empty();
  }
}
