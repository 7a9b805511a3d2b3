package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Credits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what became of a step into points, and an absence into its proof. */
final class StepScoring {
  private StepScoring() {}

  static StepResult score(Aligned aligned, Credits credits, Observed observed) {
    double weight = aligned.step().about().weight();
    boolean decided =
        aligned.outcome() != StepOutcome.NOT_APPLICABLE
            && aligned.outcome() != StepOutcome.INCONCLUSIVE;
    double possible = decided ? weight : 0;
    return new StepResult(
        aligned.step(),
        aligned.occurrence(),
        aligned.outcome(),
        aligned.reason(),
        aligned.evidence().map(List::of).orElse(List.of()),
        aligned.distance(),
        aligned.outcome() == StepOutcome.MISSED
            ? Optional.of(search(aligned, observed))
            : Optional.empty(),
        possible * share(aligned.outcome(), credits),
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

  private static double share(StepOutcome outcome, Credits credits) {
    return switch (outcome) {
      case DONE -> 1;
      case LATE -> credits.late();
      case EARLY -> credits.early();
      case OUT_OF_ORDER -> credits.outOfOrder();
      case MISSED, NOT_APPLICABLE, INCONCLUSIVE -> 0;
    };
  }

  private static Search search(Aligned aligned, Observed observed) {
    Sought expect = aligned.expect();
    // Whatever was seen lies before the event from which on it counts, else it were not missed.
    List<Evidence> before = expect.seen(observed);
    Optional<Sought.NearMiss> nearest =
        before.isEmpty()
            ? expect.nearest(observed, aligned.from())
            : Optional.of(
                new Sought.NearMiss(before.get(before.size() - 1), Sought.Lack.BEFORE_TRIGGER));
    return new Search(
        aligned.from(), observed.size(), expect.candidates(observed, aligned.from()), nearest);
  }
}
