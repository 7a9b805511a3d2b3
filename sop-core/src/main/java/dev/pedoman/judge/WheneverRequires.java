package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
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
    Optional<Reason> assumed = assumed(observed);
    if (assumed.isPresent()) {
      return Ruling.undecided(assumed.get());
    }
    Companions companions = Companions.of(requirement, expected.seen(observed), observed, clock);
    List<Evidence> broken = new ArrayList<>();
    Optional<Reason> doubt = Optional.empty();
    for (Evidence at : triggers) {
      Companions.Found found = found(at, companions, observed);
      if (wanted() && found == Companions.Found.YES) {
        continue;
      }
      Optional<Reason> unsure =
          found == Companions.Found.UNTIMED
              ? Optional.of(Reason.NO_TIMES)
              : found == Companions.Found.NO ? unsure(at, observed, clock) : Optional.empty();
      if (unsure.isPresent()) {
        doubt = doubt.isPresent() ? doubt : unsure;
      } else if (wanted() || found == Companions.Found.YES) {
        broken.add(at);
      }
    }
    return broken.isEmpty()
        ? Ruling.absent(doubt, triggers.size())
        : Ruling.broken(broken, triggers.size(), broken.size());
  }

  private Optional<Reason> assumed(Observed observed) {
    Optional<Reason> ofTrigger = trigger.assumed(observed);
    return ofTrigger.isPresent() || expected.seen(observed).isEmpty()
        ? ofTrigger
        : expected.assumed(observed);
  }

  private boolean wanted() {
    return requirement.relation() == Relation.BEFORE || requirement.relation() == Relation.AFTER;
  }

  private boolean looksBack() {
    return requirement.relation() == Relation.BEFORE
        || requirement.relation() == Relation.NOT_BEFORE;
  }

  private Companions.Found found(Evidence at, Companions companions, Observed observed) {
    boolean conditionHolds =
        companions.isEmpty()
            && requirement.within().isEmpty()
            && requirement.joinedBy().isEmpty()
            && expected.holds(observed);
    // A condition such as a known fact is seen at no event, and holds before everything.
    return conditionHolds ? Companions.Found.YES : companions.find(at);
  }

  /** Why something not seen on the right side of a trigger may lie there all the same. */
  private Optional<Reason> unsure(Evidence at, Observed observed, Clock clock) {
    Optional<Reason> doubt =
        expected.seen(observed).isEmpty() && expected.holds(observed)
            ? expected.unsure(observed)
            : expected.doubt(observed);
    boolean breaksOff = doubt.filter(r -> r == Reason.TRANSCRIPT_INCOMPLETE).isPresent();
    if (doubt.isPresent() && !breaksOff) {
      return doubt;
    }
    if (looksBack()) {
      // What a transcript shows up to the trigger is complete, even if it breaks off afterwards.
      return Optional.empty();
    }
    boolean over = windowIsOver(at, clock);
    if (breaksOff) {
      return over ? Optional.empty() : doubt;
    }
    boolean beyond = observed.transcript().observedUntil().isPresent() && !over;
    return beyond && limitedInTime() ? Optional.of(Reason.WINDOW_NOT_OBSERVED) : Optional.empty();
  }

  private boolean limitedInTime() {
    return requirement.within().filter(Limit.Time.class::isInstance).isPresent();
  }

  /** Whether the transcript shows all of the stretch in which the companion counts. */
  private boolean windowIsOver(Evidence at, Clock clock) {
    if (requirement.within().isEmpty()) {
      return false;
    }
    if (requirement.within().get() instanceof Limit.Turns most) {
      return clock.turnsAfter(at.event()) > most.turns();
    }
    Duration most = ((Limit.Time) requirement.within().get()).duration();
    Optional<Duration> from = clock.at(at.event());
    Optional<Duration> end = clock.observedUntil();
    return from.isPresent() && end.isPresent() && end.get().compareTo(from.get().plus(most)) >= 0;
  }
}
