package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells, for the best reading, what became of each step. */
final class Telling {
  private final StepCosts costs;
  private final @Nullable References references;
  private final Set<Node> off = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> asking = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A telling.
   *
   * @param choices the choices of the procedure, marked with what is taken
   * @param references what deadlines are counted from, where they are counted from steps
   */
  Telling(StepCosts costs, List<Node.OneOf> choices, @Nullable References references) {
    this.costs = costs;
    this.references = references;
    for (Node.OneOf choice : choices) {
      Node taken = choice.options().get(choice.taken);
      for (Node part : choice.parts()) {
        if (part != taken) {
          leaveOff(part);
        }
      }
    }
  }

  private void leaveOff(Node node) {
    off.add(node);
    if (node instanceof Node.Group group) {
      group.parts().forEach(this::leaveOff);
    }
  }

  /** What became of each step, in the order of the SOP. */
  List<Aligned> tell(List<List<Node>> places) {
    List<Aligned> all = new ArrayList<>(places.size());
    for (List<Node> step : places) {
      for (Node place : step) {
        all.add(place instanceof Leaf leaf ? tell(leaf) : tell((Node.Settled) place));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Whether a part lies on a branch that is not taken. */
  boolean isOff(Node node) {
    return off.contains(node);
  }

  Aligned tell(Leaf leaf) {
    if (isOff(leaf)) {
      return unseen(leaf, StepOutcome.NOT_APPLICABLE, Optional.of(Reason.OTHER_BRANCH));
    }
    if (leaf.undecidable) {
      return unseen(leaf, StepOutcome.INCONCLUSIVE, Optional.of(Reason.BUDGET_EXCEEDED));
    }
    return tell(leaf, anchorEvent(leaf), costs);
  }

  /** Tells of a step on a branch that is taken. */
  static Aligned tell(Leaf leaf, int anchor, StepCosts costs) {
    if (leaf.credited >= 0) {
      Timing.Judged judged = costs.taken(leaf, leaf.credited, anchor);
      Evidence evidence = leaf.evidence(leaf.firstAt(leaf.credited));
      return new Aligned(
          leaf.step(),
          leaf.occurrence(),
          judged.outcome(),
          judged.reason(),
          Optional.of(evidence),
          judged.distance(),
          leaf.part().expect(),
          leaf.from());
    }
    StepCosts.Left left = costs.left(leaf, anchor);
    if (left.evidence().isEmpty()) {
      return unseen(leaf, left.outcome(), left.reason());
    }
    return new Aligned(
        leaf.step(),
        leaf.occurrence(),
        left.outcome(),
        left.reason(),
        left.evidence(),
        Optional.empty(),
        leaf.part().expect(),
        leaf.from());
  }

  /** The event of the step that a deadline is counted from. */
  int anchorEvent(Leaf leaf) {
    Leaf anchor = references == null ? null : references.of(leaf);
    // Steps that are each left out because of the other are both left out.
    if (anchor == null || isOff(anchor) || anchor.undecidable || !asking.add(leaf)) {
      return Timing.UNSEEN;
    }
    int event =
        anchor.credited >= 0 ? anchor.credited : costs.resolvedAside(anchor, anchorEvent(anchor));
    asking.remove(leaf);
    return event;
  }

  private static Aligned unseen(Leaf leaf, StepOutcome outcome, Optional<Reason> reason) {
    if (leaf.occurrence() == 1 && leaf.from() == 0) {
      return leaf.part().absent().told(outcome, reason);
    }
    return Aligned.unseen(
        leaf.step(), leaf.occurrence(), outcome, reason, leaf.part().expect(), leaf.from());
  }

  private Aligned tell(Node.Settled settled) {
    boolean taken = !isOff(settled);
    boolean undecided = settled.doubt().isPresent();
    Reason reason =
        settled
            .doubt()
            .filter(doubt -> taken)
            .orElse(undecided ? Reason.OTHER_BRANCH : Reason.TRIGGER_NOT_SEEN);
    return Aligned.unseen(
        settled.part().step(),
        settled.occurrence(),
        undecided && taken ? StepOutcome.INCONCLUSIVE : StepOutcome.NOT_APPLICABLE,
        Optional.of(reason),
        settled.part().expect(),
        0);
  }
}
