package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * What became of a step.
 *
 * @param step the step
 * @param occurrence which trigger of a repeated step, from 1; 1 for all others
 * @param outcome what became of it
 * @param reason why, where the outcome does not speak for itself
 * @param evidence what it was credited with; empty when it was not seen
 * @param distance how far the evidence lies from the deadline's anchor, where it was measured
 * @param search what was searched, when it was not seen
 * @param earned weight earned
 * @param possible weight that could have been earned; 0 when it did not apply or was undecided
 */
public record StepResult(
    Step step,
    int occurrence,
    StepOutcome outcome,
    Optional<Reason> reason,
    List<Evidence> evidence,
    Optional<Limit> distance,
    Optional<Search> search,
    double earned,
    double possible) {
  public StepResult {
    evidence = List.copyOf(evidence);
  }

  /** The same with its weight multiplied. */
  StepResult weighed(double factor) {
    return new StepResult(
        step,
        occurrence,
        outcome,
        reason,
        evidence,
        distance,
        search,
        earned * factor,
        possible * factor);
  }
}
