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
import org.jspecify.annotations.Nullable;

/**
 * The holds of an interaction: from a {@code hold} action to the {@code resume} after it; where no
 * resume is recorded before the next hold, to the next utterance by the agent or, failing that, to
 * the end of a complete transcript. A hold that is announced again while it lasts is one hold.
 */
final class Holds extends Gauge {
  private static final Set<String> HOLD = Set.of("hold", "on-hold", "on_hold");
  private static final Set<String> RESUME =
      Set.of("resume", "unhold", "off-hold", "off_hold", "retrieve");
  private static final int NONE = -1;

  private final List<Hold> ended = new ArrayList<>();
  private boolean untimed;

  /** The hold that lasts, and the first answer of the agent during it. */
  private int lasting = NONE;

  private int answered = NONE;

  record Hold(Duration from, Duration to, int event) {
    Duration length() {
      return to.minus(from);
    }
  }

  @Override
  void take(Observed observed, int event) {
    Event now = observed.event(event);
    if (lasting == NONE) {
      if (named(now, HOLD)) {
        lasting = event;
        answered = NONE;
      }
    } else if (named(now, RESUME)) {
      end(observed, event);
      lasting = NONE;
    } else if (answered != NONE && named(now, HOLD)) {
      end(observed, answered);
      lasting = event;
      answered = NONE;
    } else if (answered == NONE && now instanceof Utterance && now.by() == Speaker.AGENT) {
      answered = event;
    }
  }

  private void end(Observed observed, int event) {
    Optional<Duration> from = observed.event(lasting).at();
    Optional<Duration> to = observed.event(event).at();
    if (from.isPresent() && to.isPresent()) {
      ended.add(new Hold(from.get(), to.get(), lasting));
    } else {
      untimed = true;
    }
  }

  /** Whether a hold is going on that the agent has already spoken in. */
  boolean lastsAfterAnswer() {
    return lasting != NONE && answered != NONE;
  }

  /** Whether a hold is going on. */
  boolean lasts() {
    return lasting != NONE;
  }

  /** When the hold began that is going on; empty where none is, or it has no time. */
  Optional<Duration> lastingSince(Observed observed) {
    follow(observed);
    return lasting == NONE || answered != NONE ? Optional.empty() : observed.event(lasting).at();
  }

  /** The same, as if all earlier holds had come just before it. */
  Optional<Duration> lastingSinceWithout(Observed observed) {
    Duration before = Duration.ZERO;
    for (Hold hold : ended) {
      before = before.plus(hold.length());
    }
    Duration spent = before;
    return untimed ? Optional.empty() : lastingSince(observed).map(from -> from.minus(spent));
  }

  /** How much of a stretch that ends now was spent on hold. */
  Duration within(Duration from, Duration to, Observed observed) {
    Duration on = Duration.ZERO;
    for (int i = ended.size() - 1; i >= 0 && ended.get(i).to().compareTo(from) > 0; i--) {
      on = on.plus(overlap(from, to, ended.get(i).from(), ended.get(i).to()));
    }
    if (lasting != NONE && observed.event(lasting).at().isPresent()) {
      Duration until = answered == NONE ? to : observed.event(answered).at().orElse(Duration.ZERO);
      on = on.plus(overlap(from, to, observed.event(lasting).at().get(), until));
    }
    return on;
  }

  private static Duration overlap(Duration from, Duration to, Duration start, Duration end) {
    Duration first = from.compareTo(start) > 0 ? from : start;
    Duration last = to.compareTo(end) < 0 ? to : end;
    return last.compareTo(first) > 0 ? last.minus(first) : Duration.ZERO;
  }

  Measurement longest(Observed observed) {
    Optional<Reason> reason = reason(observed);
    if (reason.isPresent()) {
      return Measurement.none(Metric.LONGEST_HOLD, reason.get());
    }
    Duration length = Duration.ZERO;
    List<Evidence> evidence = List.of();
    for (Hold hold : all(observed)) {
      if (hold.length().compareTo(length) > 0) {
        length = hold.length();
        evidence = List.of(Quoted.event(observed, hold.event()));
      }
    }
    return Measurement.of(Metric.LONGEST_HOLD, (double) length.toMillis(), evidence);
  }

  Measurement total(Observed observed) {
    Optional<Reason> reason = reason(observed);
    if (reason.isPresent()) {
      return Measurement.none(Metric.TOTAL_HOLD, reason.get());
    }
    List<Hold> holds = all(observed);
    long total = holds.stream().mapToLong(hold -> hold.length().toMillis()).sum();
    return Measurement.of(
        Metric.TOTAL_HOLD,
        (double) total,
        holds.stream().map(hold -> Quoted.event(observed, hold.event())).toList());
  }

  private List<Hold> all(Observed observed) {
    Hold last = last(observed);
    if (last == null) {
      return ended;
    }
    List<Hold> all = new ArrayList<>(ended);
    all.add(last);
    return all;
  }

  /** The hold that is not known to have ended, as far as its end can be told. */
  private @Nullable Hold last(Observed observed) {
    if (lasting == NONE) {
      return null;
    }
    Optional<Duration> from = observed.event(lasting).at();
    Optional<Duration> to = lastEnd(observed);
    return from.isPresent() && to.isPresent() ? new Hold(from.get(), to.get(), lasting) : null;
  }

  /** Where a hold that nothing ends is over: at the end, if that is not the hold itself. */
  private Optional<Duration> lastEnd(Observed observed) {
    if (answered != NONE) {
      return observed.event(answered).at();
    }
    if (observed.observedUntil().isPresent()) {
      return observed.observedUntil();
    }
    int last = observed.size() - 1;
    return last == lasting ? Optional.empty() : observed.event(last).at();
  }

  private Optional<Reason> reason(Observed observed) {
    follow(observed);
    if (!observed.showsActions()) {
      return Optional.of(Reason.ACTIONS_NOT_RECORDED);
    }
    if (untimed) {
      return Optional.of(Reason.NO_TIMES);
    }
    if (lasting != NONE && answered == NONE && !observed.complete()) {
      return Optional.of(Reason.TRANSCRIPT_INCOMPLETE);
    }
    boolean lastUntimed = lasting != NONE && last(observed) == null;
    return lastUntimed ? Optional.of(Reason.NO_TIMES) : Optional.empty();
  }

  private static boolean named(Event event, Set<String> names) {
    return event instanceof Action action && !action.failed() && names.contains(action.name());
  }
}
