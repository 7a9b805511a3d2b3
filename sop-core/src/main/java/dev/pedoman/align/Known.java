package dev.pedoman.align;

import java.util.Arrays;

/**
 * The events that some steps are taken to be credited with, by the places of the steps. Immutable.
 */
final class Known {
  static final Known NOTHING = new Known(new int[0], new int[0]);

  private final int[] keys;
  private final int[] events;

  private Known(int[] keys, int[] events) {
    this.keys = keys;
    this.events = events;
  }

  /** Whether it tells of a step. */
  boolean tells(Leaf leaf) {
    return Arrays.binarySearch(keys, leaf.key()) >= 0;
  }

  /** The event of a step; {@link Timing#UNSEEN} where it has none or nothing is told. */
  int event(Leaf leaf) {
    int at = Arrays.binarySearch(keys, leaf.key());
    return at < 0 ? Timing.UNSEEN : events[at];
  }

  Known with(Leaf leaf, int event) {
    int at = Arrays.binarySearch(keys, leaf.key());
    if (at >= 0) {
      return this;
    }
    int place = -at - 1;
    int[] moreKeys = new int[keys.length + 1];
    int[] moreEvents = new int[keys.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, place);
    System.arraycopy(events, 0, moreEvents, 0, place);
    moreKeys[place] = leaf.key();
    moreEvents[place] = event;
    System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
    System.arraycopy(events, place, moreEvents, place + 1, keys.length - place);
    return new Known(moreKeys, moreEvents);
  }

  /** What this tells and what another tells. */
  Known and(Known other) {
    if (other.keys.length == 0) {
      return this;
    } else if (keys.length == 0) {
      return other;
    }
    int[] allKeys = new int[keys.length + other.keys.length];
    int[] allEvents = new int[allKeys.length];
    int size = 0;
    int j = 0;
    for (int i = 0; i <= keys.length; i++) {
      while (j < other.keys.length && (i == keys.length || other.keys[j] <= keys[i])) {
        if (i == keys.length || other.keys[j] < keys[i]) {
          allKeys[size] = other.keys[j];
          allEvents[size++] = other.events[j];
        }
        j++;
      }
      if (i < keys.length) {
        allKeys[size] = keys[i];
        allEvents[size++] = events[i];
      }
    }
    return new Known(Arrays.copyOf(allKeys, size), Arrays.copyOf(allEvents, size));
  }

  /**
   * What it tells of some steps.
   *
   * @param wanted their places, ascending
   */
  Known only(int[] wanted) {
    int size = 0;
    int[] fewKeys = new int[keys.length];
    int[] fewEvents = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (Arrays.binarySearch(wanted, keys[i]) >= 0) {
        fewKeys[size] = keys[i];
        fewEvents[size++] = events[i];
      }
    }
    if (size == keys.length) {
      return this;
    }
    return size == 0
        ? NOTHING
        : new Known(Arrays.copyOf(fewKeys, size), Arrays.copyOf(fewEvents, size));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Known known
        && Arrays.equals(keys, known.keys)
        && Arrays.equals(events, known.events);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(events);
  }
}
