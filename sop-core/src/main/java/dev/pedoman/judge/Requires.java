package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import java.util.List;

/** The compiled form of one kind of requirement. Immutable. */
@FunctionalInterface
interface Requires {
  /** What it says of one interaction, as far as that is known. */
  Ruling rule(Observed observed, Clock clock, List<Measurement> measurements);

  /**
   * The same for one interaction that is asked about again and again while it goes on, with what it
   * has learnt of it; itself where it has nothing to learn.
   */
  default Requires begin() {
    return this;
  }

  /** Whether one more of what it limits, of which there was some, breaks it. */
  default boolean full(Observed observed) {
    return false;
  }
}
