package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The holds of an interaction: from a {@code hold} action to the {@code resume} after it; where no
 * resume is recorded, to the next utterance by the agent or, failing that, the last event.
 */
final class Holds {
  private static final Set<String> HOLD = Set.of("hold", "on-hold", "on_hold");
  private static final Set<String> RESUME =
      Set.of("resume", "unhold", "off-hold", "off_hold", "retrieve");

  private final List<Hold> holds;
  private final Optional<Reason> reason;

  record Hold(Duration from, Duration to, Evidence evidence) {
    Duration length() {
      return to.minus(from);
    }
  }

  private Holds(List<Hold> holds, Optional<Reason> reason) {
    this.holds = holds;
    this.reason = reason;
  }

  static Holds of(Observed observed) {
    if (!observed.transcript().showsActions()) {
      return new Holds(List.of(), Optional.of(Reason.ACTIONS_NOT_RECORDED));
    }
    List<Hold> holds = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (named(observed.event(i), HOLD)) {
        Optional<Duration> from = observed.event(i).at();
        Optional<Duration> to = end(observed, i);
        if (from.isEmpty() || to.isEmpty()) {
          return new Holds(List.of(), Optional.of(Reason.NO_TIMES));
        }
        holds.add(new Hold(from.get(), to.get(), Quoted.event(observed, i)));
      }
    }
    return new Holds(holds, Optional.empty());
  }

  List<Hold> all() {
    return holds;
  }

  Measurement longest() {
    if (reason.isPresent()) {
      return Measurement.none(Metric.LONGEST_HOLD, reason.get());
    }
    Duration length = Duration.ZERO;
    List<Evidence> evidence = List.of();
    for (Hold hold : holds) {
      if (hold.length().compareTo(length) > 0) {
        length = hold.length();
        evidence = List.of(hold.evidence());
      }
    }
    return Measurement.of(Metric.LONGEST_HOLD, (double) length.toMillis(), evidence);
  }

  Measurement total() {
    if (reason.isPresent()) {
      return Measurement.none(Metric.TOTAL_HOLD, reason.get());
    }
    long total = holds.stream().mapToLong(hold -> hold.length().toMillis()).sum();
    return Measurement.of(
        Metric.TOTAL_HOLD, (double) total, holds.stream().map(Hold::evidence).toList());
  }

  private static Optional<Duration> end(Observed observed, int hold) {
    for (int i = hold + 1; i < observed.size(); i++) {
      if (named(observed.event(i), RESUME)) {
        return observed.event(i).at();
      }
      if (named(observed.event(i), HOLD)) {
        break;
      }
    }
    for (int i = hold + 1; i < observed.size(); i++) {
      Event event = observed.event(i);
      if (event instanceof Utterance && event.by() == Speaker.AGENT) {
        return event.at();
      }
    }
    return observed.event(observed.size() - 1).at();
  }

  private static boolean named(Event event, Set<String> names) {
    return event instanceof Action action && names.contains(action.name());
  }
}
