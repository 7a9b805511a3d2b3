package dev.pedoman.align;

import dev.pedoman.model.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The events chosen for the steps that deadlines are counted from. Immutable. */
final class Anchors {
  private final Map<Key, Integer> events;

  /** A step that repeats is counted from in each of its occurrences. */
  private record Key(String step, int occurrence) {
    static Key of(Node.Leaf leaf) {
      return new Key(leaf.step().id(), leaf.occurrence());
    }
  }

  private Anchors(Map<Key, Integer> events) {
    this.events = events;
  }

  /** Nothing is counted from a step. */
  static Anchors none() {
    return new Anchors(Map.of());
  }

  /**
   * One choice.
   *
   * @param leaves the steps that deadlines are counted from
   * @param evidence for each the index of the piece of evidence that it takes, if it has any
   */
  static Anchors of(List<Node.Leaf> leaves, int[] evidence) {
    Map<Key, Integer> events = new HashMap<>();
    for (int i = 0; i < evidence.length; i++) {
      Node.Leaf leaf = leaves.get(i);
      int event = leaf.evidence().isEmpty() ? -1 : leaf.evidence().get(evidence[i]).event();
      events.put(Key.of(leaf), event);
    }
    return new Anchors(events);
  }

  /** The steps that deadlines of others are counted from, in the order written. */
  static List<Node.Leaf> among(List<Node.Leaf> leaves) {
    Set<String> named = new TreeSet<>();
    for (Node.Leaf leaf : leaves) {
      leaf.step()
          .deadline()
          .ifPresent(
              deadline -> {
                if (deadline.anchor() instanceof Anchor.AtStep anchor) {
                  named.add(anchor.step());
                }
              });
    }
    return leaves.stream().filter(leaf -> named.contains(leaf.step().id())).toList();
  }

  /** The event that a step must take, -1 if it has none; null where it is free. */
  @Nullable Integer forced(Node.Leaf leaf) {
    return events.get(Key.of(leaf));
  }

  /** The event of a step as seen from another: in the same occurrence, else in the first. */
  @Nullable Integer seenFrom(Node.Leaf leaf, String step) {
    Integer same = events.get(new Key(step, leaf.occurrence()));
    return same != null ? same : events.get(new Key(step, 1));
  }
}
