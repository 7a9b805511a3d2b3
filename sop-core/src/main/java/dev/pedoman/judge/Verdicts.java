package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Sop;
import java.util.List;
import java.util.Optional;

/**
 * Reaches the verdict.
 *
 * <p>In this order: a critical item that fails fails the interaction, and without an agent or in a
 * language that the SOP lacks only a rule that was seen to be broken; without an agent, in a
 * language that the SOP lacks, with a critical item undecided, or with less than half of the weight
 * decided, nothing can be said; otherwise the pass mark decides.
 */
final class Verdicts {
  /** The share of the applicable weight that must be decided for a verdict by score. */
  private static final double LEAST_DECIDED = 0.5;

  /** Scores are sums of fractions; a score this near to the pass mark has reached it. */
  private static final double ROUNDING = 1e-9;

  private final Sop sop;
  private final Scoring scoring;
  private final List<StepResult> steps;
  private final List<RuleResult> rules;

  Verdicts(Sop sop, Scoring scoring, List<StepResult> steps, List<RuleResult> rules) {
    this.sop = sop;
    this.scoring = scoring;
    this.steps = steps;
    this.rules = rules;
  }

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

  Reached reach(Score overall, boolean languageNotCovered, boolean agentSilent) {
    boolean critical = (languageNotCovered || agentSilent) ? brokenByEvidence() : criticalFailed();
    if (critical) {
      return Reached.of(Verdict.FAIL, Reason.CRITICAL_ITEM);
    }
    if (agentSilent) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.NO_AGENT_EVENTS);
    }
    if (languageNotCovered) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.LANGUAGE_NOT_COVERED);
    }
    if (criticalUndecided()) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.CRITICAL_UNDECIDED);
    }
    double undecided = overall.inconclusive() == 0 ? 0 : scoring.undecided(steps, rules);
    if (overall.possible() == 0) {
      return undecided == 0
          ? Reached.of(Verdict.NOT_APPLICABLE, Reason.NOTHING_APPLIES)
          : Reached.of(Verdict.INCONCLUSIVE, Reason.TOO_LITTLE_DECIDED);
    }
    if (overall.possible() < LEAST_DECIDED * (overall.possible() + undecided)) {
      return Reached.of(Verdict.INCONCLUSIVE, Reason.TOO_LITTLE_DECIDED);
    }
    return overall.share().orElse(0) * 100 + ROUNDING >= sop.passMark()
        ? new Reached(Verdict.PASS, Optional.empty())
        : Reached.of(Verdict.FAIL, Reason.UNDER_PASS_MARK);
  }

  private boolean criticalFailed() {
    if (!scoring.anyCritical()) {
      return false;
    }
    for (StepResult step : steps) {
      if (step.outcome().deviates() && step.step().about().critical()) {
        return true;
      }
    }
    for (RuleResult rule : rules) {
      if (rule.outcome() == RuleOutcome.BROKEN && rule.rule().about().critical()) {
        return true;
      }
    }
    return false;
  }

  /** What was seen to be broken stays broken, whatever language the rest is in. */
  private boolean brokenByEvidence() {
    for (RuleResult rule : rules) {
      if (rule.outcome() == RuleOutcome.BROKEN
          && rule.rule().about().critical()
          && !rule.evidence().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean criticalUndecided() {
    if (!scoring.anyCritical()) {
      return false;
    }
    for (StepResult step : steps) {
      if (step.outcome() == StepOutcome.INCONCLUSIVE && step.step().about().critical()) {
        return true;
      }
    }
    for (RuleResult rule : rules) {
      if (rule.outcome() == RuleOutcome.INCONCLUSIVE && rule.rule().about().critical()) {
        return true;
      }
    }
    return false;
  }
}
