package dev.pedoman.align;

import dev.pedoman.evidence.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The procedure as it applies to one interaction: guards are decided, what repeats stands once for
 * each trigger.
 */
sealed interface Node permits Leaf, Node.Settled, Node.Group {
  /** Several parts. */
  sealed interface Group extends Node permits Sequence, AnyOrder, OneOf, Floating {
    /** The parts in the order of the SOP. */
    List<Node> parts();
  }

  /** Parts one after the other. */
  record Sequence(List<Node> parts) implements Group {}

  /** Parts in whatever order. */
  record AnyOrder(List<Node> parts) implements Group {}

  /** A part that is called for by a trigger and is not bound to the place of its neighbours. */
  record Floating(Node part) implements Group {
    @Override
    public List<Node> parts() {
      return List.of(part);
    }
  }

  /** One of the parts. */
  final class OneOf implements Group, Marked {
    private final List<Node> parts;
    private final int key;

    /** Index among {@link #options} of the one that the best reading takes. */
    int taken;

    OneOf(int key, List<Node> parts) {
      this.key = key;
      this.parts = parts;
    }

    @Override
    public List<Node> parts() {
      return parts;
    }

    @Override
    public int key() {
      return key;
    }

    /** The parts that are open in this interaction; all of them if none is. */
    List<Node> options() {
      List<Node> open = parts.stream().filter(OneOf::open).toList();
      return open.isEmpty() ? parts : open;
    }

    private static boolean open(Node node) {
      if (node instanceof Settled settled) {
        return settled.doubt().isPresent();
      }
      return node instanceof Leaf
          || (node instanceof Group group && group.parts().stream().anyMatch(OneOf::open));
    }
  }

  /**
   * A step that does not apply, or of which that cannot be told.
   *
   * @param occurrence which time it stands in the procedure, from 1
   * @param doubt why it cannot be told; empty when it does not apply
   */
  record Settled(ProcedurePlan.StepPart part, int occurrence, Optional<Reason> doubt)
      implements Node {}

  /** Something that a reading decides, at its place in the order of the SOP. */
  sealed interface Marked permits Leaf, OneOf {
    /** Its place; ascending in the order of the SOP. */
    int key();
  }

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
