package dev.pedoman.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a procedure that is read apart from all others, and stays up to date. */
abstract sealed class Unit permits SteadyUnit, AnchoredUnit {
  /** Its steps in the order of the SOP. */
  final List<Leaf> leaves;

  private @Nullable Value marked;

  Unit(List<Leaf> leaves) {
    this.leaves = leaves;
  }

  /** Takes in the evidence that came since it was last asked. */
  abstract void update();

  /** The best reading so far. */
  abstract Value best();

  /** Whether nothing that comes can make the reading better. */
  abstract boolean finished();

  /** Tells each step and each choice what the best reading makes of it. */
  final void mark() {
    Value best = best();
    if (best == marked) {
      return;
    }
    marked = best;
    for (Leaf leaf : leaves) {
      leaf.credited = -1;
    }
    best.mark();
  }
}
