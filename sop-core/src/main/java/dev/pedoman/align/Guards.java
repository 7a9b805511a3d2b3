package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.GuardPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * What the guards of a procedure say so far. While they say the same, the procedure that applies is
 * the same; only parts that repeat may have grown by some occurrences.
 */
final class Guards {
  private final Observed observed;
  private final ProcedurePlan plan;
  private List<Object> said = List.of();

  Guards(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    changed();
  }

  /** Whether they say something else than when last asked. */
  boolean changed() {
    List<Object> now = new ArrayList<>();
    for (Part part : plan.parts()) {
      ask(part, false, false, now);
    }
    boolean changed = !now.equals(said);
    said = now;
    return changed;
  }

  /** Whether a part within a part is called for by a trigger. */
  static boolean triggered(Part part) {
    return part instanceof GroupPart group
        && group.parts().stream()
            .anyMatch(inner -> inner.guard().when().isPresent() || triggered(inner));
  }

  private void ask(Part part, boolean called, boolean chosen, List<Object> now) {
    GuardPart guard = part.guard();
    guard.unless().ifPresent(unless -> state(unless, now));
    if (guard.when().isPresent()) {
      Sought when = guard.when().get();
      state(when, now);
      int seen = when.seen(observed).size();
      if (called || chosen || (guard.repeat() && (plan.countsFromSteps() || triggered(part)))) {
        now.add(seen);
      } else {
        now.add(guard.repeat() ? Resolver.mostEvidence(seen) : 0);
        now.add(seen > 0);
      }
    }
    boolean inside = called || guard.when().isPresent();
    if (part instanceof GroupPart group) {
      boolean choice = chosen || group.form() == Group.Form.ONE_OF;
      group.parts().forEach(inner -> ask(inner, inside, choice, now));
    } else if (part instanceof StepPart step && !step.expect().seen(observed).isEmpty()) {
      now.add(step.expect().assumed(observed));
    } else {
      now.add(false);
    }
  }

  private void state(Sought guard, List<Object> now) {
    now.add(guard.holds(observed));
    now.add(guard.unsure(observed).filter(Resolver::undecided));
    if (!guard.steady()) {
      now.add(observed.size());
    }
  }
}
