package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most favourable reading: of all ways to credit each step with at most one piece of its
 * evidence, the one that loses least of the score; among equals the one that leaves fewer steps
 * unseen and uses earlier evidence.
 *
 * <p>Deadlines counted from another step make the cost of one step depend on another's evidence.
 * Each choice of evidence for the steps that others are counted from is therefore tried in turn, up
 * to 4,096 readings; beyond, only the earliest pieces of evidence of these steps are tried.
 * Thread-safe.
 */
public final class Aligner {
  private static final int MOST_READINGS = 4096;

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
    this.root = new Resolver(observed).resolve(plan.parts());
    this.anchors = anchors(Leaves.of(root));
    this.mostChoices = mostChoices(anchors.size());
  }

  /** What became of each step, in the order of the SOP; repeated steps once for each trigger. */
  public static List<Aligned> align(ProcedurePlan plan, Observed observed) {
    return new Aligner(plan, observed).run();
  }

  private List<Aligned> run() {
    choose(0, new HashMap<>());
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

  /** Tries every choice of evidence for the anchors from one on, the earliest first. */
  private void choose(int index, Map<String, Integer> choice) {
    if (index == anchors.size()) {
      StepCosts costs = new StepCosts(plan.sop().credits(), clock, observed, Map.copyOf(choice));
      Reading reading = new Reading(root, costs);
      if (best == null
          || reading.loss < best.loss
          || (reading.loss == best.loss && reading.tie < best.tie)) {
        best = reading;
        bestCosts = costs;
      }
      return;
    }
    Node.Leaf anchor = anchors.get(index);
    int choices = Math.max(1, Math.min(mostChoices, anchor.evidence().size()));
    for (int i = 0; i < choices; i++) {
      int event = anchor.evidence().isEmpty() ? -1 : anchor.evidence().get(i).event();
      choice.put(anchor.step().id(), event);
      choose(index + 1, choice);
    }
  }

  private static List<Node.Leaf> anchors(List<Node.Leaf> leaves) {
    Set<String> named = new TreeSet<>();
    for (Node.Leaf leaf : leaves) {
      leaf.step()
          .deadline()
          .ifPresent(
              deadline -> {
                if (deadline.anchor() instanceof Anchor.AtStep anchor) {
                  named.add(anchor.step());
                }
              });
    }
    return leaves.stream()
        .filter(leaf -> leaf.occurrence() == 1 && named.remove(leaf.step().id()))
        .toList();
  }

  private static int mostChoices(int anchors) {
    if (anchors == 0) {
      return 1;
    }
    int choices = 1;
    while (Math.pow(choices + 1, anchors) <= MOST_READINGS) {
      choices++;
    }
    return choices;
  }
}
