package dev.pedoman.language;

import java.util.Arrays;

/** The hits of one text, in order, each once, in arrays that are used again. */
final class Hits {
  private static final int MOST_HITS = 1_000;
  private static final int KEPT = 1 << 14;

  /** Below this, sorting by hand is faster. */
  private static final int FEW = 24;

  private final Units units;
  private final int sets;
  private int size;
  private int[] starts = new int[16];

  /** The end of each hit, the number of its set doubled, plus one if it is negated. */
  private long[] rest = new long[16];

  /** Those from one start, not yet in order. */
  private long[] open = new long[16];

  private int opened;

  /** Of each set how many there are; counted once there are very many. */
  private int[] counts = {};

  Hits(Units units, int sets) {
    this.units = units;
    this.sets = sets;
  }

  void clear() {
    size = 0;
    opened = 0;
    counts = counts.length > 0 ? new int[0] : counts;
    if (starts.length > KEPT) {
      starts = new int[16];
      rest = new long[16];
    }
    if (open.length > KEPT) {
      open = new long[16];
    }
  }

  int size() {
    return size;
  }

  int start(int hit) {
    return starts[check(hit)];
  }

  int end(int hit) {
    return (int) (rest[check(hit)] >>> 32);
  }

  int set(int hit) {
    return (int) rest[check(hit)] >>> 1;
  }

  boolean negated(int hit) {
    return (rest[check(hit)] & 1) != 0;
  }

  /** Adds a hit that begins at the present start. */
  void add(int set, int end, boolean negated) {
    if (opened == open.length) {
      open = Arrays.copyOf(open, opened * 2);
    }
    open[opened++] = (long) end << 32 | (long) set << 1 | (negated ? 1 : 0);
  }

  /** Ends a start; said in one reading without a negation counts as said. */
  void endStart(int unit) {
    if (opened == 0) {
      return;
    }
    if (opened > 1) {
      sort();
    }
    int start = units.start(unit);
    long last = -1;
    for (int i = 0; i < opened; i++) {
      long hit = open[i];
      if (hit >>> 1 != last && mayAdd((int) hit >>> 1)) {
        keep(start, hit);
      }
      last = hit >>> 1;
    }
    opened = 0;
  }

  private void keep(int start, long hit) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      rest = Arrays.copyOf(rest, size * 2);
    }
    starts[size] = start;
    rest[size++] = hit;
  }

  private void sort() {
    if (opened > FEW) {
      Arrays.sort(open, 0, opened);
      return;
    }
    for (int i = 1; i < opened; i++) {
      long hit = open[i];
      int j = i;
      while (j > 0 && open[j - 1] > hit) {
        open[j] = open[j - 1];
        j--;
      }
      open[j] = hit;
    }
  }

  private boolean mayAdd(int set) {
    if (size < MOST_HITS) {
      return true;
    }
    if (counts.length == 0) {
      counts = new int[sets];
      for (int i = 0; i < size; i++) {
        counts[set(i)]++;
      }
    }
    return counts[set]++ < MOST_HITS;
  }

  private int check(int hit) {
    if (hit < 0 || hit >= size) {
      throw new IndexOutOfBoundsException("hit " + hit + " of " + size);
    }
    return hit;
  }
}
