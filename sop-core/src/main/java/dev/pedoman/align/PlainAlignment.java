package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a sequence of steps without guards at once: the same reading as {@link Alignment}, without
 * what only a growing interaction or a group needs.
 */
final class PlainAlignment {
  private final ProcedurePlan plan;
  private final Observed observed;
  private final Clock clock;
  private final StepCosts costs;

  private PlainAlignment(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    this.clock = new Clock(observed, plan.sop().calendars());
    this.costs = new StepCosts(plan.sop().credits(), clock, observed);
  }

  static List<Aligned> of(ProcedurePlan plan, Observed observed) {
    return new PlainAlignment(plan, observed).align();
  }

  private List<Aligned> align() {
    List<StepPart> steps = plan.steps();
    @Nullable Leaf[] seen = new Leaf[steps.size()];
    Aligned[] aligned = new Aligned[steps.size()];
    int count = 0;
    boolean allMissed = true;
    for (int i = 0; i < aligned.length; i++) {
      StepPart part = steps.get(i);
      List<Evidence> evidence = part.expect().seen(observed);
      if (evidence.isEmpty()) {
        aligned[i] = unseen(part, evidence);
        allMissed &= aligned[i].outcome() == StepOutcome.MISSED;
        continue;
      }
      allMissed = false;
      Optional<Reason> assumed = part.expect().assumed(observed);
      if (assumed.isPresent()) {
        aligned[i] = undecided(part, assumed);
      } else {
        seen[i] = leaf(part, evidence);
        count++;
      }
    }
    if (allMissed) {
      return plan.missed();
    }
    if (count > 0) {
      credit(seen, count, aligned);
    }
    return Collections.unmodifiableList(Arrays.asList(aligned));
  }

  private void credit(@Nullable Leaf[] seen, int count, Aligned[] aligned) {
    Leaf[] leaves = new Leaf[count];
    int size = 0;
    for (Leaf leaf : seen) {
      if (leaf != null) {
        leaves[size++] = leaf;
      }
    }
    Block.Row row = new Block.Row(leaves);
    new SteadyUnit(row, Arrays.asList(leaves), costs, clock, Work.counted()).mark();
    for (Leaf leaf : leaves) {
      aligned[leaf.key()] = Telling.tell(leaf, Timing.UNSEEN, costs);
    }
  }

  private Aligned unseen(StepPart part, List<Evidence> evidence) {
    if (part.step().optional() || part.deadline() != null) {
      StepCosts.Left left = costs.left(leaf(part, evidence), Timing.UNSEEN);
      return left.outcome() == StepOutcome.MISSED
          ? part.missed()
          : Aligned.unseen(part.step(), 1, left.outcome(), left.reason(), part.expect(), 0);
    }
    Optional<Reason> doubt = part.expect().doubt(observed);
    return doubt.isEmpty() ? part.missed() : undecided(part, doubt);
  }

  private static Aligned undecided(StepPart part, Optional<Reason> doubt) {
    return Aligned.unseen(part.step(), 1, StepOutcome.INCONCLUSIVE, doubt, part.expect(), 0);
  }

  private static Leaf leaf(StepPart part, List<Evidence> evidence) {
    return new Leaf(
        part,
        part.rank(),
        1,
        0,
        -1,
        Node.Excuse.NONE,
        new Shown(part.expect(), evidence),
        Integer.MAX_VALUE);
  }
}
