package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Limit;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The times and turns of one interaction, and the distances between them. It may grow: each event
 * is looked at once. Belongs to one check in one thread.
 */
public final class Clock {
  /** The actions that close an interaction. */
  private static final Set<String> CLOSING =
      Set.of("close", "closed", "case-closed", "end", "hang-up", "resolve", "resolved");

  private final Observed observed;
  private final Map<String, WorkingHours> calendars;
  private int read;
  private boolean hasTimes;
  private int firstClose = -1;
  private int lastUtterance = -1;
  private Optional<Duration> lastEnd = Optional.empty();

  /** A clock over one interaction, which may still grow, with the calendars of an SOP. */
  public Clock(Observed observed, Map<String, WorkingHours> calendars) {
    this.observed = observed;
    this.calendars = calendars;
  }

  /** Whether the interaction is timed: an event has a time, or it was watched until some time. */
  public boolean hasTimes() {
    read();
    return hasTimes || (observed.size() == 0 && observed.observedUntil().isPresent());
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
    read();
    return firstClose >= 0 ? firstClose : lastUtterance >= 0 ? lastUtterance : observed.size() - 1;
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
    return observed.observedUntil().isPresent();
  }

  /** Whether the interaction is known to be closed. */
  public boolean closed() {
    read();
    return firstClose >= 0 || observed.complete();
  }

  /** The offset at which so much time has passed since another; empty where that is not known. */
  Optional<Duration> after(Duration from, Duration amount, Optional<String> calendar) {
    if (calendar.isEmpty()) {
      return Optional.of(from.plus(amount));
    }
    WorkingHours hours = calendars.get(calendar.get());
    if (hours == null || observed.startedAt().isEmpty()) {
      return Optional.empty();
    }
    OffsetDateTime start = observed.startedAt().get();
    return WorkingTime.after(start.plus(from), amount, hours)
        .map(due -> Duration.between(start, due));
  }

  int events() {
    return observed.size();
  }

  /** The offset up to which the source would have shown an event. */
  public Optional<Duration> observedUntil() {
    if (observed.observedUntil().isPresent()) {
      return observed.observedUntil();
    }
    read();
    return lastEnd;
  }

  /** The stretch from one offset to another, in plain or working time; may be negative. */
  Optional<Duration> stretch(Duration from, Duration to, Optional<String> calendar) {
    if (calendar.isEmpty()) {
      return Optional.of(to.minus(from));
    }
    WorkingHours hours = calendars.get(calendar.get());
    if (hours == null || observed.startedAt().isEmpty()) {
      return Optional.empty();
    }
    var start = observed.startedAt().get();
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

  /** Looks at the events that came since it was last asked, so that none is looked at twice. */
  private void read() {
    for (; read < observed.size(); read++) {
      Event event = observed.event(read);
      hasTimes |= event.at().isPresent();
      if (event instanceof Utterance) {
        lastUtterance = read;
      } else if (firstClose < 0
          && event instanceof Action action
          && !action.failed()
          && CLOSING.contains(action.name())) {
        firstClose = read;
      }
      Optional<Duration> end = endOf(read);
      if (end.isPresent()) {
        lastEnd = end;
      }
    }
  }
}
