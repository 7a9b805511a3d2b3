package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** By when one step was due, as offsets and places in one interaction. */
final class DueTime {
  private static final int START = -1;

  private final SmallestChange all;
  private final StepResult result;
  private final Optional<Deadline> deadline;
  private final List<Guard> guards;

  DueTime(SmallestChange all, StepResult result, Neighbours neighbours) {
    this.all = all;
    this.result = result;
    this.deadline = result.step().deadline();
    this.guards = neighbours.triggers(result.step());
  }

  /** The event that called for the step; empty if none did. */
  Optional<Integer> trigger() {
    if (guards.isEmpty()) {
      return Optional.empty();
    }
    return result.outcome() == StepOutcome.MISSED
        ? result.search().map(Search::from)
        : soughtTrigger();
  }

  /** Looks for the trigger again, as only a missed step tells from where on it was searched. */
  private Optional<Integer> soughtTrigger() {
    Optional<Integer> trigger = Optional.empty();
    for (int i = 0; i < guards.size(); i++) {
      Optional<Integer> outer = trigger;
      int skipped = guards.get(i).repeat() ? result.occurrence() - 1 : 0;
      trigger = nth(seenBy(guards.get(i)), outer.orElse(0), skipped).or(() -> outer);
    }
    return trigger;
  }

  private List<Evidence> seenBy(Guard guard) {
    return guard.when().map(all::seen).orElse(List.of());
  }

  /** The event of the evidence that comes so many after the first one from an event on. */
  private static Optional<Integer> nth(List<Evidence> seen, int from, int skipped) {
    int low = 0;
    int high = seen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seen.get(middle).event() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + skipped < seen.size()
        ? Optional.of(seen.get(low + skipped).event())
        : Optional.empty();
  }

  /** The time in which the step is due, held against the place that the order allows. */
  Optional<Change.Due> of(Change.Between place) {
    if (deadline.isEmpty()) {
      return Optional.empty();
    }
    Optional<Duration> anchor =
        deadline.get().calendar().isPresent() ? Optional.empty() : anchorTime();
    Optional<Duration> from = deadline.get().earliest().flatMap(limit -> after(anchor, limit));
    Optional<Duration> until = after(anchor, deadline.get().latest());
    boolean reachable =
        !liesAfter(time(place.after()), until) && !liesAfter(from, time(place.before()));
    return Optional.of(new Change.Due(deadline.get(), from, until, reachable));
  }

  /** Narrows a place to the turns in which the step is due. */
  Change.Between inTurns(Change.Between place) {
    if (deadline.isEmpty() || !(deadline.get().latest() instanceof Limit.Turns latest)) {
      return place;
    }
    Optional<Integer> anchor = anchorEvent();
    if (anchor.isEmpty()) {
      return place;
    }
    Observed observed = all.observed();
    int turn = anchor.get() < 0 ? 0 : observed.turn(anchor.get());
    int earliest = turn + deadline.get().earliest().map(e -> ((Limit.Turns) e).turns()).orElse(0);
    return new Change.Between(
        earliest == turn ? place.after() : Neighbours.later(place.after(), firstFrom(earliest)),
        Neighbours.sooner(place.before(), firstFrom(turn + latest.turns() + 1)));
  }

  /** The first event of a turn or of one after it. */
  private Optional<Evidence> firstFrom(int turn) {
    Observed observed = all.observed();
    int low = 0;
    int high = observed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (observed.turn(middle) < turn) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < observed.size() ? Optional.of(Quoted.event(observed, low)) : Optional.empty();
  }

  /** By how much an event misses a limit; empty where that cannot be told. */
  Optional<Limit> missedBy(Evidence seen, Limit limit) {
    Optional<Integer> anchor = anchorEvent();
    boolean before = anchor.filter(event -> event > seen.event()).isPresent();
    if (!before) {
      return result.distance().map(distance -> apart(distance, limit));
    }
    // An event before the anchor was told to lie at no distance from it.
    if (limit instanceof Limit.Turns turns) {
      Observed observed = all.observed();
      int back = observed.turn(anchor.get()) - observed.turn(seen.event());
      return Optional.of(new Limit.Turns(turns.turns() + back));
    }
    boolean plain = deadline.orElseThrow().calendar().isEmpty();
    return (plain ? anchorTime() : Optional.<Duration>empty())
        .flatMap(at -> seen.at().map(at::minus))
        .map(back -> new Limit.Time(((Limit.Time) limit).duration().plus(back)));
  }

  private static Limit apart(Limit a, Limit b) {
    if (a instanceof Limit.Turns x && b instanceof Limit.Turns y) {
      return new Limit.Turns(Math.abs(x.turns() - y.turns()));
    }
    return new Limit.Time(((Limit.Time) a).duration().minus(((Limit.Time) b).duration()).abs());
  }

  private Optional<Integer> anchorEvent() {
    Anchor anchor = deadline.orElseThrow().anchor();
    if (anchor instanceof Anchor.Start) {
      return Optional.of(START);
    } else if (anchor instanceof Anchor.Close) {
      return Optional.of(all.clock().close()).filter(event -> event >= 0);
    } else if (anchor instanceof Anchor.Trigger) {
      return result.outcome() == StepOutcome.MISSED
          ? Optional.of(trigger().orElse(START))
          : Optional.empty();
    }
    return all.credited().event(((Anchor.AtStep) anchor).step(), result.occurrence());
  }

  private Optional<Duration> anchorTime() {
    Optional<Integer> event = anchorEvent();
    if (event.isEmpty()) {
      return Optional.empty();
    }
    if (event.get() < 0) {
      return all.timed() ? Optional.of(Duration.ZERO) : Optional.empty();
    }
    return deadline.orElseThrow().anchor() instanceof Anchor.Close
        ? all.clock().endOf(event.get())
        : all.transcript().events().get(event.get()).at();
  }

  private static Optional<Duration> after(Optional<Duration> anchor, Limit limit) {
    return limit instanceof Limit.Time time
        ? anchor.map(at -> at.plus(time.duration()))
        : Optional.empty();
  }

  private static Optional<Duration> time(Optional<Evidence> event) {
    return event.flatMap(Evidence::at);
  }

  private static boolean liesAfter(Optional<Duration> a, Optional<Duration> b) {
    return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) > 0;
  }
}
