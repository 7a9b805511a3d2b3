package dev.pedoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best readings of some parts, by what they make known to later parts and by the event that
 * they end at: for each later end only what is better than what ended before.
 */
final class Stairs {
  /** What keeping one more stair takes, in readings compared: it bounds the memory as well. */
  private static final int WORK_OF_STAIR = 200;

  private final Map<Known, Stair> stairs = new LinkedHashMap<>();
  private final Work work;

  Stairs(Work work) {
    this.work = work;
  }

  /** Readings that make the same known, each better than those that end before it. */
  static final class Stair {
    private final List<Value> values = new ArrayList<>();
    private int[] ends = new int[4];

    int size() {
      return values.size();
    }

    int end(int index) {
      return ends[index];
    }

    Value value(int index) {
      return values.get(index);
    }

    Value last() {
      return values.get(values.size() - 1);
    }

    /** The best that ends at an event or before it. */
    @Nullable Value upTo(int end) {
      int index = after(end) - 1;
      return index < 0 ? null : values.get(index);
    }

    void offer(int end, Value value) {
      int at = after(end);
      if (at > 0 && !value.betterThan(values.get(at - 1))) {
        return;
      }
      int from = at > 0 && ends[at - 1] == end ? at - 1 : at;
      int until = at;
      while (until < values.size() && !values.get(until).betterThan(value)) {
        until++;
      }
      List<Value> dropped = values.subList(from, until);
      int removed = dropped.size();
      dropped.clear();
      values.add(from, value);
      int size = values.size();
      if (size > ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      System.arraycopy(ends, from + removed, ends, from + 1, size - from - 1);
      ends[from] = end;
    }

    /** The index of the first that ends after an event. */
    private int after(int end) {
      int low = 0;
      int high = values.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (ends[middle] <= end) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** One reading that decides nothing. */
  static Stairs nothing(int start, Work work) {
    Stairs stairs = new Stairs(work);
    stairs.of(Known.NOTHING).offer(start, Value.NOTHING);
    return stairs;
  }

  /** Those that hold a reading. */
  Iterable<Map.Entry<Known, Stair>> all() {
    stairs.values().removeIf(stair -> stair.size() == 0);
    return stairs.entrySet();
  }

  Stair of(Known known) {
    Stair stair = stairs.get(known);
    if (stair == null) {
      work.spend(WORK_OF_STAIR);
      stair = new Stair();
      stairs.put(known, stair);
    }
    return stair;
  }
}
