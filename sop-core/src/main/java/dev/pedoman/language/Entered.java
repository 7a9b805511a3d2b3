package dev.pedoman.language;

import java.util.Arrays;

/** Pairs of a state and a unit; forgotten at once by counting on a stamp. */
final class Entered {
  private static final int SMALL = 64;
  private static final int KEPT = 1 << 12;

  private long[] keys = new long[SMALL];
  private int[] stamps = new int[SMALL];
  private int stamp = 1;
  private int size;

  void clear() {
    if (size > 0) {
      size = 0;
      stamp++;
      if (stamp == 0) {
        Arrays.fill(stamps, 0);
        stamp = 1;
      }
    }
  }

  void trim() {
    if (keys.length > KEPT) {
      keys = new long[SMALL];
      stamps = new int[SMALL];
      size = 0;
      stamp = 1;
    }
  }

  /** Adds a pair; no if it is there. */
  boolean add(int state, int unit) {
    long key = (long) state << 32 | unit;
    int slot = slot(key);
    while (stamps[slot] == stamp) {
      if (keys[slot] == key) {
        return false;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    stamps[slot] = stamp;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] old = keys;
    int[] oldStamps = stamps;
    keys = new long[old.length * 2];
    stamps = new int[keys.length];
    for (int i = 0; i < old.length; i++) {
      if (oldStamps[i] == stamp) {
        int slot = slot(old[i]);
        while (stamps[slot] == stamp) {
          slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = old[i];
        stamps[slot] = stamp;
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }
}
