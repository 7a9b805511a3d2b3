package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What a requirement says of one interaction.
 *
 * @param outcome kept, broken, not applicable or inconclusive
 * @param reason why, where the outcome does not speak for itself
 * @param evidence what shows it
 * @param activations how often something called for it
 * @param violations how often it was broken
 * @param measurement the value of a bounded metric
 */
record Ruling(
    RuleOutcome outcome,
    Optional<Reason> reason,
    List<Evidence> evidence,
    int activations,
    int violations,
    Optional<Measurement> measurement) {

  private static final Ruling KEPT =
      new Ruling(RuleOutcome.KEPT, Optional.empty(), List.of(), 0, 0, Optional.empty());

  static Ruling kept(int activations) {
    // By far the most rulings are of prohibitions that nothing called for.
    if (activations == 0) {
      return KEPT;
    }
    return new Ruling(
        RuleOutcome.KEPT, Optional.empty(), List.of(), activations, 0, Optional.empty());
  }

  static Ruling broken(List<Evidence> evidence, int activations, int violations) {
    return new Ruling(
        RuleOutcome.BROKEN, Optional.empty(), evidence, activations, violations, Optional.empty());
  }

  static Ruling notApplicable(Reason reason) {
    return new Ruling(
        RuleOutcome.NOT_APPLICABLE, Optional.of(reason), List.of(), 0, 0, Optional.empty());
  }

  static Ruling undecided(Reason reason) {
    return new Ruling(
        RuleOutcome.INCONCLUSIVE, Optional.of(reason), List.of(), 0, 0, Optional.empty());
  }

  /** Kept where an absence is proved, undecided where it is in doubt. */
  static Ruling absent(Optional<Reason> doubt, int activations) {
    return doubt.isPresent() ? undecided(doubt.get()) : kept(activations);
  }
}
