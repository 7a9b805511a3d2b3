package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Limit;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The times and turns of one interaction, and the distances between them. */
public final class Clock {
  /** The actions that close an interaction. */
  private static final Set<String> CLOSING =
      Set.of("close", "closed", "case-closed", "end", "hang-up", "resolve", "resolved");

  private final Observed observed;
  private final Map<String, WorkingHours> calendars;
  private final boolean hasTimes;
  private final int close;
  private final Optional<Duration> observedUntil;

  /** A clock over one interaction, with the calendars of an SOP. */
  public Clock(Observed observed, Map<String, WorkingHours> calendars) {
    this.observed = observed;
    this.calendars = calendars;
    this.hasTimes = observed.transcript().events().stream().anyMatch(e -> e.at().isPresent());
    this.close = findClose();
    this.observedUntil = findObservedUntil();
  }

  /** Whether any event has a time. */
  public boolean hasTimes() {
    return hasTimes;
  }

  /** The offset of an event; empty when it has none. */
  public Optional<Duration> at(int event) {
    return observed.event(event).at();
  }

  /**
   * The event that closes the interaction: the first close action that succeeded, else the last
   * utterance, else the last event; -1 in an empty transcript.
   */
  public int close() {
    return close;
  }

  /** The offset at which an event is over: its end where it has one, else its beginning. */
  public Optional<Duration> endOf(int event) {
    if (event < 0) {
      return Optional.empty();
    }
    if (observed.event(event) instanceof Utterance said && said.until().isPresent()) {
      return said.until();
    }
    return at(event);
  }

  /** Whether the source says up to when it would have shown an event. */
  boolean observationIsBounded() {
    return observed.transcript().observedUntil().isPresent();
  }

  /** The offset up to which the source would have shown an event. */
  public Optional<Duration> observedUntil() {
    return observedUntil;
  }

  /** The stretch from one offset to another, in plain or working time; may be negative. */
  Optional<Duration> stretch(Duration from, Duration to, Optional<String> calendar) {
    if (calendar.isEmpty()) {
      return Optional.of(to.minus(from));
    }
    WorkingHours hours = calendars.get(calendar.get());
    if (hours == null || observed.transcript().startedAt().isEmpty()) {
      return Optional.empty();
    }
    var start = observed.transcript().startedAt().get();
    return Optional.of(WorkingTime.between(start.plus(from), start.plus(to), hours));
  }

  /** The number of turns from one event to another, -1 standing for the start. */
  public Limit.Turns turns(int from, int to) {
    int anchor = from < 0 ? 0 : observed.turn(from);
    return new Limit.Turns(Math.max(0, observed.turn(to) - anchor));
  }

  /** The turns that follow an event, -1 standing for the start. */
  public int turnsAfter(int event) {
    return observed.turns() - (event < 0 ? 0 : observed.turn(event));
  }

  private int findClose() {
    List<Event> events = observed.transcript().events();
    int last = events.size() - 1;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Action action
          && !action.failed()
          && CLOSING.contains(action.name())) {
        return i;
      }
    }
    for (int i = last; i >= 0; i--) {
      if (events.get(i) instanceof Utterance) {
        return i;
      }
    }
    return last;
  }

  private Optional<Duration> findObservedUntil() {
    Transcript transcript = observed.transcript();
    if (transcript.observedUntil().isPresent()) {
      return transcript.observedUntil();
    }
    for (int i = observed.size() - 1; i >= 0; i--) {
      Optional<Duration> end = endOf(i);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }
}
