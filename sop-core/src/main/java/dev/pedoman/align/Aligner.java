package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most favourable reading: of all ways to credit each step with at most one piece of its
 * evidence, the one that loses least of the score; among equals the one that sees more steps done
 * and uses earlier evidence.
 *
 * <p>Deadlines counted from another step make the cost of one step depend on another's evidence.
 * Each choice of evidence for the steps that others are counted from is therefore tried in turn, up
 * to 4,096 readings, fewer in very long interactions; beyond, only the earliest pieces of evidence
 * of these steps are tried. Where a part repeats thousands of times over thousands of pieces of
 * evidence, each time only the nearest of them after its trigger are looked at. Thread-safe.
 */
public final class Aligner {
  private static final int MOST_READINGS = 4096;

  /** Readings times steps times places in the order of events. */
  private static final long MOST_WORK = 50_000_000;

  private final Node root;
  private final Observed observed;
  private final ProcedurePlan plan;
  private final Clock clock;
  private final List<Node.Leaf> anchors;
  private final int mostChoices;
  private @Nullable Reading best;
  private @Nullable StepCosts bestCosts;

  private Aligner(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    this.clock = new Clock(observed, plan.sop().calendars());
    this.root = new Resolver(plan, observed).resolve();
    List<Node.Leaf> leaves = Leaves.of(root);
    this.anchors = Anchors.among(leaves);
    this.mostChoices = mostChoices(anchors.size(), (long) leaves.size() * (observed.size() + 1));
  }

  /** What became of each step, in the order of the SOP; repeated steps once for each trigger. */
  public static List<Aligned> align(ProcedurePlan plan, Observed observed) {
    return new Aligner(plan, observed).run();
  }

  private List<Aligned> run() {
    choose();
    if (best == null || bestCosts == null) {
      throw new IllegalStateException("a procedure always has a reading");
    }
    List<Aligned> all = new ArrayList<>();
    new Telling(best, bestCosts).tell(root, true, all);
    Map<String, Integer> rank = new HashMap<>();
    plan.sop().allSteps().forEach(step -> rank.put(step.id(), rank.size()));
    all.sort(
        Comparator.comparing((Aligned a) -> rank.getOrDefault(a.step().id(), 0))
            .thenComparing(Aligned::occurrence));
    return List.copyOf(all);
  }

  /** Tries every choice of evidence for the anchors, the earliest first. */
  private void choose() {
    int[] choice = new int[anchors.size()];
    int index = anchors.size() - 1;
    read(choice);
    while (index >= 0) {
      if (choice[index] + 1 < choices(anchors.get(index))) {
        choice[index]++;
        index = anchors.size() - 1;
        read(choice);
      } else {
        choice[index] = 0;
        index--;
      }
    }
  }

  private void read(int[] choice) {
    StepCosts costs =
        new StepCosts(plan.sop().credits(), clock, observed, Anchors.of(anchors, choice));
    Reading reading = new Reading(root, costs);
    if (best == null
        || reading.loss < best.loss
        || (reading.loss == best.loss && reading.tie < best.tie)) {
      best = reading;
      bestCosts = costs;
    }
  }

  private int choices(Node.Leaf anchor) {
    return Math.min(mostChoices, anchor.evidence().size());
  }

  private static int mostChoices(int anchors, long workOfOne) {
    double most = Math.min(MOST_READINGS, (double) MOST_WORK / Math.max(1, workOfOne));
    int choices = 1;
    while (anchors > 0 && Math.pow(choices + 1, anchors) <= most) {
      choices++;
    }
    return choices;
  }
}
