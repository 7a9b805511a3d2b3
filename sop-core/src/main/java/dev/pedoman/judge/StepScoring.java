package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what became of one step of an SOP into points. Shared by threads: results without evidence
 * are the same for every interaction and kept.
 */
final class StepScoring {
  private static final List<Evidence> NOTHING = List.of();
  private static final int REASONS = Reason.values().length;

  private final Step step;
  private final double weight;
  private final Credits credits;

  // Filled when first met; whichever thread's result stands, all are equal.
  private final @Nullable StepResult[] plain =
      new StepResult[StepOutcome.values().length * (REASONS + 1)];

  StepScoring(Step step, Credits credits) {
    this.step = step;
    this.weight = step.about().weight();
    this.credits = credits;
  }

  boolean isOf(Step other) {
    return step.id().equals(other.id());
  }

  /**
   * The result.
   *
   * @param details what works out the proof of an absence; null where nobody will ask
   */
  StepResult score(Aligned aligned, @Nullable WorkedOut details) {
    boolean unlike =
        aligned.evidence().isPresent()
            || aligned.distance().isPresent()
            || aligned.occurrence() > 1
            || (aligned.outcome() == StepOutcome.MISSED && details != null);
    if (unlike) {
      return result(aligned, details);
    }
    int reason = aligned.reason().isPresent() ? aligned.reason().get().ordinal() : REASONS;
    int slot = aligned.outcome().ordinal() * (REASONS + 1) + reason;
    StepResult known = plain[slot];
    if (known == null) {
      known = result(aligned, null);
      plain[slot] = known;
    }
    return known;
  }

  private StepResult result(Aligned aligned, @Nullable WorkedOut details) {
    StepOutcome outcome = aligned.outcome();
    boolean decided = outcome != StepOutcome.NOT_APPLICABLE && outcome != StepOutcome.INCONCLUSIVE;
    double possible = decided ? weight : 0;
    return new StepResult(
        step,
        aligned.occurrence(),
        outcome,
        aligned.reason(),
        aligned.evidence().isPresent() ? List.of(aligned.evidence().get()) : NOTHING,
        aligned.distance(),
        outcome == StepOutcome.MISSED ? details : null,
        aligned.expect(),
        aligned.from(),
        possible * share(outcome),
        possible);
  }

  /** A step that is called for several times weighs as much as one that is called for once. */
  static void shareOccurrences(List<StepResult> steps) {
    Map<String, Integer> applied = occurrences(steps);
    steps.replaceAll(
        step -> {
          int times = applied.getOrDefault(step.step().id(), 1);
          return times == 1 ? step : step.weighed(1.0 / times);
        });
  }

  /** How often each step applied, decided or not. */
  static Map<String, Integer> occurrences(List<StepResult> steps) {
    Map<String, Integer> applied = new HashMap<>();
    for (StepResult step : steps) {
      if (step.outcome() != StepOutcome.NOT_APPLICABLE) {
        applied.merge(step.step().id(), 1, Integer::sum);
      }
    }
    return applied;
  }

  private double share(StepOutcome outcome) {
    return switch (outcome) {
      case DONE -> 1;
      case LATE -> credits.late();
      case EARLY -> credits.early();
      case OUT_OF_ORDER -> credits.outOfOrder();
      case MISSED, NOT_APPLICABLE, INCONCLUSIVE -> 0;
    };
  }
}
