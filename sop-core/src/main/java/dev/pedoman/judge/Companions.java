package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may accompany the triggers of a rule, grouped by the values that join both, so that the
 * nearest one is found without looking at all of them. Belongs to one check.
 */
final class Companions {
  private final Requirement.Whenever requirement;
  private final Observed observed;
  private final Clock clock;
  private final boolean back;
  private final Map<List<Value>, List<Evidence>> groups = new HashMap<>();

  /** Whether a companion stands at the right side of a trigger, near enough. */
  enum Found {
    YES,
    NO,
    /** There is one at the right side, but how far it lies cannot be told. */
    UNTIMED
  }

  private Companions(Requirement.Whenever requirement, Observed observed, Clock clock) {
    this.requirement = requirement;
    this.observed = observed;
    this.clock = clock;
    this.back =
        requirement.relation() == Relation.BEFORE || requirement.relation() == Relation.NOT_BEFORE;
  }

  static Companions of(
      Requirement.Whenever requirement, List<Evidence> seen, Observed observed, Clock clock) {
    Companions companions = new Companions(requirement, observed, clock);
    for (Evidence evidence : seen) {
      companions
          .key(evidence)
          .ifPresent(
              key -> companions.groups.computeIfAbsent(key, k -> new ArrayList<>()).add(evidence));
    }
    return companions;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Looks from a trigger outwards, since the nearest companion is the likeliest. */
  Found find(Evidence at) {
    List<Evidence> group =
        key(at).map(key -> groups.getOrDefault(key, List.of())).orElse(List.of());
    int step = back ? -1 : 1;
    boolean untimed = false;
    for (int i = first(group, at.event()); i >= 0 && i < group.size(); i += step) {
      Evidence other = group.get(i);
      if (!ordered(at, other)) {
        continue;
      }
      Found near = near(at, other);
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
    }
    return untimed ? Found.UNTIMED : Found.NO;
  }

  /** The last of a group at or before an event when looking back, else the first at or after. */
  private int first(List<Evidence> group, int event) {
    int low = 0;
    int high = group.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int other = group.get(middle).event();
      if (back ? other <= event : other < event) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return back ? low - 1 : low;
  }

  private boolean ordered(Evidence at, Evidence other) {
    if (other.event() == at.event()) {
      // In one breath, words before words; an action is never its own companion.
      return at.end() > 0 && (back ? other.end() <= at.start() : other.start() >= at.end());
    }
    return back ? other.event() < at.event() : other.event() > at.event();
  }

  private Found near(Evidence at, Evidence other) {
    if (requirement.within().isEmpty()) {
      return Found.YES;
    }
    int from = back ? other.event() : at.event();
    int to = back ? at.event() : other.event();
    if (requirement.within().get() instanceof Limit.Turns most) {
      return clock.turns(from, to).turns() <= most.turns() ? Found.YES : Found.NO;
    }
    Optional<Duration> begin = clock.at(from);
    Optional<Duration> end = clock.at(to);
    if (begin.isEmpty() || end.isEmpty()) {
      return Found.UNTIMED;
    }
    Duration most = ((Limit.Time) requirement.within().get()).duration();
    return end.get().minus(begin.get()).compareTo(most) <= 0 ? Found.YES : Found.NO;
  }

  /** The values that must be the same on both sides; empty where one is missing. */
  private Optional<List<Value>> key(Evidence evidence) {
    List<Value> key = new ArrayList<>();
    for (String name : requirement.joinedBy()) {
      Value value =
          observed.event(evidence.event()) instanceof Action action
              ? action.attributes().get(name)
              : null;
      if (value == null) {
        return Optional.empty();
      }
      // A number and the text that says it are the same value, as everywhere.
      boolean scalar = value instanceof Value.Decimal || value instanceof Value.Truth;
      key.add(scalar ? new Value.Text(value.toString()) : value);
    }
    return Optional.of(key);
  }
}
