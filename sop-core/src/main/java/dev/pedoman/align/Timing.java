package dev.pedoman.align;

import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.Optional;

/** Holds an event against the deadline of a step. */
final class Timing {
  /** Stands for the event of a step that was not seen. */
  static final int UNSEEN = -1;

  private final Clock clock;

  Timing(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a deadline says of an event.
   *
   * @param outcome done, late, early or inconclusive
   * @param reason why it could not be decided
   * @param distance how far the event lies from the anchor
   */
  record Judged(StepOutcome outcome, Optional<Reason> reason, Optional<Limit> distance) {
    static final Judged FREE = new Judged(StepOutcome.DONE, Optional.empty(), Optional.empty());

    static Judged undecided(Reason reason) {
      return new Judged(StepOutcome.INCONCLUSIVE, Optional.of(reason), Optional.empty());
    }
  }

  /**
   * Judges an event.
   *
   * @param step the event of the step that the deadline is counted from, if it is counted from one
   */
  Judged judge(Leaf leaf, int event, int step) {
    Deadline deadline = leaf.part().deadline();
    if (deadline == null) {
      return Judged.FREE;
    }
    Optional<Integer> anchor = anchorEvent(leaf, deadline.anchor(), step);
    if (anchor.isEmpty()) {
      return Judged.undecided(Reason.ANCHOR_NOT_SEEN);
    }
    if (deadline.latest() instanceof Limit.Turns latest) {
      Limit.Turns turns = clock.turns(anchor.get(), event);
      int earliest = deadline.earliest().map(e -> ((Limit.Turns) e).turns()).orElse(0);
      return judged(turns, turns.turns() < earliest, turns.turns() > latest.turns());
    }
    Optional<Duration> from = anchorTime(deadline.anchor(), anchor.get());
    Optional<Duration> to = clock.at(event);
    if (from.isEmpty() || to.isEmpty()) {
      return Judged.undecided(Reason.NO_TIMES);
    }
    return clock
        .stretch(from.get(), to.get(), deadline.calendar())
        .map(stretch -> byTime(deadline, stretch))
        .orElseGet(() -> Judged.undecided(Reason.NO_TIMES));
  }

  /** Whether the source shows all of the time in which the step was due. */
  boolean windowObserved(Leaf leaf, int step) {
    Deadline deadline = leaf.part().deadline();
    if (deadline == null) {
      return true;
    }
    Optional<Integer> anchor = anchorEvent(leaf, deadline.anchor(), step);
    boolean beyond = deadline.anchor() instanceof Anchor.Close || clock.observationIsBounded();
    // Otherwise a transcript that is complete shows all the time in which the step was due.
    if (!beyond || anchor.isEmpty() || !(deadline.latest() instanceof Limit.Time latest)) {
      return true;
    }
    Optional<Duration> from = anchorTime(deadline.anchor(), anchor.get());
    Optional<Duration> end = clock.observedUntil();
    if (from.isEmpty() || end.isEmpty()) {
      return false;
    }
    return clock
        .stretch(from.get(), end.get(), deadline.calendar())
        .filter(seen -> seen.compareTo(latest.duration()) >= 0)
        .isPresent();
  }

  /** Whether the time in which a step was due is asked for where it is not seen. */
  boolean windowNeedsAnchor(Leaf leaf) {
    Deadline deadline = leaf.part().deadline();
    return deadline != null
        && clock.observationIsBounded()
        && deadline.latest() instanceof Limit.Time;
  }

  private static Judged byTime(Deadline deadline, Duration stretch) {
    Duration latest = ((Limit.Time) deadline.latest()).duration();
    boolean early =
        deadline
            .earliest()
            .filter(e -> stretch.compareTo(((Limit.Time) e).duration()) < 0)
            .isPresent();
    Limit.Time distance = new Limit.Time(stretch.isNegative() ? Duration.ZERO : stretch);
    return judged(distance, early, stretch.compareTo(latest) > 0);
  }

  private static Judged judged(Limit distance, boolean early, boolean late) {
    StepOutcome outcome = early ? StepOutcome.EARLY : late ? StepOutcome.LATE : StepOutcome.DONE;
    return new Judged(outcome, Optional.empty(), Optional.of(distance));
  }

  /** The event that a deadline is counted from; -1 for the start; empty when it is not there. */
  Optional<Integer> anchorEvent(Leaf leaf, Anchor anchor, int step) {
    if (anchor instanceof Anchor.Start) {
      return Optional.of(-1);
    } else if (anchor instanceof Anchor.Close) {
      return Optional.of(clock.close()).filter(event -> event >= 0);
    } else if (anchor instanceof Anchor.Trigger) {
      return Optional.of(leaf.trigger());
    }
    return step < 0 ? Optional.empty() : Optional.of(step);
  }

  /** The offset of the moment that a deadline is counted from. */
  Optional<Duration> anchorTime(Anchor anchor, int event) {
    if (event < 0) {
      return clock.hasTimes() ? Optional.of(Duration.ZERO) : Optional.empty();
    }
    return anchor instanceof Anchor.Close ? clock.endOf(event) : clock.at(event);
  }
}
