package dev.pedoman.align;

import java.util.Arrays;

/**
 * For each number of first steps of a sequence the best reading of these, in numbers: what it
 * loses, and the steps that it takes as a chain that shares its beginning with others. The same as
 * {@link RowMachine} over steps alone finds.
 */
final class Prefixes {
  /** What a link of a chain holds: the link before it, the step, the event, the steps so far. */
  private static final int LINK = 4;

  private static final int STEP = 1;
  private static final int EVENT = 2;
  private static final int SEEN = 3;

  private final long[] loss;
  private final int[] last;
  private int[] links;
  private int size = LINK;

  /** Nothing is seen yet of so many steps. */
  Prefixes(int steps) {
    this.loss = new long[steps + 1];
    this.last = new int[steps + 1];
    this.links = new int[LINK * (steps + 2)];
    // Every chain begins with a link that stands before the first step.
    links[STEP] = -1;
  }

  /**
   * Offers an event of a step. Events come in their order, steps of one event in theirs.
   *
   * @param more what crediting it loses more than leaving the step aside
   */
  void offer(int step, int event, long more) {
    long sum = loss[step] + more;
    int after = step + 1;
    if (sum > loss[after]) {
      return;
    }
    int seen = links[last[step] + SEEN] + 1;
    int most = links[last[after] + SEEN];
    boolean equal = sum == loss[after];
    if (equal && seen < most) {
      return;
    }
    link(last[step], step, event, seen);
    if (equal && seen == most && !earlier(size, last[after])) {
      return;
    }
    last[after] = size;
    loss[after] = sum;
    size += LINK;
    pass(after);
  }

  /** The event that the best reading of all credits each step with, -1 for none. */
  int[] events() {
    int[] events = new int[last.length - 1];
    Arrays.fill(events, -1);
    for (int link = last[events.length]; link > 0; link = links[link]) {
      events[links[link + STEP]] = links[link + EVENT];
    }
    return events;
  }

  private void link(int before, int step, int event, int seen) {
    if (size == links.length) {
      links = Arrays.copyOf(links, 2 * size);
    }
    links[size] = before;
    links[size + STEP] = step;
    links[size + EVENT] = event;
    links[size + SEEN] = seen;
  }

  /** A reading of some steps is one of more steps, too, that leaves these aside. */
  private void pass(int step) {
    for (int i = step; i + 1 < last.length && better(i, i + 1); i++) {
      loss[i + 1] = loss[i];
      last[i + 1] = last[i];
    }
  }

  private boolean better(int one, int two) {
    if (loss[one] != loss[two]) {
      return loss[one] < loss[two];
    }
    int seen = links[last[one] + SEEN];
    int other = links[last[two] + SEEN];
    return seen == other ? earlier(last[one], last[two]) : seen > other;
  }

  /** Whether, of two chains, the first step that they differ in is better in the one. */
  private boolean earlier(int one, int two) {
    int a = one;
    int b = two;
    boolean better = false;
    while (a != b) {
      int stepA = links[a + STEP];
      int stepB = links[b + STEP];
      if (stepA == stepB && links[a + EVENT] != links[b + EVENT]) {
        better = links[a + EVENT] < links[b + EVENT];
      } else if (stepA != stepB) {
        better = stepA > stepB;
      }
      a = stepA >= stepB ? links[a] : a;
      b = stepB >= stepA ? links[b] : b;
    }
    return better;
  }
}
