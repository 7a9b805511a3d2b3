package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Sop;
import java.util.List;
import java.util.Optional;

/**
 * Reaches the verdict.
 *
 * <p>In this order: a critical item that fails, by evidence that stands, fails the interaction;
 * without an agent, in a language that the SOP lacks, with a critical item undecided, or with less
 * than half of the weight decided, nothing can be said; otherwise the pass mark decides.
 */
final class Verdicts {
  /** The share of the applicable weight that must be decided for a verdict by score. */
  private static final double LEAST_DECIDED = 0.5;

  /** Scores are sums of fractions; a score this near to the pass mark has reached it. */
  private static final double ROUNDING = 1e-9;

  private Verdicts() {}

  /**
   * A verdict and the reason for it.
   *
   * @param verdict the verdict
   * @param reason why; empty when the score passes
   */
  record Reached(Verdict verdict, Optional<Reason> reason) {
    static Reached of(Verdict verdict, Reason reason) {
      return new Reached(verdict, Optional.of(reason));
    }
  }

  static Reached reach(
      Sop sop,
      List<StepResult> steps,
      List<RuleResult> rules,
      Score overall,
      boolean languageNotCovered,
      boolean agentSilent) {
    if (agentSilent) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.NO_AGENT_EVENTS);
    }
    boolean critical = languageNotCovered ? brokenByEvidence(rules) : criticalFailed(steps, rules);
    if (critical) {
      return Reached.of(Verdict.FAIL, Reason.CRITICAL_ITEM);
    }
    if (languageNotCovered) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.LANGUAGE_NOT_COVERED);
    }
    if (criticalUndecided(steps, rules)) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.CRITICAL_UNDECIDED);
    }
    double undecided = undecided(steps, rules);
    if (overall.possible() == 0) {
      return undecided == 0
          ? Reached.of(Verdict.NOT_APPLICABLE, Reason.NOTHING_APPLIES)
          : Reached.of(Verdict.INCONCLUSIVE, Reason.TOO_LITTLE_DECIDED);
    }
    if (decided(steps, rules) < LEAST_DECIDED * (decided(steps, rules) + undecided)) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.TOO_LITTLE_DECIDED);
    }
    return overall.share().orElse(0) * 100 + ROUNDING >= sop.passMark()
        ? new Reached(Verdict.PASS, Optional.empty())
        : Reached.of(Verdict.FAIL, Reason.UNDER_PASS_MARK);
  }

  private static boolean criticalFailed(List<StepResult> steps, List<RuleResult> rules) {
    return steps.stream()
            .anyMatch(step -> step.step().about().critical() && step.outcome().deviates())
        || rules.stream()
            .anyMatch(
                rule -> rule.rule().about().critical() && rule.outcome() == RuleOutcome.BROKEN);
  }

  /** What was seen to be broken stays broken, whatever language the rest is in. */
  private static boolean brokenByEvidence(List<RuleResult> rules) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.rule().about().critical()
                    && rule.outcome() == RuleOutcome.BROKEN
                    && !rule.evidence().isEmpty());
  }

  private static boolean criticalUndecided(List<StepResult> steps, List<RuleResult> rules) {
    return steps.stream()
            .anyMatch(
                step ->
                    step.step().about().critical() && step.outcome() == StepOutcome.INCONCLUSIVE)
        || rules.stream()
            .anyMatch(
                rule ->
                    rule.rule().about().critical() && rule.outcome() == RuleOutcome.INCONCLUSIVE);
  }

  private static double decided(List<StepResult> steps, List<RuleResult> rules) {
    return steps.stream().mapToDouble(StepResult::possible).sum()
        + rules.stream().mapToDouble(RuleResult::possible).sum();
  }

  private static double undecided(List<StepResult> steps, List<RuleResult> rules) {
    return steps.stream()
            .filter(step -> step.outcome() == StepOutcome.INCONCLUSIVE)
            .mapToDouble(step -> step.step().about().weight())
            .sum()
        + rules.stream()
            .filter(rule -> rule.outcome() == RuleOutcome.INCONCLUSIVE)
            .mapToDouble(rule -> rule.rule().about().weight())
            .sum();
  }
}
