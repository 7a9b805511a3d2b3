package dev.pedoman.check;

import dev.pedoman.align.Awaited;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.check.LiveStatus.Danger;
import dev.pedoman.check.LiveStatus.Risk;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Running;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Group;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what of an interaction that goes on may still be lost. */
final class Risks {
  /** The share of its time at which a deadline is near: one in so many. */
  private static final int NEAR = 4;

  /** For each step the part that it is ordered within, and its place there. */
  private final Map<String, Place> places = new HashMap<>();

  private int lines;

  /** A triggered part is a line of its own: it is not bound to the place of its neighbours. */
  private record Place(int line, int rank) {}

  Risks(Sop sop) {
    sop.steps().forEach(part -> place(part, 0));
  }

  private void place(Procedure part, int outer) {
    int line = part.guard().when().isPresent() ? ++lines : outer;
    if (part instanceof Step step) {
      places.put(step.id(), new Place(line, places.size()));
    } else if (part instanceof Group group) {
      group.parts().forEach(each -> place(each, line));
    }
  }

  List<Risk> of(
      List<StepResult> steps,
      List<RuleResult> rules,
      List<Awaited> next,
      List<Running> running,
      Optional<Duration> now,
      Set<String> critical) {
    List<Risk> risks = new ArrayList<>();
    passedOver(steps, next, critical, risks);
    for (Running each : running) {
      if (!each.overdue(now)) {
        boolean owed = each.due().isEmpty() && each.turnsLeft().isEmpty();
        if (owed || near(each, now)) {
          Danger danger = owed ? Danger.OWED : Danger.DUE_SOON;
          risks.add(
              new Risk(each.item(), each.occurrence(), danger, critical.contains(each.item())));
        }
      }
    }
    for (RuleResult rule : rules) {
      if (rule.outcome() != RuleOutcome.BROKEN && atLimit(rule)) {
        String id = rule.rule().id();
        risks.add(new Risk(id, 1, Danger.AT_LIMIT, critical.contains(id)));
      }
    }
    return risks;
  }

  /** Steps that are open, may not be done now, and are followed by one that was done. */
  private void passedOver(
      List<StepResult> steps, List<Awaited> next, Set<String> critical, List<Risk> risks) {
    Set<String> allowed = new HashSet<>();
    next.forEach(step -> allowed.add(step.step().id()));
    Map<Integer, Integer> doneUpTo = new HashMap<>();
    for (StepResult step : steps) {
      if (step.outcome() == StepOutcome.DONE || step.outcome() == StepOutcome.LATE) {
        Place place = place(step);
        doneUpTo.merge(place.line(), place.rank(), Math::max);
      }
    }
    for (StepResult step : steps) {
      Place place = place(step);
      boolean open = step.reason().filter(Reason.TRANSCRIPT_INCOMPLETE::equals).isPresent();
      if (open
          && !allowed.contains(step.step().id())
          && doneUpTo.getOrDefault(place.line(), -1) > place.rank()) {
        String id = step.step().id();
        risks.add(new Risk(id, step.occurrence(), Danger.PASSED_OVER, critical.contains(id)));
      }
    }
  }

  private Place place(StepResult step) {
    return places.getOrDefault(step.step().id(), new Place(0, 0));
  }

  private static boolean near(Running running, Optional<Duration> now) {
    if (running.turnsLeft().isPresent()) {
      return running.turnsLeft().getAsInt() == 0;
    }
    if (now.isEmpty() || running.due().isEmpty()) {
      return false;
    }
    Duration left = running.due().get().minus(now.get());
    return running.allowed().isPresent()
        && running.allowed().get() instanceof Limit.Time allowed
        && left.multipliedBy(NEAR).compareTo(allowed.duration()) <= 0;
  }

  private static boolean atLimit(RuleResult rule) {
    return rule.rule().requirement() instanceof Requirement.AtMost most
        && most.times() > 0
        && rule.activations() >= most.times();
  }
}
