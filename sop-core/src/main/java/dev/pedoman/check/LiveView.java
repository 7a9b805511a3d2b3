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
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one SOP shows of an interaction that goes on; remembers what it has told. */
final class LiveView {
  private static final Comparator<Running> NEAREST_FIRST =
      Comparator.comparing((Running r) -> r.due().orElse(Duration.ofSeconds(Long.MAX_VALUE)))
          .thenComparing(r -> r.turnsLeft().orElse(Integer.MAX_VALUE));

  private final Hearing hearing;
  private final Observed observed;
  private final Risks risks;
  private final Set<String> critical = new HashSet<>();
  private Set<Breach> told = Set.of();

  LiveView(Hearing hearing, Observed observed) {
    this.hearing = hearing;
    this.observed = observed;
    this.risks = new Risks(hearing.sop());
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
    List<Awaited> next = hearing.awaited().stream().filter(Awaited::next).toList();
    List<Running> running = new ArrayList<>(hearing.running());
    running.sort(NEAREST_FIRST);
    return new LiveStatus(
        hearing.sop(),
        observed.size(),
        now,
        hearing.verdict(steps, rules),
        hearing.score(steps, rules),
        steps,
        rules,
        next,
        running.stream().filter(LiveView::isDeadline).toList(),
        news(breaches(steps, rules, running, now)),
        risks.of(steps, rules, next, running, now, critical));
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

  private static boolean isDeadline(Running running) {
    return running.due().isPresent() || running.turnsLeft().isPresent();
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
