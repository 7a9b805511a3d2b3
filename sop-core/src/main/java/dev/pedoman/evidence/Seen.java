package dev.pedoman.evidence;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Where a pattern was seen so far, in the order of events; evidence is only ever added at the end.
 * To everybody else it is a list that cannot be changed.
 */
final class Seen extends AbstractList<Evidence> implements RandomAccess {
  private static final Evidence[] NOTHING = {};

  private Evidence[] items = NOTHING;
  private int size;

  /** The number of events that were looked at. */
  int upTo;

  /** The phrase hit that was looked at last, where the pattern needs one; -1 for none. */
  int hit = -1;

  @Override
  public Evidence get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return items[index];
  }

  @Override
  public int size() {
    return size;
  }

  void append(Evidence evidence) {
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(4, size * 2));
    }
    items[size++] = evidence;
  }
}
