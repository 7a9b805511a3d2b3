package dev.pedoman.evidence;

import dev.pedoman.language.PhraseScanner;
import java.util.Arrays;

/**
 * The phrase hits of one interaction in flat arrays: those of one utterance lie together, and those
 * of one set are chained in the order of events. Reusable.
 */
final class PhraseHits {
  private static final int NONE = -1;
  private static final int KEPT = 4096;

  private int size;
  private int[] sets = new int[64];
  private int[] events = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] nexts = new int[64];
  private boolean[] negated = new boolean[64];
  private final int[] first;
  private final int[] last;

  /** Room for the hits of so many sets. */
  PhraseHits(int count) {
    first = new int[count];
    last = new int[count];
    Arrays.fill(first, NONE);
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      first[sets[i]] = NONE;
    }
    size = 0;
    if (sets.length > KEPT) {
      resize(64);
    }
  }

  int size() {
    return size;
  }

  /**
   * Takes over the hits of an utterance.
   *
   * @param chained whether to chain them; the utterances of a speaker are chained all, in order, or
   *     none
   */
  void add(int event, PhraseScanner scanner, boolean chained) {
    int count = scanner.hits();
    if (size + count > sets.length) {
      resize(Math.max(size + count, sets.length * 2));
    }
    for (int i = 0; i < count; i++) {
      int set = scanner.set(i);
      sets[size] = set;
      events[size] = event;
      starts[size] = scanner.start(i);
      ends[size] = scanner.end(i);
      negated[size] = scanner.negated(i);
      nexts[size] = NONE;
      if (chained) {
        if (first[set] == NONE) {
          first[set] = size;
        } else {
          nexts[last[set]] = size;
        }
        last[set] = size;
      }
      size++;
    }
  }

  /** The hit of a set that follows one, -1 asking for the first; -1 if there is none. */
  int next(int set, int hit) {
    return hit == NONE ? first[set] : nexts[hit];
  }

  /** Whether a set has a hit that is chained. */
  boolean any(int set) {
    return first[set] != NONE;
  }

  int set(int hit) {
    return sets[hit];
  }

  int event(int hit) {
    return events[hit];
  }

  int start(int hit) {
    return starts[hit];
  }

  int end(int hit) {
    return ends[hit];
  }

  boolean negated(int hit) {
    return negated[hit];
  }

  private void resize(int capacity) {
    sets = Arrays.copyOf(sets, capacity);
    events = Arrays.copyOf(events, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    nexts = Arrays.copyOf(nexts, capacity);
    negated = Arrays.copyOf(negated, capacity);
  }
}
