package dev.pedoman.align;

import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can become of a step that was looked for from the first event on and is credited with
 * nothing. It is the same in every interaction, so it is made once. Shared by threads.
 */
final class Absent {
  private static final int REASONS = Reason.values().length;

  private final Aligned missed;

  // Two threads may each make one. They are equal, and all their fields final, so either will do.
  private final @Nullable Aligned[] known = new Aligned[REASONS];

  Absent(Step step, Sought expect) {
    this.missed = Aligned.unseen(step, 1, StepOutcome.MISSED, Optional.empty(), expect, 0);
  }

  Aligned missed() {
    return missed;
  }

  /** What becomes of it where it was surely not seen, whenever it was due. */
  Aligned surely() {
    return missed.step().optional()
        ? told(StepOutcome.NOT_APPLICABLE, Optional.of(Reason.OPTIONAL))
        : missed;
  }

  /** It with an outcome and the reason for it. */
  Aligned told(StepOutcome outcome, Optional<Reason> reason) {
    if (reason.isEmpty()) {
      return outcome == StepOutcome.MISSED ? missed : make(outcome, reason);
    }
    int index = reason.get().ordinal();
    Aligned told = known[index];
    if (told == null || told.outcome() != outcome) {
      told = make(outcome, reason);
      known[index] = told;
    }
    return told;
  }

  private Aligned make(StepOutcome outcome, Optional<Reason> reason) {
    return Aligned.unseen(missed.step(), 1, outcome, reason, missed.expect(), 0);
  }
}
