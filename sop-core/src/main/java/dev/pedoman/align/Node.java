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
   * @param excused whether something seen makes it unnecessary
   * @param evidence its evidence from {@code from} on
   * @param loss what missing it costs, in millionths of a weight of 1
   */
  record Leaf(
      Step step,
      Sought expect,
      int occurrence,
      int from,
      int trigger,
      boolean excused,
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

  /** A step that does not apply, or of which that cannot be told. */
  record Settled(Step step, Sought expect, Optional<Reason> doubt, Reason why) implements Node {}
}
