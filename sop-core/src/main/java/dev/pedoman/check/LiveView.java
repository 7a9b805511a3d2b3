package dev.pedoman.check;

import dev.pedoman.align.Awaited;
import dev.pedoman.check.LiveStatus.Breach;
import dev.pedoman.check.LiveStatus.Break;
import dev.pedoman.evidence.Observed;
import dev.pedoman.judge.Hearing;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Running;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.StepResult;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one SOP shows of an interaction that goes on; remembers what it has told. */
final class LiveView {
  private final Hearing hearing;
  private final Observed observed;
  private final Set<String> critical = new HashSet<>();
  private final Clocks clocks;
  private final Risks risks;
  private Set<Breach> told = Set.of();

  LiveView(Hearing hearing, Observed observed) {
    this.hearing = hearing;
    this.observed = observed;
    Order order = new Order(hearing.sop());
    this.clocks = new Clocks(hearing.sop(), order);
    this.risks = new Risks(order, critical);
    for (Step step : hearing.sop().allSteps()) {
      addCritical(step.id(), step.about().critical());
    }
    for (Rule rule : hearing.sop().rules()) {
      addCritical(rule.id(), rule.about().critical());
    }
  }

  private void addCritical(String item, boolean is) {
    if (is) {
      critical.add(item);
    }
  }

  LiveStatus status(Optional<Duration> now) {
    if (hearing.outOfScope()) {
      return outOfScope(now);
    }
    List<StepResult> steps = hearing.steps();
    List<RuleResult> rules = hearing.rules();
    // When it is over nothing is due any more; what was missed is said by the outcomes.
    boolean over = observed.complete();
    List<Running> all = over ? List.of() : hearing.running();
    List<Awaited> next = over ? List.of() : clocks.next(hearing.awaited(), all, now);
    List<Running> running =
        clocks.running(all, next, now).stream()
            .filter(each -> !(each.overdue(now) && lost(each, rules)))
            .toList();
    return new LiveStatus(
        hearing.sop(),
        observed.size(),
        now,
        hearing.verdict(steps, rules),
        hearing.score(steps, rules),
        steps,
        rules,
        next,
        running,
        news(breaches(steps, rules, running, now)),
        over
            ? List.of()
            : risks.of(
                steps,
                rules,
                next,
                running,
                each -> clocks.matters(each, all, next, now),
                hearing.full(),
                now));
  }

  private LiveStatus outOfScope(Optional<Duration> now) {
    Score score = hearing.judgement().score();
    return new LiveStatus(
        hearing.sop(),
        observed.size(),
        now,
        Verdict.NOT_APPLICABLE,
        score,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether a deadline of a rule is said already, with the rule itself, to be broken for good. */
  private static boolean lost(Running running, List<RuleResult> rules) {
    return rules.stream()
        .filter(rule -> rule.rule().id().equals(running.item()))
        .filter(rule -> rule.rule().requirement() instanceof Requirement.Whenever)
        .anyMatch(rule -> rule.outcome() == RuleOutcome.BROKEN);
  }

  /** Everything that is broken now. */
  private List<Breach> breaches(
      List<StepResult> steps,
      List<RuleResult> rules,
      List<Running> running,
      Optional<Duration> now) {
    List<Breach> all = new ArrayList<>();
    for (StepResult step : steps) {
      if (step.outcome().deviates()) {
        Break how = Break.valueOf(step.outcome().name());
        all.add(breach(step.step().id(), step.occurrence(), how));
      }
    }
    for (RuleResult rule : rules) {
      if (rule.outcome() == RuleOutcome.BROKEN) {
        // A rule that is broken again is news again.
        all.add(breach(rule.rule().id(), Math.max(1, rule.violations()), Break.BROKEN));
      }
    }
    for (Running each : running) {
      if (each.overdue(now)) {
        all.add(breach(each.item(), each.occurrence(), Break.OVERDUE));
      }
    }
    return all;
  }

  private Breach breach(String item, int occurrence, Break how) {
    return new Breach(item, occurrence, how, critical.contains(item));
  }

  private List<Breach> news(List<Breach> all) {
    List<Breach> fresh = all.stream().filter(breach -> !told.contains(breach)).toList();
    told = new HashSet<>(all);
    return fresh;
  }
}
