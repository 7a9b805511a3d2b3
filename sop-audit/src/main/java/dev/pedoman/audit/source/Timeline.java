package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Turns the times of one conversation into offsets from its start, which a date may say or the
 * first event gives. Reports times that go back. Not thread-safe.
 */
final class Timeline {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HALF_DAY = Duration.ofHours(12);

  private final Faults faults;
  private Optional<OffsetDateTime> start;
  private Optional<LocalDateTime> localStart = Optional.empty();
  private Duration base = Duration.ZERO;
  private Duration latest = Duration.ZERO;
  private boolean timeOfDay;
  private boolean any;

  Timeline(Optional<OffsetDateTime> start, Faults faults) {
    this.start = start;
    this.faults = faults;
  }

  /** Where the wall clock stands at offset zero, as far as the events so far tell. */
  Optional<OffsetDateTime> start() {
    return start;
  }

  /** Takes offsets as times of day, counted from the first. */
  void timesOfDay() {
    timeOfDay = true;
  }

  /** The offset of the next event; empty with an error when it cannot be. */
  Optional<Duration> next(Moment moment, Place place) {
    Optional<Duration> offset = offset(moment, place);
    if (offset.isEmpty()) {
      return offset;
    }
    any = true;
    if (offset.get().compareTo(latest) < 0) {
      faults.error(
          "time-goes-back",
          place,
          "this event is at " + offset.get() + ", after an event at " + latest,
          "times never decrease",
          "correct the time, or put the event where it belongs");
      return Optional.empty();
    }
    latest = offset.get();
    return offset;
  }

  /** The offset of a moment, whatever came before; empty with an error when it cannot be. */
  Optional<Duration> offset(Moment moment, Place place) {
    Optional<Duration> offset = any(moment, place);
    if (offset.isPresent() && offset.get().isNegative()) {
      String what = "a time " + offset.get().negated() + " before the start";
      faults.error("time-before-start", place, what, "offsets count from the start", "");
      return Optional.empty();
    }
    return offset;
  }

  private Optional<Duration> any(Moment moment, Place place) {
    if (moment instanceof Moment.Offset counted) {
      return Optional.of(timeOfDay ? sinceFirst(counted.offset()) : counted.offset());
    } else if (moment instanceof Moment.Wall wall) {
      return onWall(wall.time(), place);
    } else if (moment instanceof Moment.Local local) {
      return onLocal(local.time(), place);
    }
    throw new IllegalStateException("unknown kind of moment");
  }

  private Duration sinceFirst(Duration time) {
    if (!any) {
      base = time;
    }
    Duration offset = time.minus(base);
    while (offset.compareTo(latest.minus(HALF_DAY)) < 0) {
      // Past midnight the time of day begins anew.
      offset = offset.plus(DAY);
    }
    return offset;
  }

  private Optional<Duration> onWall(OffsetDateTime time, Place place) {
    if (start.isEmpty()) {
      if (any) {
        return noStart(place);
      }
      start = Optional.of(time);
      faults.info("inferred-clock", place, "the start is taken from the first event: " + time);
    }
    return Optional.of(Duration.between(start.get(), time));
  }

  private Optional<Duration> onLocal(LocalDateTime time, Place place) {
    if (start.isPresent()) {
      return Optional.of(Duration.between(start.get().toLocalDateTime(), time));
    }
    if (localStart.isEmpty()) {
      if (any) {
        return noStart(place);
      }
      localStart = Optional.of(time);
      faults.info(
          "inferred-clock",
          place,
          "times have no zone: they are counted from the first, and the wall clock is unknown");
    }
    return Optional.of(Duration.between(localStart.get(), time));
  }

  private Optional<Duration> noStart(Place place) {
    if (faults.has("bad-start") || faults.has("bad-header")) {
      // There is a start, and what is wrong with it has been told.
      return Optional.empty();
    }
    faults.error(
        "no-start",
        place,
        "a date and time among offsets, and no start to count from",
        "offsets and dates can be mixed only when the start is known",
        "say when the interaction started, such as 2026-11-20T10:00:00+07:00");
    return Optional.empty();
  }
}
