package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What became of a rule.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param reason why, where the outcome does not speak for itself
 * @param evidence where it was broken; for a rule that asks for something, what broke it
 * @param activations how often something called for it
 * @param violations how often it was broken
 * @param measurement the value of its metric, for a rule that bounds one
 * @param earned weight earned
 * @param possible weight that could have been earned; 0 when it did not apply or was undecided
 */
public record RuleResult(
    Rule rule,
    RuleOutcome outcome,
    Optional<Reason> reason,
    List<Evidence> evidence,
    int activations,
    int violations,
    Optional<Measurement> measurement,
    double earned,
    double possible) {
  public RuleResult {
    evidence = List.copyOf(evidence);
  }
}
