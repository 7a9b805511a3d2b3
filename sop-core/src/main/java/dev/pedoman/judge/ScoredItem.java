package dev.pedoman.judge;

import dev.pedoman.align.Weights;
import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import java.util.List;

/** What a step or rule counts, worked out once. */
final class ScoredItem {
  /** Fractions of this size, and no finer ones, add up exactly in any order. */
  private static final double GRAIN = 1.0 / (1 << 20);

  private static final double LARGE = 1 << 16;

  /** The mean weight of its principles. */
  final double factor;

  /** Its own weight times the factor. */
  final double weight;

  /** Which principles it serves, by ordinal. */
  final int[] principles;

  /** Which tags it serves, by their place among all. */
  final int[] tags;

  ScoredItem(About about, Weights weights, List<String> allTags) {
    factor = weights.factor(about);
    weight = weights.of(about);
    principles = about.principles().stream().mapToInt(Principle::ordinal).toArray();
    tags = about.tags().stream().mapToInt(allTags::indexOf).toArray();
  }

  /** Whether thousands of such items with these shares of their weight add up without rounding. */
  boolean addsUp(double own, double... shares) {
    boolean exact = grainy(own) && grainy(own * factor);
    for (double share : shares) {
      exact &= grainy(own * share) && grainy(own * share * factor);
    }
    return exact;
  }

  private static boolean grainy(double value) {
    double grains = value / GRAIN;
    return value < LARGE && grains == Math.rint(grains);
  }
}
