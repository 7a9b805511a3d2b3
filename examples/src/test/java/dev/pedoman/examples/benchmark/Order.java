package dev.pedoman.examples.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Which of the seen steps are in order, by a table of steps and turns. */
final class Order {
  private Order() {}

  /**
   * What became of each step.
   *
   * @param seen by step and turn
   */
  static List<Answer.Step> of(boolean[][] seen) {
    int steps = seen.length;
    int turns = steps == 0 ? 0 : seen[0].length;
    int[][] next = new int[steps][turns + 1];
    int[][] most = new int[steps + 1][turns + 1];
    for (int step = steps - 1; step >= 0; step--) {
      next[step][turns] = turns;
      for (int turn = turns - 1; turn >= 0; turn--) {
        next[step][turn] = seen[step][turn] ? turn : next[step][turn + 1];
        int at = next[step][turn];
        int with = at == turns ? -1 : 1 + most[step + 1][at];
        most[step][turn] = Math.max(with, most[step + 1][turn]);
      }
    }
    List<Answer.Step> found = new ArrayList<>(steps);
    int from = 0;
    for (int step = 0; step < steps; step++) {
      int at = next[step][from];
      if (at < turns && 1 + most[step + 1][at] == most[step][from]) {
        found.add(new Answer.Step(Answer.State.OK, at));
        from = at;
      } else {
        int first = next[step][0];
        found.add(
            first == turns
                ? Answer.Step.MISSING
                : new Answer.Step(Answer.State.OUT_OF_ORDER, first));
      }
    }
    return found;
  }
}
