package dev.pedoman.align;

import java.util.Map;

/**
 * The cost of a part that is read whatever the bounds of its neighbours.
 *
 * @param loss what is lost of the score
 * @param tie what decides between equal losses
 */
record Cost(long loss, long tie) {
  /** The tie of a step that is credited with nothing. */
  static final long UNSEEN = 0;

  /** What a credited step takes off the tie; more than the index of any event. */
  private static final long SEEN = 1L << 40;

  /** The tie of a step that is credited with an event: more is seen, and early. */
  static long seen(int event) {
    return event + 1L - SEEN;
  }

  /** A single step without neighbours takes the first piece of evidence that costs least. */
  static Cost alone(Node.Leaf leaf, LeafCosts costs, Map<Node.Leaf, Integer> credited) {
    long least = costs.leaving(leaf);
    long tie = UNSEEN;
    for (int i = 0; i < leaf.evidence().size() && (least > 0 || tie == UNSEEN); i++) {
      long taking = costs.taking(leaf, i);
      if (taking >= 0 && (taking < least || (taking == least && tie == UNSEEN))) {
        least = taking;
        tie = seen(leaf.evidence().get(i).event());
        credited.put(leaf, i);
      }
    }
    return new Cost(least, tie);
  }
}
