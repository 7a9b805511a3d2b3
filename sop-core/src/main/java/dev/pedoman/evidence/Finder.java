package dev.pedoman.evidence;

import java.util.List;
import java.util.Optional;

/** The compiled form of one kind of pattern. Immutable. */
interface Finder {
  /** Where it is seen, in the order of events, at most once for each. */
  List<Evidence> seen(Observed observed);

  /** Whether it holds, looking at the events up to and including an index. */
  default boolean holdsBy(Observed observed, int event) {
    List<Evidence> seen = seen(observed);
    return !seen.isEmpty() && seen.get(0).event() <= event;
  }

  /** Why its absence cannot be proved. */
  Optional<Reason> doubt(Observed observed);

  /** How many events from an index on could have shown it. */
  int candidates(Observed observed, int from);

  /** What came nearest. */
  default Optional<Sought.NearMiss> nearest(Observed observed) {
    return Optional.empty();
  }
}
