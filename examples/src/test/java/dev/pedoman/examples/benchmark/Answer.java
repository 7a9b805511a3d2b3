package dev.pedoman.examples.benchmark;

import java.util.List;

/**
 * What a contender found in one conversation for one standard.
 *
 * @param steps one for each step
 * @param late what was answered late: the first response before gaps, gaps in the order of turns
 * @param forbidden by turn, then phrase
 */
record Answer(List<Step> steps, List<Late> late, List<Said> forbidden) {
  /** What became of a step. */
  enum State {
    OK,
    OUT_OF_ORDER,
    MISSING
  }

  /**
   * A step.
   *
   * @param turn from 0: where an OK step is placed, where one out of order is first seen; -1 when
   *     missing
   */
  record Step(State state, int turn) {
    static final Step MISSING = new Step(State.MISSING, -1);
  }

  /**
   * A wait above a limit.
   *
   * @param first whether it is the first response
   * @param customer the turn that waits
   * @param agent the turn that answers it; -1 when none does
   */
  record Late(boolean first, int customer, int agent) {}

  /** A forbidden phrase, by its number, said in a turn. */
  record Said(int turn, int phrase) {}
}
