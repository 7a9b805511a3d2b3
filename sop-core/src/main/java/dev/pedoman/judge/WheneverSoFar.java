package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code whenever} rule in one interaction that goes on: a trigger whose outcome can no longer
 * change is not looked at again, so that the work for an event grows with the triggers that still
 * wait for something. Belongs to one check.
 */
final class WheneverSoFar implements Requires {
  private final WheneverRequires whole;
  private int taken;

  /** Triggers that may still find what they wait for. */
  private final List<Trigger> waiting = new ArrayList<>();

  /** Triggers that will not find it any more. */
  private final List<Evidence> without = new ArrayList<>();

  /** Triggers that have found what they must not. */
  private final List<Evidence> against = new ArrayList<>();

  WheneverSoFar(WheneverRequires whole) {
    this.whole = whole;
  }

  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    Optional<Ruling> untriggered = whole.untriggered(observed);
    if (untriggered.isPresent()) {
      return untriggered.get();
    }
    List<Evidence> triggers = whole.trigger().seen(observed);
    for (; taken < triggers.size(); taken++) {
      waiting.add(new Trigger(taken + 1, triggers.get(taken)));
    }
    Companions companions =
        new Companions(
            whole.requirement(), whole.parts(), new Join(List.of(), observed), observed, clock);
    Sorting sorting = new Sorting(companions, observed, clock);
    for (Iterator<Trigger> rest = waiting.iterator(); rest.hasNext(); ) {
      if (sorting.decides(rest.next().at())) {
        rest.remove();
      }
    }
    return sorting.ruling(triggers.size());
  }

  /** The moments by which triggers that wait must have found what they wait for. */
  List<Owed> owed(Clock clock) {
    if (!whole.wanted() || !whole.requirement().relation().looksAhead()) {
      return List.of();
    }
    List<Owed> owed = new ArrayList<>();
    for (Trigger trigger : waiting) {
      owed.add(owed(trigger, clock));
    }
    return owed;
  }

  Optional<Limit> within() {
    return whole.requirement().within();
  }

  private record Trigger(int number, Evidence at) {}

  /**
   * What a trigger still waits for.
   *
   * @param number which trigger, from 1
   * @param due the offset by which it must come; empty where no time is set or known
   * @param turnsLeft the turns that may still begin
   */
  record Owed(int number, Optional<Duration> due, OptionalInt turnsLeft) {}

  private Owed owed(Trigger trigger, Clock clock) {
    Evidence at = trigger.at();
    int number = trigger.number();
    Optional<Limit> within = whole.requirement().within();
    if (within.isPresent() && within.get() instanceof Limit.Turns most) {
      int left = most.turns() - clock.turnsAfter(at.event());
      return new Owed(number, Optional.empty(), OptionalInt.of(left));
    }
    Optional<Duration> due =
        within.isPresent() && within.get() instanceof Limit.Time most
            ? clock.at(at.event()).map(from -> from.plus(most.duration()))
            : Optional.empty();
    return new Owed(number, due, OptionalInt.empty());
  }

  /** Decides triggers, and gathers what is to be said of those that wait on. */
  private final class Sorting {
    private final Companions companions;
    private final Observed observed;
    private final Clock clock;
    private final List<Evidence> broken = new ArrayList<>();
    private Optional<Reason> doubt = Optional.empty();
    private int doubtAt = Integer.MAX_VALUE;

    Sorting(Companions companions, Observed observed, Clock clock) {
      this.companions = companions;
      this.observed = observed;
      this.clock = clock;
    }

    /** Whether a trigger is decided for good. */
    boolean decides(Evidence at) {
      Companions.Found found = whole.found(at, null, companions, observed);
      if (found == Companions.Found.YES) {
        // What holds only as long as something is not seen is no companion, and may end.
        boolean seen = !whole.expected().seen(observed).isEmpty();
        if (seen && !whole.wanted()) {
          against.add(at);
        } else if (!seen && !whole.wanted()) {
          broken.add(at);
        }
        return seen;
      }
      if (found == Companions.Found.NO && isOver(at)) {
        without.add(at);
        return true;
      }
      Optional<Reason> unsure =
          found == Companions.Found.UNTIMED
              ? Optional.of(Reason.NO_TIMES)
              : whole.unsure(at, null, companions, observed, clock);
      if (unsure.isPresent()) {
        doubt(unsure, at);
      } else if (whole.wanted()) {
        broken.add(at);
      }
      return false;
    }

    private boolean isOver(Evidence at) {
      if (whole.expected().seen(observed).isEmpty()) {
        return false;
      }
      boolean ahead = whole.requirement().relation().looksAhead();
      boolean neighbourShown =
          whole.requirement().relation().isNeighbour() && at.event() + 1 < observed.size();
      return !ahead || neighbourShown || windowPassed(at);
    }

    /** Whether an event has come for which it is too late, and so for all that follow. */
    private boolean windowPassed(Evidence at) {
      Owed owed = owed(new Trigger(0, at), clock);
      if (owed.turnsLeft().isPresent()) {
        return owed.turnsLeft().getAsInt() < 0;
      }
      Optional<Duration> last = observed.event(observed.size() - 1).at();
      return owed.due().isPresent()
          && last.isPresent()
          && last.get().compareTo(owed.due().get()) > 0;
    }

    private void doubt(Optional<Reason> reason, Evidence at) {
      if (at.event() < doubtAt) {
        doubt = reason;
        doubtAt = at.event();
      }
    }

    Ruling ruling(int triggers) {
      if (!without.isEmpty()) {
        Evidence first = without.get(0);
        Optional<Reason> unsure = whole.unsure(first, null, companions, observed, clock);
        if (unsure.isPresent()) {
          doubt(unsure, first);
        } else if (whole.wanted()) {
          broken.addAll(without);
        }
      }
      broken.addAll(against);
      if (broken.isEmpty()) {
        return Ruling.absent(doubt, triggers);
      }
      broken.sort(Comparator.comparingInt(Evidence::event));
      return Ruling.broken(broken, triggers, broken.size());
    }
  }
}
