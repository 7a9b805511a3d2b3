package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Between which credited events the order of a procedure has a step: after the latest of what must
 * come before it, before the earliest of what must come after it.
 *
 * <p>Parts in any order and the options of a choice impose nothing on each other, and a part that a
 * trigger calls for is free of its surroundings. A guard that can be seen in the interaction is
 * taken as such a trigger.
 */
final class Neighbours {
  private final List<Procedure> parts;
  private final Map<Key, Evidence> credited = new HashMap<>();

  private record Key(String step, int occurrence) {}

  Neighbours(List<Procedure> parts, List<StepResult> steps) {
    this.parts = parts;
    for (StepResult step : steps) {
      boolean counts = step.outcome() != StepOutcome.OUT_OF_ORDER && !step.evidence().isEmpty();
      if (counts) {
        credited.put(new Key(step.step().id(), step.occurrence()), step.evidence().get(0));
      }
    }
  }

  /** Where the order allows a step. */
  Change.Between of(StepResult step) {
    return sequence(parts, step, Change.Between.ANYWHERE);
  }

  /** The guards that call for a step by triggers, the outermost first. */
  List<Guard> triggers(Step step) {
    List<Guard> guards = new ArrayList<>();
    Optional<Procedure> on = on(parts, step);
    while (on.isPresent()) {
      if (floats(on.get().guard())) {
        guards.add(on.get().guard());
      }
      on = on.get() instanceof Group group ? on(group.parts(), step) : Optional.empty();
    }
    return guards;
  }

  private static Optional<Procedure> on(List<Procedure> parts, Step step) {
    return parts.stream().filter(part -> holds(part, step)).findFirst();
  }

  private Change.Between sequence(List<Procedure> parts, StepResult step, Change.Between outer) {
    int at = 0;
    while (at < parts.size() && !holds(parts.get(at), step.step())) {
      at++;
    }
    if (at == parts.size()) {
      return outer;
    }
    Procedure part = parts.get(at);
    if (floats(part.guard())) {
      return inside(part, step, Change.Between.ANYWHERE);
    }
    Optional<Evidence> after = outer.after();
    for (Procedure earlier : parts.subList(0, at)) {
      after = later(after, credited(earlier, step.occurrence(), Neighbours::later));
    }
    Optional<Evidence> before = outer.before();
    for (Procedure following : parts.subList(at + 1, parts.size())) {
      before = sooner(before, credited(following, step.occurrence(), Neighbours::sooner));
    }
    return inside(part, step, new Change.Between(after, before));
  }

  private Change.Between inside(Procedure part, StepResult step, Change.Between bounds) {
    if (!(part instanceof Group group)) {
      return bounds;
    }
    if (group.form() == Group.Form.SEQUENCE) {
      return sequence(group.parts(), step, bounds);
    }
    Procedure on = on(group.parts(), step.step()).orElseThrow();
    return inside(on, step, floats(on.guard()) ? Change.Between.ANYWHERE : bounds);
  }

  /** Of the events credited below a part that is bound to its place, the one to pick. */
  private Optional<Evidence> credited(
      Procedure part, int occurrence, BinaryOperator<Optional<Evidence>> pick) {
    if (floats(part.guard())) {
      return Optional.empty();
    }
    if (part instanceof Step step) {
      return Optional.ofNullable(credited.get(new Key(step.id(), occurrence)));
    }
    Optional<Evidence> found = Optional.empty();
    for (Procedure inner : ((Group) part).parts()) {
      found = pick.apply(found, credited(inner, occurrence, pick));
    }
    return found;
  }

  static Optional<Evidence> later(Optional<Evidence> a, Optional<Evidence> b) {
    return a.isEmpty() || (b.isPresent() && b.get().event() > a.get().event()) ? b : a;
  }

  static Optional<Evidence> sooner(Optional<Evidence> a, Optional<Evidence> b) {
    return a.isEmpty() || (b.isPresent() && b.get().event() < a.get().event()) ? b : a;
  }

  private static boolean holds(Procedure part, Step step) {
    return part instanceof Group group
        ? group.parts().stream().anyMatch(inner -> holds(inner, step))
        : ((Step) part).id().equals(step.id());
  }

  private static boolean floats(Guard guard) {
    return guard.when().filter(Neighbours::seenAtEvents).isPresent();
  }

  /** What the case record knows is seen at no event. */
  private static boolean seenAtEvents(Pattern pattern) {
    if (pattern instanceof Pattern.AnyOf any) {
      return any.parts().stream().anyMatch(Neighbours::seenAtEvents);
    } else if (pattern instanceof Pattern.AllOf all) {
      return all.parts().stream().anyMatch(Neighbours::seenAtEvents);
    } else if (pattern instanceof Pattern.Chain chain) {
      return chain.parts().stream().anyMatch(Neighbours::seenAtEvents);
    }
    return !(pattern instanceof Pattern.Known) && !(pattern instanceof Pattern.Not);
  }
}
