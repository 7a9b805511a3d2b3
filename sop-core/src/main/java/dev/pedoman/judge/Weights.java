package dev.pedoman.judge;

import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import java.util.Map;

/** How much an item counts overall: its own weight times the mean weight of its principles. */
final class Weights {
  private final Map<Principle, Double> principles;

  Weights(Map<Principle, Double> principles) {
    this.principles = principles;
  }

  double factor(About about) {
    return about.principles().stream()
        .mapToDouble(principle -> principles.getOrDefault(principle, 1.0))
        .average()
        .orElse(1);
  }
}
