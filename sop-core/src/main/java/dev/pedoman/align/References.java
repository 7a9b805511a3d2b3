package dev.pedoman.align;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which step each deadline that is counted from a step is counted from. */
final class References {
  private final IdentityHashMap<Leaf, Leaf> anchors = new IdentityHashMap<>();

  private record Name(String step, int occurrence) {}

  /**
   * Finds them.
   *
   * @param places every step of a resolved procedure, settled or not
   */
  References(List<Node> places) {
    Map<Name, Node> named = new HashMap<>();
    for (Node place : places) {
      if (place instanceof Leaf leaf) {
        named.put(new Name(leaf.step().id(), leaf.occurrence()), leaf);
      } else if (place instanceof Node.Settled settled) {
        named.put(new Name(settled.part().step().id(), settled.occurrence()), settled);
      }
    }
    for (Node place : places) {
      if (place instanceof Leaf leaf && leaf.part().anchorStep() != null) {
        Node anchor = anchor(named, leaf.part().anchorStep(), leaf.occurrence());
        if (anchor instanceof Leaf step) {
          anchors.put(leaf, step);
        }
      }
    }
  }

  /** The same occurrence, else the first. */
  private static @Nullable Node anchor(Map<Name, Node> named, String step, int occurrence) {
    Node same = named.get(new Name(step, occurrence));
    return same != null ? same : named.get(new Name(step, 1));
  }

  /** The step that a deadline is counted from; null where that is not called for. */
  @Nullable Leaf of(Leaf leaf) {
    return anchors.get(leaf);
  }

  boolean isEmpty() {
    return anchors.isEmpty();
  }
}
