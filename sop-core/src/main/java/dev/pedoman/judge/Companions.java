package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may accompany the triggers of a rule, by the values that join both, so that the nearest one
 * is found without looking at all of them. Belongs to one check.
 */
final class Companions {
  private static final Places NOWHERE = new Places.Seen(List.of(), Optional.empty());

  private final Requirement.Whenever requirement;
  private final Parts parts;
  private final Join join;
  private final Observed observed;
  private final Clock clock;
  private final Map<List<Value>, Places> places = new HashMap<>();

  // By identity, since comparing places compares all that they hold.
  private final IdentityHashMap<Places, Map<Integer, Optional<Evidence>>> timedBefore =
      new IdentityHashMap<>();
  private final IdentityHashMap<Places, Map<Integer, Optional<Evidence>>> timedAfter =
      new IdentityHashMap<>();

  /** Whether a companion stands at the right side of a trigger, near enough. */
  enum Found {
    YES,
    NO,
    /** There is one at the right side, but how far it lies cannot be told. */
    UNTIMED
  }

  Companions(
      Requirement.Whenever requirement, Parts parts, Join join, Observed observed, Clock clock) {
    this.requirement = requirement;
    this.parts = parts;
    this.join = join;
    this.observed = observed;
    this.clock = clock;
  }

  /** Where companions of a trigger may stand; nowhere if it lacks the values that join them. */
  Places places(Evidence at) {
    return join.key(at)
        .map(key -> places.computeIfAbsent(key, k -> parts.at(join, k, observed)))
        .orElse(NOWHERE);
  }

  /**
   * Looks from a trigger outwards, since the nearest companion is the likeliest.
   *
   * @param edge the neighbouring trigger, beyond which no companion counts
   */
  Found find(Evidence at, @Nullable Evidence edge) {
    Relation relation = requirement.relation();
    Found back = relation.looksBack() ? find(at, edge, true) : Found.NO;
    if (back == Found.YES || !relation.looksAhead()) {
      return back;
    }
    Found ahead = find(at, edge, false);
    return ahead == Found.NO ? back : ahead;
  }

  private Found find(Evidence at, @Nullable Evidence edge, boolean back) {
    Places seen = places(at);
    boolean untimed = false;
    Evidence other = next(seen, at.event(), back);
    while (other != null && counts(at, other, edge, back)) {
      if (ordered(at, other, back)) {
        Found near = near(at, other, back);
        if (near == Found.YES) {
          return near;
        }
        if (near == Found.NO) {
          // Times and turns never run backwards: what lies further out is further off.
          break;
        }
        untimed = true;
        if (clock.at(at.event()).isEmpty()) {
          break;
        }
        if (edge == null) {
          other = timedBeyond(seen, other, back);
          continue;
        }
      }
      other = next(seen, other.event() + (back ? -1 : 1), back);
    }
    return untimed ? Found.UNTIMED : Found.NO;
  }

  /**
   * The first place with a time at a place or further out. A run of places without times is walked
   * along once for all triggers: each would walk all of it otherwise.
   */
  private @Nullable Evidence timedBeyond(Places seen, Evidence from, boolean back) {
    Map<Integer, Optional<Evidence>> known =
        (back ? timedBefore : timedAfter).computeIfAbsent(seen, s -> new HashMap<>());
    List<Integer> walked = new ArrayList<>();
    Evidence other = from;
    while (other != null && clock.at(other.event()).isEmpty()) {
      Optional<Evidence> beyond = known.get(other.event());
      if (beyond != null) {
        other = beyond.orElse(null);
        break;
      }
      walked.add(other.event());
      other = next(seen, other.event() + (back ? -1 : 1), back);
    }
    Optional<Evidence> found = Optional.ofNullable(other);
    walked.forEach(event -> known.put(event, found));
    return other;
  }

  private static @Nullable Evidence next(Places seen, int event, boolean back) {
    return back ? seen.upTo(event) : seen.from(event);
  }

  /** Whether a companion lies in the stretch where one counts, whatever the time. */
  private boolean counts(Evidence at, Evidence other, @Nullable Evidence edge, boolean back) {
    if (requirement.relation().isNeighbour() && Math.abs(other.event() - at.event()) > 1) {
      return false;
    }
    if (edge == null) {
      return true;
    }
    if (other.event() == edge.event()) {
      // An action that is companion and trigger at once ends the one stretch for the other.
      return edge.end() == 0 || (back ? other.start() >= edge.end() : other.end() <= edge.start());
    }
    return back ? other.event() > edge.event() : other.event() < edge.event();
  }

  private static boolean ordered(Evidence at, Evidence other, boolean back) {
    if (other.event() == at.event()) {
      // In one breath, words before words; an action is never its own companion.
      return at.end() > 0 && (back ? other.end() <= at.start() : other.start() >= at.end());
    }
    return true;
  }

  private Found near(Evidence at, Evidence other, boolean back) {
    if (requirement.within().isEmpty()) {
      return Found.YES;
    }
    int from = back ? other.event() : at.event();
    int to = back ? at.event() : other.event();
    if (requirement.within().get() instanceof Limit.Turns most) {
      return clock.turns(from, to).turns() <= most.turns() ? Found.YES : Found.NO;
    }
    // What has no time of its own is at least as late as what was timed before it.
    int timed = observed.timedUpTo(to);
    Optional<Duration> begin = clock.at(from);
    if (begin.isEmpty() || timed < 0) {
      return Found.UNTIMED;
    }
    Duration most = ((Limit.Time) requirement.within().get()).duration();
    boolean tooLate = clock.at(timed).orElseThrow().minus(begin.get()).compareTo(most) > 0;
    return tooLate ? Found.NO : timed == to ? Found.YES : Found.UNTIMED;
  }
}
