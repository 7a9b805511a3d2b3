package dev.pedoman.align;

import java.util.Set;
import java.util.TreeSet;

/** The places in the order of events at which the cost of a reading may change. */
final class Positions {
  private Positions() {}

  /**
   * The start, as -1, and the events of all evidence; floating parts have positions of their own.
   */
  static int[] of(Node root) {
    Set<Integer> events = new TreeSet<>();
    events.add(-1);
    collect(root, events);
    return events.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void collect(Node node, Set<Integer> events) {
    if (node instanceof Node.Leaf leaf) {
      leaf.evidence().forEach(evidence -> events.add(evidence.event()));
    } else if (!(node instanceof Node.Floating)) {
      Leaves.parts(node).forEach(part -> collect(part, events));
    }
  }
}
