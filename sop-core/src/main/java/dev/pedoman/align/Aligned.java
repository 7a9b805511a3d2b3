package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Step;
import java.util.Optional;

/**
 * What became of one step in the most favourable reading.
 *
 * @param step the step
 * @param occurrence which trigger of a repeated step, from 1
 * @param outcome what became of it
 * @param reason why, where the outcome does not speak for itself
 * @param evidence what it was credited with
 * @param distance how far that lies from the deadline's anchor, where it was measured
 * @param expect what was looked for
 * @param from index of the first event where it was looked for
 */
public record Aligned(
    Step step,
    int occurrence,
    StepOutcome outcome,
    Optional<Reason> reason,
    Optional<Evidence> evidence,
    Optional<Limit> distance,
    Sought expect,
    int from) {

  /** A step that is credited with nothing. */
  static Aligned unseen(
      Step step,
      int occurrence,
      StepOutcome outcome,
      Optional<Reason> reason,
      Sought expect,
      int from) {
    return new Aligned(
        step, occurrence, outcome, reason, Optional.empty(), Optional.empty(), expect, from);
  }
}
