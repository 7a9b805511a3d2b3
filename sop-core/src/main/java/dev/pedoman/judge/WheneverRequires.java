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
import org.jspecify.annotations.Nullable;

/**
 * Each trigger is held against what must, or must not, lie before or after it: the relations that
 * process conformance knows as response, precedence and their kin (Declare). Costs a few binary
 * searches for each trigger.
 *
 * @param parts what is expected, taken apart where values join its actions
 */
record WheneverRequires(
    Requirement.Whenever requirement, Sought trigger, Sought expected, Parts parts)
    implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    Optional<Ruling> untriggered = untriggered(observed);
    if (untriggered.isPresent()) {
      return untriggered.get();
    }
    List<Evidence> triggers = trigger.seen(observed);
    Join join = new Join(requirement.joinedBy(), observed);
    Companions companions = new Companions(requirement, parts, join, observed, clock);
    Edges edges = Edges.of(requirement, triggers, join);
    List<Evidence> broken = new ArrayList<>();
    Optional<Reason> doubt = Optional.empty();
    for (int i = 0; i < triggers.size(); i++) {
      Evidence at = triggers.get(i);
      Companions.Found found = found(at, edges.at(i), companions, observed);
      if (wanted() && found == Companions.Found.YES) {
        continue;
      }
      Optional<Reason> unsure =
          found == Companions.Found.UNTIMED
              ? Optional.of(Reason.NO_TIMES)
              : found == Companions.Found.NO
                  ? unsure(at, edges.at(i), companions, observed, clock)
                  : Optional.empty();
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

  @Override
  public Requires begin() {
    return simple() ? new WheneverSoFar(this) : this;
  }

  /** Whether what was decided about a trigger stays so, whatever comes later. */
  private boolean simple() {
    return requirement.joinedBy().isEmpty()
        && !requirement.alternately()
        && parts instanceof Parts.Whole
        && trigger.steady()
        && expected.steady();
  }

  /** What is to be said where nothing triggers; empty where something does. */
  Optional<Ruling> untriggered(Observed observed) {
    if (!trigger.seen(observed).isEmpty()) {
      return assumed(observed).map(Ruling::undecided);
    }
    return Optional.of(
        trigger
            .doubt(observed)
            .filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE)
            .map(Ruling::undecided)
            .orElseGet(() -> Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN)));
  }

  private Optional<Reason> assumed(Observed observed) {
    Optional<Reason> ofTrigger = trigger.assumed(observed);
    return ofTrigger.isPresent() || expected.seen(observed).isEmpty()
        ? ofTrigger
        : expected.assumed(observed);
  }

  boolean wanted() {
    return requirement.relation().wanted();
  }

  Companions.Found found(
      Evidence at, @Nullable Evidence edge, Companions companions, Observed observed) {
    return requirement.within().isEmpty() && conditionHolds(at, companions, observed)
        ? Companions.Found.YES
        : companions.find(at, edge);
  }

  /** A condition such as a known fact is seen at no event, and holds before everything. */
  private boolean conditionHolds(Evidence at, Companions companions, Observed observed) {
    Places places = companions.places(at);
    if (places.given()) {
      return true;
    }
    return requirement.joinedBy().isEmpty()
        ? expected.seen(observed).isEmpty() && expected.holds(observed)
        : places.from(0) == null && places.holdsBy(observed.size());
  }

  /** Why something not seen on the right side of a trigger may lie there all the same. */
  Optional<Reason> unsure(
      Evidence at, @Nullable Evidence edge, Companions companions, Observed observed, Clock clock) {
    Optional<Reason> doubt = doubt(at, companions, observed);
    boolean breaksOff = doubt.filter(r -> r == Reason.TRANSCRIPT_INCOMPLETE).isPresent();
    if (doubt.isPresent() && !breaksOff) {
      return doubt;
    }
    Relation relation = requirement.relation();
    boolean neighbourShown = relation.isNeighbour() && at.event() + 1 < observed.size();
    if (!relation.looksAhead() || neighbourShown || edge != null) {
      // What a transcript shows up to an event is complete, even if it breaks off afterwards.
      return Optional.empty();
    }
    boolean over = windowIsOver(at, clock);
    if (breaksOff) {
      return over ? Optional.empty() : doubt;
    }
    boolean beyond = observed.observedUntil().isPresent() && !over;
    return beyond && limitedInTime() ? Optional.of(Reason.WINDOW_NOT_OBSERVED) : Optional.empty();
  }

  private Optional<Reason> doubt(Evidence at, Companions companions, Observed observed) {
    boolean seen = !expected.seen(observed).isEmpty();
    if (!seen && expected.holds(observed)) {
      return expected.unsure(observed);
    }
    Optional<Reason> doubt =
        requirement.joinedBy().isEmpty()
            ? expected.doubt(observed)
            : companions.places(at).doubt().or(() -> expected.doubt(observed));
    // What was seen once may be seen again, if the transcript breaks off.
    return doubt.isEmpty() && seen && !observed.complete()
        ? Optional.of(Reason.TRANSCRIPT_INCOMPLETE)
        : doubt;
  }

  private boolean limitedInTime() {
    return requirement.within().filter(Limit.Time.class::isInstance).isPresent();
  }

  /** Whether the transcript shows all of the stretch in which the companion counts. */
  boolean windowIsOver(Evidence at, Clock clock) {
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
