package dev.pedoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reading found by dynamic programming is the best of all readings, tried one by one. */
class ReadingTest {
  private static final int PAIRS = 4000;
  private static final long SEEN = 1L << 40;

  @Test
  void no_other_reading_loses_less() {
    Random random = new Random(20261101);
    int compared = 0;
    for (int i = 0; i < PAIRS; i++) {
      Sop sop = Generated.sop(random);
      Transcript transcript = Generated.transcript(random, "t" + i);
      EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
      ProcedurePlan plan = ProcedurePlan.of(sop, index);
      Observed observed = index.build().observe(transcript);
      Node root = new Resolver(plan, observed).resolve();
      StepCosts costs =
          new StepCosts(Credits.USUAL, new Clock(observed, Map.of()), observed, Anchors.none());
      Reading reading = new Reading(root, costs);
      BruteForce all = new BruteForce(root, costs);
      assertThat(new long[] {reading.loss, reading.tie})
          .as("pair %d: %s over %s", i, sop.steps(), transcript.events())
          .containsExactly(all.loss, all.tie);
      compared += all.readings > 1 ? 1 : 0;
    }
    assertThat(compared).as("pairs with more than one reading").isGreaterThan(PAIRS / 2);
  }

  /** Tries every way to credit the steps. */
  private static final class BruteForce {
    private final StepCosts costs;
    private final List<Node.Leaf> leaves;
    private final List<Node.OneOf> choices = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();
    private final int[] credited;
    private final int[] taken;
    private final Node root;
    private int readings;
    private long loss = Long.MAX_VALUE;
    private long tie = Long.MAX_VALUE;

    BruteForce(Node root, StepCosts costs) {
      this.root = root;
      this.costs = costs;
      this.leaves = Leaves.of(root);
      leaves.forEach(leaf -> places.put(leaf, places.size()));
      collectChoices(root);
      this.credited = new int[leaves.size()];
      this.taken = new int[choices.size()];
      choose(0);
    }

    private void collectChoices(Node node) {
      if (node instanceof Node.OneOf choice) {
        places.put(choice, choices.size());
        choices.add(choice);
      }
      Leaves.parts(node).forEach(this::collectChoices);
    }

    private void choose(int index) {
      if (index == choices.size()) {
        credit(0);
        return;
      }
      for (int i = 0; i < Leaves.options(choices.get(index)).size(); i++) {
        taken[index] = i;
        choose(index + 1);
      }
    }

    private void credit(int index) {
      if (index == leaves.size()) {
        weigh();
        return;
      }
      for (int i = -1; i < leaves.get(index).evidence().size(); i++) {
        credited[index] = i;
        credit(index + 1);
      }
    }

    private void weigh() {
      long[] sum = new long[2];
      if (span(root, sum) == null) {
        return;
      }
      readings++;
      if (sum[0] < loss || (sum[0] == loss && sum[1] < tie)) {
        loss = sum[0];
        tie = sum[1];
      }
    }

    /** First and last event of a part, {MAX, MIN} where it has none; null where order is broken. */
    private int[] span(Node node, long[] sum) {
      int[] none = {Integer.MAX_VALUE, Integer.MIN_VALUE};
      if (node instanceof Node.Leaf leaf) {
        int index = credited[indexOf(leaf)];
        if (index < 0) {
          sum[0] += costs.leaving(leaf);
          return none;
        }
        int event = leaf.evidence().get(index).event();
        sum[0] += costs.taking(leaf, index);
        sum[1] += event + 1 - SEEN;
        return new int[] {event, event};
      } else if (node instanceof Node.Floating floating) {
        return span(floating.part(), sum) == null ? null : none;
      } else if (node instanceof Node.OneOf choice) {
        return span(Leaves.options(choice).get(taken[identity(choice)]), sum);
      }
      boolean ordered = node instanceof Node.Sequence;
      int[] whole = none;
      for (Node part : Leaves.parts(node)) {
        int[] span = span(part, sum);
        if (span == null || (ordered && span[0] < whole[1])) {
          return null;
        }
        whole = new int[] {Math.min(whole[0], span[0]), Math.max(whole[1], span[1])};
      }
      return whole;
    }

    private int indexOf(Node.Leaf leaf) {
      return places.getOrDefault(leaf, -1);
    }

    private int identity(Node.OneOf choice) {
      return places.getOrDefault(choice, -1);
    }
  }
}
