package dev.pedoman.align;

import java.util.Arrays;

/**
 * For each position that an in-order reading may have reached, the least cost of getting there:
 * what is lost of the score, then, among equal losses, what leaves fewer steps unseen and uses
 * earlier evidence.
 */
final class Costs {
  private static final long NEVER = Long.MAX_VALUE / 4;

  final long[] loss;
  final long[] tie;

  Costs(int size) {
    loss = new long[size];
    tie = new long[size];
    Arrays.fill(loss, NEVER);
  }

  /** Nothing lost from a position on. */
  static Costs from(int size, int start) {
    Costs costs = new Costs(size);
    Arrays.fill(costs.loss, start, size, 0);
    return costs;
  }

  /** Takes a cost if it is less than what stands at the position. */
  void offer(int position, long newLoss, long newTie) {
    boolean less =
        newLoss < loss[position] || (newLoss == loss[position] && newTie < tie[position]);
    if (less) {
      loss[position] = newLoss;
      tie[position] = newTie;
    }
  }

  /** The same with a fixed cost added wherever it reaches. */
  Costs plus(long moreLoss, long moreTie) {
    Costs sum = new Costs(loss.length);
    for (int p = 0; p < loss.length; p++) {
      if (reaches(p)) {
        sum.loss[p] = loss[p] + moreLoss;
        sum.tie[p] = tie[p] + moreTie;
      }
    }
    return sum;
  }

  boolean reaches(int position) {
    return loss[position] < NEVER;
  }
}
