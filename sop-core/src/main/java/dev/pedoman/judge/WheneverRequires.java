package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each trigger is held against what must, or must not, lie before or after it: the relations that
 * process conformance knows as response and precedence (Declare).
 */
record WheneverRequires(Requirement.Whenever requirement, Sought trigger, Sought expected)
    implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    List<Evidence> triggers = trigger.seen(observed);
    if (triggers.isEmpty()) {
      return trigger
          .doubt(observed)
          .filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE)
          .map(Ruling::undecided)
          .orElseGet(() -> Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN));
    }
    if (!timed(triggers, clock)) {
      return Ruling.undecided(Reason.NO_TIMES);
    }
    List<Evidence> broken = new ArrayList<>();
    Optional<Reason> doubt = Optional.empty();
    for (Evidence at : triggers) {
      boolean found = found(at, observed, clock);
      if (wanted() == found) {
        continue;
      }
      Optional<Reason> unsure = wanted() ? unsure(at, observed, clock) : Optional.empty();
      if (unsure.isEmpty()) {
        broken.add(at);
      } else {
        doubt = doubt.isPresent() ? doubt : unsure;
      }
    }
    if (!broken.isEmpty()) {
      return Ruling.broken(broken, triggers.size(), broken.size());
    }
    if (!wanted() && doubt.isEmpty()) {
      doubt = expected.seen(observed).isEmpty() ? expected.doubt(observed) : doubt;
    }
    return Ruling.absent(doubt, triggers.size());
  }

  private boolean wanted() {
    return requirement.relation() == Relation.BEFORE || requirement.relation() == Relation.AFTER;
  }

  private boolean looksBack() {
    return requirement.relation() == Relation.BEFORE
        || requirement.relation() == Relation.NOT_BEFORE;
  }

  private boolean timed(List<Evidence> triggers, Clock clock) {
    return requirement.within().filter(Limit.Time.class::isInstance).isEmpty()
        || triggers.stream().allMatch(t -> clock.at(t.event()).isPresent());
  }

  private boolean found(Evidence at, Observed observed, Clock clock) {
    for (Evidence other : expected.seen(observed)) {
      if (ordered(at, other) && near(at, other, clock) && joined(at, other, observed)) {
        return true;
      }
    }
    return expected.seen(observed).isEmpty() && holdsWithoutEvent(observed);
  }

  /** A condition such as a known fact is seen at no event, and holds before everything. */
  private boolean holdsWithoutEvent(Observed observed) {
    return requirement.within().isEmpty()
        && requirement.joinedBy().isEmpty()
        && expected.holds(observed);
  }

  private boolean ordered(Evidence at, Evidence other) {
    if (other.event() == at.event()) {
      // In one breath, words before words; an action is never its own companion.
      return looksBack()
          ? other.end() <= at.start() && at.end() > 0
          : other.start() >= at.end() && at.end() > 0;
    }
    return looksBack() ? other.event() < at.event() : other.event() > at.event();
  }

  private boolean near(Evidence at, Evidence other, Clock clock) {
    if (requirement.within().isEmpty()) {
      return true;
    }
    Evidence first = looksBack() ? other : at;
    Evidence second = looksBack() ? at : other;
    if (requirement.within().get() instanceof Limit.Turns most) {
      return clock.turns(first.event(), second.event()).turns() <= most.turns();
    }
    Duration most = ((Limit.Time) requirement.within().get()).duration();
    Optional<Duration> from = clock.at(first.event());
    Optional<Duration> to = clock.at(second.event());
    return from.isPresent() && to.isPresent() && to.get().minus(from.get()).compareTo(most) <= 0;
  }

  private boolean joined(Evidence at, Evidence other, Observed observed) {
    for (String name : requirement.joinedBy()) {
      Optional<Value> left = attribute(observed, at, name);
      if (left.isEmpty() || !left.equals(attribute(observed, other, name))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Value> attribute(Observed observed, Evidence at, String name) {
    return observed.event(at.event()) instanceof Action action
        ? Optional.ofNullable(action.attributes().get(name))
        : Optional.empty();
  }

  private Optional<Reason> unsure(Evidence at, Observed observed, Clock clock) {
    Optional<Reason> doubt = expected.doubt(observed);
    if (looksBack()) {
      // What a transcript shows up to the trigger is complete, even if it breaks off afterwards.
      return doubt.filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE);
    }
    if (doubt.isPresent()) {
      return doubt;
    }
    boolean beyond =
        requirement.within().isPresent()
            && requirement.within().get() instanceof Limit.Time most
            && clock.at(at.event()).isPresent()
            && clock
                .observedUntil()
                .filter(end -> end.compareTo(clock.at(at.event()).get().plus(most.duration())) < 0)
                .isPresent()
            && observed.transcript().observedUntil().isPresent();
    return beyond ? Optional.of(Reason.WINDOW_NOT_OBSERVED) : Optional.empty();
  }
}
