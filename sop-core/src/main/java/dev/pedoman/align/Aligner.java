package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import java.util.List;

/**
 * Finds the most favourable reading of an interaction: of all ways to credit each step with at most
 * one piece of its evidence, in an order that the procedure allows, the one that loses least of the
 * score; among equals the one that sees more steps done in order; among these the first in the
 * order of the SOP: at a choice the earlier option, at a step an event before none and an earlier
 * event before a later one.
 *
 * <p>It is exact, deadlines counted from other steps included. Where these would take more work
 * than a stated bound, because each of several steps that others are counted from has thousands of
 * pieces of evidence, the steps counted from them are {@link StepOutcome#INCONCLUSIVE}. Where a
 * part repeats thousands of times over thousands of pieces of evidence, each time only the nearest
 * of them after its trigger are looked at. Thread-safe.
 */
public final class Aligner {
  private Aligner() {}

  /** What became of each step, in the order of the SOP; repeated steps once for each trigger. */
  public static List<Aligned> align(ProcedurePlan plan, Observed observed) {
    return align(plan, observed, plan.ranks(), plan.missed());
  }

  /**
   * The same for a sequence of steps without guards, where some are known not to have been seen.
   *
   * @param ranks the places of all others, ascending
   * @param unseen what becomes of each step that is not seen
   */
  public static List<Aligned> align(
      ProcedurePlan plan, Observed observed, int[] ranks, List<Aligned> unseen) {
    List<Aligned> row = plan.row() ? RowAlignment.of(plan, observed, ranks, unseen) : List.of();
    return row.isEmpty() ? Alignment.begin(plan, observed).outcomes() : row;
  }
}
