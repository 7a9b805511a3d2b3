package dev.pedoman.align;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of steps one after the other that credits each one that was seen with its earliest
 * event not before that of the step before it. Where all get one so and lose nothing by it, it is
 * the best: none loses less than nothing, none sees more, and none has an earlier event at the
 * first step that it differs in.
 */
final class Earliest {
  private final References references;
  private final StepCosts costs;
  private final IdentityHashMap<Leaf, Integer> events = new IdentityHashMap<>();

  private Earliest(References references, StepCosts costs) {
    this.references = references;
    this.costs = costs;
  }

  /**
   * The reading; null where it is not surely the best.
   *
   * @param leaves the steps, in order
   */
  static @Nullable Value of(List<Leaf> leaves, References references, StepCosts costs) {
    return new Earliest(references, costs).read(leaves);
  }

  private @Nullable Value read(List<Leaf> leaves) {
    Value value = Value.NOTHING;
    int event = 0;
    for (Leaf leaf : leaves) {
      int count = leaf.count();
      if (count == 0) {
        if (leaf.countedFromStep() && costs.needsAnchor(leaf)) {
          return null;
        }
        value = value.lose(costs.leaving(leaf, Timing.UNSEEN));
        continue;
      }
      int first = leaf.firstAt(event);
      if (first == count) {
        return null;
      }
      event = leaf.event(first);
      events.put(leaf, event);
      value = value.take(leaf, event, 0);
    }
    return events.keySet().stream().allMatch(this::losesNothing) ? value : null;
  }

  private boolean losesNothing(Leaf leaf) {
    Leaf anchor = references.of(leaf);
    int counted = anchor == null ? Timing.UNSEEN : events.getOrDefault(anchor, Timing.UNSEEN);
    return costs.taking(leaf, events.getOrDefault(leaf, Timing.UNSEEN), counted) == 0;
  }
}
