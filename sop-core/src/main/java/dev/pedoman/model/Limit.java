package dev.pedoman.model;

import java.time.Duration;

/** A distance between two events, in time or in turns. */
public sealed interface Limit {
  /**
   * A stretch of time.
   *
   * @param duration not negative, at most a million years
   */
  record Time(Duration duration) implements Limit {
    private static final Duration LONGEST = Duration.ofDays(365_250_000);

    public Time {
      if (duration.isNegative()) {
        throw new IllegalArgumentException("a limit of " + duration + ", below 0");
      }
      if (duration.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("a limit of " + duration + ", over a million years");
      }
    }
  }

  /**
   * A number of turns: an unbroken run of utterances by one side is one turn, and an action belongs
   * to the turn it falls in.
   *
   * @param turns not negative
   */
  record Turns(int turns) implements Limit {
    public Turns {
      if (turns < 0) {
        throw new IllegalArgumentException("a limit of " + turns + " turns, below 0");
      }
    }
  }
}
