package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Proves that something was not seen, when somebody asks for the proof. */
final class Absence {
  private Absence() {}

  /**
   * What was searched from an event on, and what came nearest.
   *
   * @param expect what was looked for; not seen from {@code from} on
   * @param from index of the first event that counts
   */
  static Search search(Sought expect, int from, Observed observed) {
    // Whatever was seen lies before the event from which on it counts, else it were not missed.
    List<Evidence> before = expect.seen(observed);
    Optional<Sought.NearMiss> nearest =
        before.isEmpty()
            ? expect.nearest(observed, from)
            : Optional.of(
                new Sought.NearMiss(before.get(before.size() - 1), Sought.Lack.BEFORE_TRIGGER));
    return new Search(
        from,
        observed.size(),
        begins(observed, from),
        ends(observed, from),
        expect.candidates(observed, from),
        nearest);
  }

  private static Optional<Duration> begins(Observed observed, int from) {
    for (int i = from; i < observed.size(); i++) {
      if (observed.event(i).at().isPresent()) {
        return observed.event(i).at();
      }
    }
    return Optional.empty();
  }

  private static Optional<Duration> ends(Observed observed, int from) {
    for (int i = observed.size() - 1; i >= from; i--) {
      if (observed.event(i).at().isPresent()) {
        return observed.event(i).at();
      }
    }
    return Optional.empty();
  }
}
