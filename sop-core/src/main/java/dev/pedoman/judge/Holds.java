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
 * resume is recorded before the next hold, to the next utterance by the agent or, failing that, to
 * the end of a complete transcript. A hold that is announced again while it lasts is one hold.
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
        Span span = span(observed, i);
        if (span.endsAt() < 0 && !observed.transcript().complete()) {
          return new Holds(List.of(), Optional.of(Reason.TRANSCRIPT_INCOMPLETE));
        }
        Optional<Duration> from = observed.event(i).at();
        Optional<Duration> to =
            span.endsAt() < 0 ? end(observed, i) : observed.event(span.endsAt()).at();
        if (from.isEmpty() || to.isEmpty()) {
          return new Holds(List.of(), Optional.of(Reason.NO_TIMES));
        }
        holds.add(new Hold(from.get(), to.get(), Quoted.event(observed, i)));
        i = span.next() - 1;
      }
    }
    return new Holds(holds, Optional.empty());
  }

  /**
   * How far a hold reaches.
   *
   * @param endsAt the event that ends it, -1 if none does
   * @param next the event from which on another hold may begin
   */
  private record Span(int endsAt, int next) {}

  private static Span span(Observed observed, int hold) {
    int answered = -1;
    for (int i = hold + 1; i < observed.size(); i++) {
      Event event = observed.event(i);
      if (named(event, RESUME)) {
        return new Span(i, i + 1);
      }
      if (named(event, HOLD) && answered >= 0) {
        return new Span(answered, i);
      }
      if (answered < 0 && event instanceof Utterance && event.by() == Speaker.AGENT) {
        answered = i;
      }
    }
    return new Span(answered, observed.size());
  }

  /** Where a hold that nothing ends is over: at the end, if that is not the hold itself. */
  private static Optional<Duration> end(Observed observed, int hold) {
    Optional<Duration> until = observed.transcript().observedUntil();
    if (until.isPresent()) {
      return until;
    }
    int last = observed.size() - 1;
    return last == hold ? Optional.empty() : observed.event(last).at();
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

  private static boolean named(Event event, Set<String> names) {
    return event instanceof Action action && !action.failed() && names.contains(action.name());
  }
}
