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
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says what of an interaction that goes on may still be lost. */
final class Risks {
  /** The share of its time at which a deadline is near: one in so many. */
  private static final int NEAR = 4;

  /** The metrics that only ever go up, by one at a time. */
  private static final Set<Metric> COUNTED =
      EnumSet.of(
          Metric.INTERRUPTIONS,
          Metric.TRANSFERS,
          Metric.TURNS,
          Metric.QUESTIONS_ASKED_TWICE,
          Metric.KNOWN_DATA_ASKED,
          Metric.NAME_USES);

  private final Order order;
  private final Set<String> critical;

  Risks(Order order, Set<String> critical) {
    this.order = order;
    this.critical = critical;
  }

  /**
   * The risks, by kind.
   *
   * @param full the rules that one more of what they limit breaks
   * @param matters whether something is lost when a deadline passes
   */
  List<Risk> of(
      List<StepResult> steps,
      List<RuleResult> rules,
      List<Awaited> next,
      List<Running> running,
      Predicate<Running> matters,
      List<String> full,
      Optional<Duration> now) {
    List<Risk> risks = new ArrayList<>();
    passedOver(steps, next, risks);
    Set<String> broken = new HashSet<>();
    rules.stream()
        .filter(rule -> rule.outcome() == RuleOutcome.BROKEN)
        .forEach(rule -> broken.add(rule.rule().id()));
    for (Running each : running) {
      boolean open = !each.overdue(now) && !broken.contains(each.item());
      if (open && !each.timed()) {
        risks.add(risk(each.item(), each.occurrence(), Danger.OWED));
      } else if (open && near(each, now) && matters.test(each)) {
        risks.add(risk(each.item(), each.occurrence(), Danger.DUE_SOON));
      }
    }
    for (RuleResult rule : rules) {
      String id = rule.rule().id();
      if (!broken.contains(id) && (full.contains(id) || atLimit(rule))) {
        risks.add(risk(id, 1, Danger.AT_LIMIT));
      }
    }
    return risks;
  }

  private Risk risk(String item, int occurrence, Danger danger) {
    return new Risk(item, occurrence, danger, critical.contains(item));
  }

  /** Steps that are open, may not be done now, and are followed by one that was done. */
  private void passedOver(List<StepResult> steps, List<Awaited> next, List<Risk> risks) {
    List<StepResult> done = steps.stream().filter(Risks::done).toList();
    for (StepResult step : steps) {
      boolean open = step.reason().filter(Reason.TRANSCRIPT_INCOMPLETE::equals).isPresent();
      if (open
          && next.stream().noneMatch(allowed -> same(allowed, step))
          && done.stream().anyMatch(later -> order.precedes(step, later))) {
        risks.add(risk(step.step().id(), step.occurrence(), Danger.PASSED_OVER));
      }
    }
  }

  private static boolean done(StepResult step) {
    return step.outcome() == StepOutcome.DONE
        || step.outcome() == StepOutcome.LATE
        || step.outcome() == StepOutcome.EARLY;
  }

  private static boolean same(Awaited awaited, StepResult step) {
    return awaited.step().id().equals(step.step().id())
        && awaited.occurrence() == step.occurrence();
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
    return rule.rule().requirement() instanceof Requirement.Measured measured
        && COUNTED.contains(measured.metric())
        && measured.bound().atMost().isPresent()
        && rule.measurement().isPresent()
        && rule.measurement().get().value().isPresent()
        && full(
            rule.measurement().get().value().getAsDouble(),
            measured.bound().atMost().getAsDouble());
  }

  /** Whether one more is too many, and there has been one. */
  private static boolean full(double count, double most) {
    return count >= 1 && count + 1 > most;
  }
}
