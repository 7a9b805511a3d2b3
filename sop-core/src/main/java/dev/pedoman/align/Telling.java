package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import java.util.List;
import java.util.Optional;

/** Tells, for the best reading, what became of each step. */
final class Telling {
  private final Reading reading;
  private final StepCosts costs;

  Telling(Reading reading, StepCosts costs) {
    this.reading = reading;
    this.costs = costs;
  }

  /** Adds each step below a node; where the node is on a branch not taken, as not applicable. */
  void tell(Node node, boolean taken, List<Aligned> all) {
    if (node instanceof Node.Leaf leaf) {
      all.add(taken ? tell(leaf) : settled(leaf, StepOutcome.NOT_APPLICABLE, Reason.OTHER_BRANCH));
    } else if (node instanceof Node.Settled settled) {
      all.add(tell(settled, taken));
    } else if (node instanceof Node.OneOf choice) {
      for (Node part : choice.parts()) {
        tell(part, taken && reading.taken(choice, part), all);
      }
    } else {
      Leaves.parts(node).forEach(part -> tell(part, taken, all));
    }
  }

  private Aligned tell(Node.Leaf leaf) {
    int index = reading.credited(leaf);
    if (index >= 0) {
      Timing.Judged judged = costs.taken(leaf, index);
      Optional<Evidence> evidence = Optional.of(leaf.evidence().get(index));
      return new Aligned(
          leaf.step(),
          leaf.occurrence(),
          judged.outcome(),
          judged.reason(),
          evidence,
          judged.distance(),
          leaf.expect(),
          leaf.from());
    }
    StepCosts.Left left = costs.left(leaf);
    return new Aligned(
        leaf.step(),
        leaf.occurrence(),
        left.outcome(),
        left.reason(),
        left.evidence(),
        Optional.empty(),
        leaf.expect(),
        leaf.from());
  }

  private static Aligned settled(Node.Leaf leaf, StepOutcome outcome, Reason reason) {
    return new Aligned(
        leaf.step(),
        leaf.occurrence(),
        outcome,
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        leaf.expect(),
        leaf.from());
  }

  private static Aligned tell(Node.Settled settled, boolean taken) {
    boolean undecided = settled.doubt().isPresent();
    Reason reason =
        settled
            .doubt()
            .filter(doubt -> taken)
            .orElse(undecided ? Reason.OTHER_BRANCH : Reason.TRIGGER_NOT_SEEN);
    return new Aligned(
        settled.step(),
        settled.occurrence(),
        undecided && taken ? StepOutcome.INCONCLUSIVE : StepOutcome.NOT_APPLICABLE,
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        settled.expect(),
        0);
  }
}
