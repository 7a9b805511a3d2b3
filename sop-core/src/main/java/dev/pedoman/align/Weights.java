package dev.pedoman.align;

import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import java.util.Map;

/**
 * How much an item counts overall: its own weight times the mean weight of its principles.
 * Immutable.
 */
public final class Weights {
  private final Map<Principle, Double> principles;

  /** The weights of an SOP's principles; 1 for those not named. */
  public Weights(Map<Principle, Double> principles) {
    this.principles = principles;
  }

  /** The mean weight of an item's principles; 1 if it serves none. */
  public double factor(About about) {
    return about.principles().stream()
        .mapToDouble(principle -> principles.getOrDefault(principle, 1.0))
        .average()
        .orElse(1);
  }

  /** What an item counts overall, above 0. */
  public double of(About about) {
    return about.weight() * factor(about);
  }
}
