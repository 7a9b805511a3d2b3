package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.transcript.Speaker;
import java.time.Duration;
import java.util.Optional;

/** The smallest change that would have made one step done. */
final class StepChange {
  private final SmallestChange all;
  private final StepResult result;
  private final Neighbours neighbours;
  private final DueTime due;

  StepChange(SmallestChange all, StepResult result) {
    this.all = all;
    this.result = result;
    this.neighbours = all.neighbours();
    this.due = new DueTime(all, result, neighbours);
  }

  Optional<Change> compute() {
    if (result.outcome() == StepOutcome.MISSED) {
      return Optional.of(missed());
    }
    if (!result.outcome().deviates() || result.evidence().isEmpty()) {
      return Optional.empty();
    }
    Evidence seen = result.evidence().get(0);
    return result.outcome() == StepOutcome.OUT_OF_ORDER ? misplaced(seen) : shifted(seen);
  }

  private Change missed() {
    Optional<Sought.NearMiss> nearest = result.search().flatMap(Search::nearest);
    Change.Between place = due.inTurns(called(neighbours.of(result)));
    Optional<Change.Due> byWhen = due.of(place);
    if (nearest.isPresent()) {
      Evidence event = nearest.get().evidence();
      if (nearest.get().lack() == Sought.Lack.BEFORE_TRIGGER) {
        return all.credited().serves(event.event())
            ? new Change.Add(1, place, byWhen)
            : new Change.Move(event, place, byWhen);
      }
      Optional<Change> mended = mended(nearest.get());
      if (mended.isPresent() && within(event, place) && inTime(event, byWhen)) {
        return mended.get();
      }
      Optional<Speaker> by = expectedSpeaker(result.step().expect(), event.by());
      if (nearest.get().lack() == Sought.Lack.OTHER_SPEAKER && by.isPresent()) {
        return new Change.Give(event, by.get(), place, byWhen);
      }
    }
    return new Change.Add(1, place, byWhen);
  }

  /** What a trigger calls for comes after it. */
  private Change.Between called(Change.Between place) {
    Optional<Evidence> trigger = due.trigger().map(event -> Quoted.event(all.observed(), event));
    return new Change.Between(Neighbours.later(place.after(), trigger), place.before());
  }

  /** What a near miss needs where it stands. */
  private Optional<Change> mended(Sought.NearMiss miss) {
    Evidence event = miss.evidence();
    Pattern expected = result.step().expect();
    return switch (miss.lack()) {
      case OTHER_SPEAKER ->
          expectedSpeaker(expected, event.by())
              .filter(by -> event.end() == 0)
              .map(by -> new Change.Give(event, by, Change.Between.ANYWHERE, Optional.empty()));
      case NEGATED -> Optional.of(new Change.Affirm(event));
      case FAILED -> Optional.of(new Change.Succeed(event));
      case OTHER_VALUES ->
          Optional.of(AttributeGaps.of(all, expected, event))
              .filter(gaps -> !gaps.isEmpty())
              .map(gaps -> new Change.Correct(event, gaps));
      case OTHER_PLACE -> place(expected).map(at -> new Change.Relocate(event, at));
      case ASKED, SUPPOSED, LESS_ALIKE, BEFORE_TRIGGER -> Optional.empty();
    };
  }

  private Optional<Change> misplaced(Evidence seen) {
    Change.Between place = called(neighbours.of(result));
    boolean tooSoon = place.after().filter(e -> e.event() > seen.event()).isPresent();
    boolean tooLate = place.before().filter(e -> e.event() < seen.event()).isPresent();
    if (!tooSoon && !tooLate) {
      return Optional.empty();
    }
    return Optional.of(new Change.Move(seen, place, due.of(place)));
  }

  private Optional<Change> shifted(Evidence seen) {
    Deadline deadline = result.step().deadline().orElseThrow();
    boolean late = result.outcome() == StepOutcome.LATE;
    Optional<Limit> bound = late ? Optional.of(deadline.latest()) : deadline.earliest();
    Optional<Limit> missedBy = bound.flatMap(limit -> due.missedBy(seen, limit));
    if (missedBy.isEmpty()) {
      return Optional.empty();
    }
    Limit by = missedBy.get();
    Change.Between place = neighbours.of(result);
    if (late && !(deadline.anchor() instanceof Anchor.Trigger)) {
      place = called(place);
    }
    Optional<Evidence> along =
        (late ? place.after() : place.before()).filter(next -> passes(seen, next, by, late));
    return Optional.of(new Change.Shift(seen, late, by, deadline.calendar(), along));
  }

  /** Whether a shift carries an event past its neighbour. */
  private boolean passes(Evidence seen, Evidence next, Limit by, boolean earlier) {
    if (by instanceof Limit.Time time) {
      Optional<Duration> gap = seen.at().flatMap(at -> next.at().map(at::minus));
      return gap.filter(apart -> apart.abs().compareTo(time.duration()) < 0).isPresent()
          && result.step().deadline().filter(d -> d.calendar().isEmpty()).isPresent();
    }
    int from = all.observed().turn(seen.event());
    int to = all.observed().turn(next.event());
    int turns = ((Limit.Turns) by).turns();
    return earlier ? from - turns < to : from + turns > to;
  }

  private static boolean within(Evidence event, Change.Between place) {
    return place.after().filter(e -> e.event() > event.event()).isEmpty()
        && place.before().filter(e -> e.event() < event.event()).isEmpty();
  }

  private static boolean inTime(Evidence event, Optional<Change.Due> due) {
    if (due.isEmpty() || event.at().isEmpty()) {
      return true;
    }
    Duration at = event.at().get();
    return due.get().until().filter(until -> at.compareTo(until) > 0).isEmpty()
        && due.get().from().filter(from -> at.compareTo(from) < 0).isEmpty();
  }

  private static Optional<Speaker> expectedSpeaker(Pattern pattern, Speaker not) {
    for (Pattern part : LeafPatterns.of(pattern)) {
      Optional<Speaker> by = Optional.empty();
      if (part instanceof Pattern.Utters utters) {
        by = utters.by();
      } else if (part instanceof Pattern.Does does) {
        by = does.by();
      }
      if (by.isPresent() && by.get() != not) {
        return by;
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> place(Pattern pattern) {
    for (Pattern part : LeafPatterns.of(pattern)) {
      if (part instanceof Pattern.Utters utters && utters.place().isPresent()) {
        return utters.place();
      }
    }
    return Optional.empty();
  }
}
