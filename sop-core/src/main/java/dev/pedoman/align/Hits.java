package dev.pedoman.align;

import java.util.Arrays;

/** The steps that one event is evidence of, in the order of the SOP, with what crediting gains. */
final class Hits {
  private Leaf[] leaves = new Leaf[4];
  private long[] deltas = new long[4];
  private int size;

  /** The event. */
  int event;

  void clear(int next) {
    event = next;
    size = 0;
  }

  /**
   * Adds a step.
   *
   * @param delta what crediting it loses more than leaving it aside; rarely above 0
   */
  void add(Leaf leaf, long delta) {
    if (size == leaves.length) {
      leaves = Arrays.copyOf(leaves, 2 * size);
      deltas = Arrays.copyOf(deltas, 2 * size);
    }
    leaves[size] = leaf;
    deltas[size++] = delta;
  }

  int size() {
    return size;
  }

  Leaf leaf(int index) {
    return leaves[index];
  }

  long delta(int index) {
    return deltas[index];
  }

  /** From an index on, the first step whose place is at a key or later; at most {@code to}. */
  int before(int key, int from, int to) {
    int index = from;
    while (index < to && leaves[index].key() < key) {
      index++;
    }
    return index;
  }
}
