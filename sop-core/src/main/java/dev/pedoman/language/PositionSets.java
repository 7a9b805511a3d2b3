package dev.pedoman.language;

import java.util.Arrays;

/**
 * Sets of positions, each kept once and known by its number, so that equal states are one state.
 * The empty set has the number 0. Not thread-safe.
 */
final class PositionSets {
  static final int EMPTY = 0;

  private int[][] sets = new int[256][];
  private int size = 1;
  private int[] slots = new int[1024];

  PositionSets() {
    sets[0] = new int[0];
  }

  /** The positions of a set, ascending; not to be changed. */
  int[] get(int set) {
    return sets[set];
  }

  int size() {
    return size;
  }

  /** The number of the set of the first some of these positions; their order does not matter. */
  int of(int[] positions, int count) {
    if (count == 0) {
      return EMPTY;
    }
    int kept = count == 1 ? 1 : distinct(positions, count);
    int hash = 1;
    for (int i = 0; i < kept; i++) {
      hash = 31 * hash + positions[i];
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      int set = slots[slot];
      if (Arrays.equals(sets[set], 0, sets[set].length, positions, 0, kept)) {
        return set;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == sets.length) {
      sets = Arrays.copyOf(sets, size * 2);
    }
    sets[size] = Arrays.copyOf(positions, kept);
    slots[slot] = size;
    size++;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  /**
   * The union of many sets, taken at once: one after the other, thousands of phrases that begin
   * alike would leave thousands of ever larger sets behind.
   */
  int union(IntList many) {
    int count = 0;
    for (int i = 0; i < many.size(); i++) {
      count += sets[many.get(i)].length;
    }
    int[] all = new int[count];
    int at = 0;
    for (int i = 0; i < many.size(); i++) {
      int[] set = sets[many.get(i)];
      System.arraycopy(set, 0, all, at, set.length);
      at += set.length;
    }
    return of(all, count);
  }

  int union(int one, int other) {
    if (one == other || other == EMPTY) {
      return one;
    }
    if (one == EMPTY) {
      return other;
    }
    int[] a = sets[one];
    int[] b = sets[other];
    int[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return of(all, all.length);
  }

  private static int distinct(int[] positions, int count) {
    Arrays.sort(positions, 0, count);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (positions[i] != positions[i - 1]) {
        positions[kept++] = positions[i];
      }
    }
    return kept;
  }

  private int slot(int hash) {
    int h = hash * 0x9E3779B9;
    return (h ^ (h >>> 15)) & (slots.length - 1);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int set = 1; set < size; set++) {
      int hash = 1;
      for (int position : sets[set]) {
        hash = 31 * hash + position;
      }
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = set;
    }
  }
}
