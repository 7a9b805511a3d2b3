package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.GuardPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the guards of a procedure say so far. While they say the same, the procedure that applies is
 * the same; only parts that repeat may have grown by some occurrences.
 */
final class Guards {
  private final Observed observed;
  private final ProcedurePlan plan;
  private final List<Long> now = new ArrayList<>();
  private long[] said = {};

  Guards(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    changed();
  }

  /** Whether they say something else than when last asked. */
  boolean changed() {
    now.clear();
    for (Part part : plan.parts()) {
      ask(part, false, false);
    }
    long[] saying = new long[now.size()];
    for (int i = 0; i < saying.length; i++) {
      saying[i] = now.get(i);
    }
    boolean changed = !Arrays.equals(said, saying);
    said = saying;
    return changed;
  }

  /** Whether a part within a part is called for by a trigger. */
  static boolean triggered(Part part) {
    return part instanceof GroupPart group
        && group.parts().stream()
            .anyMatch(inner -> inner.guard().when().isPresent() || triggered(inner));
  }

  private void ask(Part part, boolean called, boolean chosen) {
    GuardPart guard = part.guard();
    guard.unless().ifPresent(this::state);
    if (guard.when().isPresent()) {
      Sought when = guard.when().get();
      state(when);
      int seen = when.seen(observed).size();
      if (called || chosen || (guard.repeat() && (plan.countsFromSteps() || triggered(part)))) {
        now.add((long) seen);
      } else {
        now.add((long) (guard.repeat() ? Resolver.mostEvidence(seen) : Math.min(seen, 1)));
        now.add((long) Math.min(seen, 1));
      }
    }
    boolean inside = called || guard.when().isPresent();
    if (part instanceof GroupPart group) {
      boolean choice = chosen || group.form() == dev.pedoman.model.Group.Form.ONE_OF;
      group.parts().forEach(inner -> ask(inner, inside, choice));
    } else if (part instanceof StepPart step && !step.expect().seen(observed).isEmpty()) {
      now.add((long) (1 + reason(step.expect().assumed(observed))));
    } else {
      now.add(0L);
    }
  }

  private void state(Sought guard) {
    now.add(guard.holds(observed) ? 1L : 0L);
    now.add((long) reason(guard.unsure(observed).filter(Resolver::undecided)));
    if (!guard.steady()) {
      now.add((long) observed.size());
    }
  }

  private static int reason(Optional<Reason> reason) {
    return reason.map(Enum::ordinal).orElse(-1);
  }
}
