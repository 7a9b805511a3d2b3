package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Action;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Metrics from one end of an interaction to the other. */
final class Spans extends Gauge {
  private static final Set<String> RESOLVING =
      Set.of("resolve", "resolved", "case-resolved", "close", "closed", "case-closed");

  private int resolved = -1;

  @Override
  void take(Observed observed, int event) {
    if (resolved < 0
        && observed.event(event) instanceof Action action
        && !action.failed()
        && RESOLVING.contains(action.name())) {
      resolved = event;
    }
  }

  /** Since when the case has been open: the start, while it is not resolved and has a clock. */
  Optional<Duration> unresolvedSince(Observed observed) {
    follow(observed);
    boolean timed = observed.size() > 0 && observed.event(0).at().isPresent();
    return resolved < 0 && timed ? Optional.of(Duration.ZERO) : Optional.empty();
  }

  /** Since when the interaction has been open: its first event, while it is not closed. */
  static Optional<Duration> openSince(Observed observed, Clock clock) {
    return !clock.closed() && observed.size() > 0 ? observed.event(0).at() : Optional.empty();
  }

  Measurement resolution(Observed observed) {
    follow(observed);
    if (!observed.showsActions()) {
      return Measurement.none(Metric.RESOLUTION_TIME, Reason.ACTIONS_NOT_RECORDED);
    }
    if (resolved < 0) {
      return Measurement.none(Metric.RESOLUTION_TIME, Reason.NOTHING_TO_MEASURE);
    }
    Optional<Duration> at = observed.event(resolved).at();
    return at.isEmpty()
        ? Measurement.none(Metric.RESOLUTION_TIME, Reason.NO_TIMES)
        : Measurement.of(
            Metric.RESOLUTION_TIME,
            (double) at.get().toMillis(),
            List.of(Quoted.event(observed, resolved)));
  }

  static Measurement handling(Observed observed, Clock clock) {
    int close = clock.close();
    if (close < 0) {
      return Measurement.none(Metric.HANDLE_TIME, Reason.NOTHING_TO_MEASURE);
    }
    if (observed.size() == 1 && clock.endOf(0).equals(observed.event(0).at())) {
      // One moment is no stretch of time.
      return Measurement.none(Metric.HANDLE_TIME, Reason.NOTHING_TO_MEASURE);
    }
    Optional<Duration> from = observed.event(0).at();
    Optional<Duration> to = clock.endOf(close);
    if (from.isEmpty() || to.isEmpty()) {
      return Measurement.none(Metric.HANDLE_TIME, Reason.NO_TIMES);
    }
    return Measurement.of(
        Metric.HANDLE_TIME, (double) to.get().minus(from.get()).toMillis(), List.of());
  }
}
