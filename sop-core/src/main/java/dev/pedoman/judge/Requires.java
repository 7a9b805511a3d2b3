package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import java.util.List;

/** The compiled form of one kind of requirement. Immutable. */
@FunctionalInterface
interface Requires {
  /** What it says of one interaction. */
  Ruling rule(Observed observed, Clock clock, List<Measurement> measurements);
}
