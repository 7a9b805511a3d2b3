package dev.pedoman.language;

import java.util.Arrays;

/**
 * The positions of all wordings: what is read there, and the set of positions that follow. After
 * Glushkov, "The abstract theory of automata" (1961), so there are no empty steps. Equal positions
 * are one. Not thread-safe.
 */
final class Positions {
  /** Labels below are symbols of words. */
  static final int SPECIAL = 1 << 28;

  static final int GAP = 1 << 29;

  /** From here on a label is what the wording says that ends here. */
  static final int SAYS = 1 << 30;

  final PositionSets sets = new PositionSets();
  private int[] labels = new int[256];
  private int[] follows = new int[256];
  private int size;
  private int[] slots = new int[1024];
  private final int[] one = new int[1];

  int label(int position) {
    return labels[position];
  }

  /** The set behind a position. */
  int follow(int position) {
    return follows[position];
  }

  /** The set of one position alone. */
  int single(int label, int follow) {
    one[0] = of(label, follow);
    return sets.of(one, 1);
  }

  /** The set behind a symbol. */
  int next(int set, int symbol) {
    IntList behind = new IntList();
    for (int position : sets.get(set)) {
      if (labels[position] == symbol) {
        behind.add(follows[position]);
      }
    }
    return sets.union(behind);
  }

  /**
   * Before a gap: what may end behind it may end before it too, and a second gap adds nothing to
   * the first.
   */
  int gap(int behind) {
    int inside = PositionSets.EMPTY;
    int around = PositionSets.EMPTY;
    for (int position : sets.get(behind)) {
      int label = labels[position];
      if (label >= SAYS) {
        around = sets.union(around, set(position));
      } else {
        inside = sets.union(inside, label == GAP ? follows[position] : set(position));
      }
    }
    return inside == PositionSets.EMPTY ? around : sets.union(around, single(GAP, inside));
  }

  /** A whole wording begins with no gap and says nothing before its first word. */
  int whole(int start) {
    int all = PositionSets.EMPTY;
    for (int position : sets.get(start)) {
      if (labels[position] < SAYS) {
        all = sets.union(all, labels[position] == GAP ? follows[position] : set(position));
      }
    }
    return all;
  }

  private int set(int position) {
    one[0] = position;
    return sets.of(one, 1);
  }

  private int of(int label, int follow) {
    int slot = slot(label, follow);
    while (slots[slot] != 0) {
      int position = slots[slot] - 1;
      if (labels[position] == label && follows[position] == follow) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, size * 2);
      follows = Arrays.copyOf(follows, size * 2);
    }
    labels[size] = label;
    follows[size] = follow;
    size++;
    slots[slot] = size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private int slot(int label, int follow) {
    long h = ((long) label << 32 | follow) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & (slots.length - 1);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int position = 0; position < size; position++) {
      int slot = slot(labels[position], follows[position]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = position + 1;
    }
  }
}
