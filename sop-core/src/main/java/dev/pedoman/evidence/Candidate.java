package dev.pedoman.evidence;

import dev.pedoman.language.Likeness;
import dev.pedoman.language.Resemblance;
import java.util.OptionalDouble;

/**
 * The examples of one pattern and those that compete with them for an utterance. Immutable.
 *
 * @param resemblance what compares
 * @param number of the examples in it
 * @param rivals the numbers of the examples that compete
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out
record Candidate(Resemblance resemblance, int number, int[] rivals) {
  /** The threshold of a pattern that names none. */
  private static final double USUAL = 0.3;

  /** What is nearest among rivals need not be so near: the rivals tell what it is not. */
  private static final double NEAREST_AMONG_RIVALS = 0.12;

  /**
   * An utterance is evidence for what it resembles most, and for what is within a tenth of that.
   */
  private static final double MARGIN = 0.9;

  /** Whether an utterance with these likenesses is near enough, and no rival is clearly nearer. */
  boolean holds(Likeness[] to, OptionalDouble atLeast) {
    double own = to[number].score();
    double best = bestRival(to);
    double usual = rivals.length > 0 && own >= best ? NEAREST_AMONG_RIVALS : USUAL;
    return own > 0 && own >= atLeast.orElse(usual) && own >= MARGIN * best;
  }

  /** Whether what does not hold comes at least half as near as it would have to. */
  boolean almost(Likeness[] to, OptionalDouble atLeast) {
    return !holds(to, atLeast) && to[number].score() >= atLeast.orElse(USUAL) / 2;
  }

  private double bestRival(Likeness[] to) {
    double best = 0;
    for (int rival : rivals) {
      best = Math.max(best, to[rival].score());
    }
    return best;
  }
}
