package dev.pedoman.align;

import dev.pedoman.align.Node.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the deadlines that are counted from steps run through a resolved procedure: what a part must
 * know of the steps before it, what it makes known to those after it, and which steps' events have
 * to be guessed because what is counted from them does not come later in a sequence.
 */
final class Wiring {
  private static final int[] NONE = {};

  private final IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();
  private final IdentityHashMap<Node, SortedMap<Integer, Leaf>> needs = new IdentityHashMap<>();
  private final IdentityHashMap<Node, SortedMap<Integer, Leaf>> outs = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<Leaf>> guesses = new IdentityHashMap<>();
  private final IdentityHashMap<Leaf, Leaf> anchors = new IdentityHashMap<>();
  private final IdentityHashMap<Leaf, Node> guessed = new IdentityHashMap<>();
  private final TreeMap<Integer, List<Leaf>> counted = new TreeMap<>();
  private final List<Leaf> leaves = new ArrayList<>();

  Wiring(Node root, References references) {
    index(root, 0);
    for (Leaf leaf : leaves) {
      Leaf anchor = references.of(leaf);
      // Where the two are options of one choice, the one is never there with the other.
      if (anchor != null
          && depths.containsKey(anchor)
          && !(common(leaf, anchor) instanceof Node.OneOf)) {
        anchors.put(leaf, anchor);
        counted.computeIfAbsent(anchor.key(), key -> new ArrayList<>()).add(leaf);
      }
    }
    counted.values().forEach(this::wire);
  }

  /** Every step below the root, in the order of the SOP. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** The step that a deadline is counted from; null if from none or from one that is not here. */
  @Nullable Leaf anchor(Leaf leaf) {
    return anchors.get(leaf);
  }

  /** Whether the event of a step is guessed. */
  boolean isGuessed(Leaf leaf) {
    return guessed.containsKey(leaf);
  }

  /** The steps whose events are guessed when a part is begun. */
  List<Leaf> guesses(Node node) {
    return guesses.getOrDefault(node, List.of());
  }

  /** The steps whose events a part must know, ascending by place. */
  Iterable<Leaf> needs(Node node) {
    return of(needs, node).values();
  }

  int[] needKeys(Node node) {
    return keys(needs.get(node));
  }

  /** The steps whose events a part makes known. */
  Iterable<Leaf> outs(Node node) {
    return of(outs, node).values();
  }

  boolean makesKnown(Node node) {
    return outs.containsKey(node);
  }

  /** For each number of parts of a sequence, what of them must be known afterwards. */
  int[][] kept(Node.Sequence sequence) {
    int size = sequence.parts().size();
    SortedMap<Integer, Leaf> later = new TreeMap<>(of(outs, sequence));
    int[][] kept = new int[size + 1][];
    for (int i = size; i >= 0; i--) {
      kept[i] = keys(later);
      if (i > 0) {
        later.putAll(of(needs, sequence.parts().get(i - 1)));
      }
    }
    return kept;
  }

  /** Whether a step lies within a part. */
  boolean within(Leaf leaf, Node node) {
    for (@Nullable Node up = leaf; up != null; up = parents.get(up)) {
      if (up == node) {
        return true;
      }
    }
    return false;
  }

  private static SortedMap<Integer, Leaf> of(
      IdentityHashMap<Node, SortedMap<Integer, Leaf>> all, Node node) {
    return all.getOrDefault(node, Collections.emptySortedMap());
  }

  private static int[] keys(@Nullable Map<Integer, Leaf> leaves) {
    return leaves == null ? NONE : leaves.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  private void index(Node node, int depth) {
    depths.put(node, depth);
    if (node instanceof Leaf leaf) {
      leaves.add(leaf);
    } else if (node instanceof Group group) {
      int place = 0;
      for (Node part : parts(group)) {
        parents.put(part, node);
        places.put(part, place++);
        index(part, depth + 1);
      }
    }
  }

  private static List<Node> parts(Group group) {
    return group instanceof Node.OneOf choice ? choice.options() : group.parts();
  }

  private void wire(List<Leaf> leavesOfOne) {
    Leaf anchor = anchors.get(leavesOfOne.get(0));
    if (anchor == null) {
      return;
    }
    Node scope = anchor;
    boolean forward = true;
    for (Leaf leaf : leavesOfOne) {
      Node common = common(leaf, anchor);
      forward &= common instanceof Node.Sequence && place(anchor, common) < place(leaf, common);
      scope = common(scope, common);
    }
    if (!forward) {
      guessed.put(anchor, scope);
      guesses.computeIfAbsent(scope, key -> new ArrayList<>()).add(anchor);
      add(needs, anchor, anchor, scope);
    } else {
      add(outs, anchor, anchor, scope);
    }
    for (Leaf leaf : leavesOfOne) {
      add(needs, anchor, leaf, forward ? common(leaf, anchor) : scope);
    }
  }

  private void add(
      IdentityHashMap<Node, SortedMap<Integer, Leaf>> to, Leaf anchor, Node from, Node until) {
    for (@Nullable Node node = from; node != null && node != until; node = parents.get(node)) {
      to.computeIfAbsent(node, key -> new TreeMap<>()).put(anchor.key(), anchor);
    }
  }

  /** The lowest part that holds both. */
  private Node common(Node one, Node two) {
    Node a = one;
    Node b = two;
    while (a != b) {
      if (depth(a) >= depth(b)) {
        a = parent(a);
      } else {
        b = parent(b);
      }
    }
    return a;
  }

  /** Which part of a group a step lies in. */
  private int place(Node node, Node group) {
    Node part = node;
    while (parent(part) != group) {
      part = parent(part);
    }
    return places.getOrDefault(part, 0);
  }

  private int depth(Node node) {
    return depths.getOrDefault(node, 0);
  }

  private Node parent(Node node) {
    Node parent = parents.get(node);
    if (parent == null) {
      throw new IllegalStateException("two steps without a part in common");
    }
    return parent;
  }
}
