package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * The procedure as it applies to one interaction: guards are decided, what repeats stands once for
 * each trigger.
 */
sealed interface Node {
  /**
   * A step that applies.
   *
   * @param occurrence which trigger of a repeated step, from 1
   * @param from index of the first event that may count
   * @param trigger index of the event that called for it, -1 if none did
   * @param excuse whether something makes it unnecessary
   * @param evidence its evidence from {@code from} on
   * @param loss what missing it costs, in billionths of the heaviest step
   */
  record Leaf(
      Step step,
      Sought expect,
      int occurrence,
      int from,
      int trigger,
      Excuse excuse,
      List<Evidence> evidence,
      long loss)
      implements Node {}

  /** Parts one after the other. */
  record Sequence(List<Node> parts) implements Node {}

  /** Parts in whatever order. */
  record AnyOrder(List<Node> parts) implements Node {}

  /** One of the parts. */
  record OneOf(List<Node> parts) implements Node {}

  /** A part that is called for by a trigger and is not bound to the place of its neighbours. */
  record Floating(Node part) implements Node {}

  /**
   * A step that does not apply, or of which that cannot be told.
   *
   * @param occurrence which time it stands in the procedure, from 1
   * @param doubt why it cannot be told; empty when it does not apply
   */
  record Settled(Step step, Sought expect, int occurrence, Optional<Reason> doubt)
      implements Node {}

  /**
   * What an 'unless' says.
   *
   * @param holds whether it was seen
   * @param doubt why it cannot be told whether it holds
   */
  record Excuse(boolean holds, Optional<Reason> doubt) {
    static final Excuse NONE = new Excuse(false, Optional.empty());

    /** This or an inner one. */
    Excuse or(Excuse inner) {
      boolean sure = (holds && doubt.isEmpty()) || (inner.holds && inner.doubt.isEmpty());
      return new Excuse(
          holds || inner.holds, sure ? Optional.empty() : doubt.isPresent() ? doubt : inner.doubt);
    }

    boolean surelyHolds() {
      return holds && doubt.isEmpty();
    }
  }
}
