package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The smallest change that gives each trigger of a rule its companion, or keeps what is forbidden
 * away from it. Triggers with the same joining values that lie near enough to each other share one
 * companion.
 */
final class CompanionChange {
  private final SmallestChange all;
  private final Requirement.Whenever asked;
  private final List<Evidence> violated;
  private final boolean back;

  CompanionChange(SmallestChange all, Requirement.Whenever asked, List<Evidence> violated) {
    this.all = all;
    this.asked = asked;
    this.violated = violated;
    this.back = asked.relation() == Relation.BEFORE || asked.relation() == Relation.NOT_BEFORE;
  }

  Optional<Change> compute() {
    boolean wanted = asked.relation() == Relation.BEFORE || asked.relation() == Relation.AFTER;
    boolean forbidden =
        asked.relation() == Relation.NOT_BEFORE || asked.relation() == Relation.NOT_AFTER;
    if (!wanted && !forbidden) {
      return Optional.empty();
    }
    List<List<Evidence>> seen =
        all.seen(List.of(asked.trigger(), asked.expected()), all.transcript());
    return wanted ? wanted(seen.get(0), seen.get(1)) : forbidden(seen.get(1));
  }

  private Optional<Change> wanted(List<Evidence> triggers, List<Evidence> companions) {
    Map<List<String>, List<Evidence>> byKey = new LinkedHashMap<>();
    // A trigger that lacks a joining value has no companion whatever is added.
    violated.stream()
        .filter(this::complete)
        .forEach(at -> byKey.computeIfAbsent(key(at), k -> new ArrayList<>()).add(at));
    Map<List<String>, List<Evidence>> alike =
        companions.stream().filter(this::complete).collect(Collectors.groupingBy(this::key));
    Map<List<String>, Long> sharing =
        triggers.stream().collect(Collectors.groupingBy(this::key, Collectors.counting()));
    List<Change> changes = new ArrayList<>();
    byKey.forEach(
        (key, group) -> {
          if (group.size() == 1 && sharing.getOrDefault(key, 0L) == 1) {
            changes.add(single(group.get(0), alike.getOrDefault(key, List.of())));
          } else {
            grouped(group).forEach(near -> changes.add(add(near)));
          }
        });
    return RuleChange.oneOrAll(changes);
  }

  /** For a trigger that shares its companion with no other. */
  private Change single(Evidence at, List<Evidence> alike) {
    Optional<Evidence> tooFar =
        alike.stream().filter(c -> rightSide(at, c)).reduce((a, b) -> back ? b : a);
    if (tooFar.isPresent() && asked.within().isPresent()) {
      Optional<Limit> excess = excess(at, tooFar.get());
      if (excess.isPresent()) {
        return new Change.Shift(
            tooFar.get(), !back, excess.get(), Optional.empty(), Optional.empty());
      }
    }
    Optional<Evidence> wrongSide =
        alike.stream()
            .filter(c -> c.event() != at.event() && !rightSide(at, c))
            .reduce((a, b) -> back ? a : b);
    Change.Add add = add(List.of(at));
    return wrongSide
        .<Change>map(event -> new Change.Move(event, add.place(), add.due()))
        .orElse(add);
  }

  private Change.Add add(List<Evidence> near) {
    Evidence first = near.get(0);
    Evidence last = near.get(near.size() - 1);
    Change.Between place =
        back
            ? new Change.Between(Optional.empty(), Optional.of(first))
            : new Change.Between(Optional.of(last), Optional.empty());
    return new Change.Add(1, place, asked.within().map(within -> due(within, first, last)));
  }

  private Change.Due due(Limit within, Evidence first, Evidence last) {
    Deadline deadline = Deadline.within(within, new Anchor.Trigger());
    if (!(within instanceof Limit.Time time)) {
      return new Change.Due(deadline, Optional.empty(), Optional.empty(), true);
    }
    Optional<Duration> from =
        last.at().map(at -> at.minus(time.duration())).filter(at -> back && !at.isNegative());
    Optional<Duration> until = first.at().map(at -> at.plus(time.duration())).filter(at -> !back);
    return new Change.Due(deadline, from, until, true);
  }

  /** Runs of triggers that one companion can serve. */
  private List<List<Evidence>> grouped(List<Evidence> triggers) {
    List<List<Evidence>> groups = new ArrayList<>();
    for (Evidence at : triggers) {
      List<Evidence> open = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (open.isEmpty() || !near(open.get(0), at)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(at);
    }
    return groups;
  }

  /** What is seen on the forbidden side, or the triggers, whichever are fewer. */
  private Optional<Change> forbidden(List<Evidence> companions) {
    boolean timed = asked.within().filter(Limit.Time.class::isInstance).isPresent();
    Map<List<String>, List<Evidence>> byKey =
        violated.stream()
            .filter(at -> !timed || at.at().isPresent())
            .collect(Collectors.groupingBy(this::key));
    List<Evidence> there =
        companions.stream().filter(c -> forbids(byKey.getOrDefault(key(c), List.of()), c)).toList();
    List<Evidence> fewer = there.isEmpty() || violated.size() < there.size() ? violated : there;
    return Optional.of(new Change.Drop(fewer.size(), fewer));
  }

  /** Whether one of these triggers lies near enough; where the nearest does not, none does. */
  private boolean forbids(List<Evidence> triggers, Evidence companion) {
    int low = 0;
    int high = triggers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (triggers.get(middle).event() < companion.event() + (back ? 0 : 1)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Outwards; one at the very event of the companion may lie on the wrong side of its words.
    for (int i = back ? low : low - 1; i >= 0 && i < triggers.size(); i += back ? 1 : -1) {
      if (rightSide(triggers.get(i), companion)) {
        return near(triggers.get(i), companion);
      }
    }
    return false;
  }

  private boolean rightSide(Evidence at, Evidence other) {
    if (other.event() == at.event()) {
      return at.end() > 0 && (back ? other.end() <= at.start() : other.start() >= at.end());
    }
    return back ? other.event() < at.event() : other.event() > at.event();
  }

  private boolean near(Evidence a, Evidence b) {
    return asked.within().isEmpty() || distance(a, b).filter(d -> fits(d)).isPresent();
  }

  private boolean fits(Limit distance) {
    Limit most = asked.within().orElseThrow();
    return most instanceof Limit.Turns turns
        ? ((Limit.Turns) distance).turns() <= turns.turns()
        : ((Limit.Time) distance).duration().compareTo(((Limit.Time) most).duration()) <= 0;
  }

  private Optional<Limit> excess(Evidence at, Evidence other) {
    return distance(at, other)
        .filter(distance -> !fits(distance))
        .map(
            distance ->
                distance instanceof Limit.Turns turns
                    ? new Limit.Turns(
                        turns.turns() - ((Limit.Turns) asked.within().orElseThrow()).turns())
                    : new Limit.Time(
                        ((Limit.Time) distance)
                            .duration()
                            .minus(((Limit.Time) asked.within().orElseThrow()).duration())));
  }

  private Optional<Limit> distance(Evidence a, Evidence b) {
    if (asked.within().orElseThrow() instanceof Limit.Turns) {
      int apart = all.observed().turn(a.event()) - all.observed().turn(b.event());
      return Optional.of(new Limit.Turns(Math.abs(apart)));
    }
    return a.at().flatMap(x -> b.at().map(y -> new Limit.Time(x.minus(y).abs())));
  }

  /** The values that join a trigger and its companion. */
  private List<String> key(Evidence event) {
    return asked.joinedBy().stream().map(name -> value(event, name).orElse("")).toList();
  }

  private boolean complete(Evidence event) {
    return asked.joinedBy().stream().allMatch(name -> value(event, name).isPresent());
  }

  private Optional<String> value(Evidence event, String name) {
    return all.transcript().events().get(event.event()) instanceof Action action
        ? Optional.ofNullable(action.attributes().get(name)).map(Value::toString)
        : Optional.empty();
  }
}
