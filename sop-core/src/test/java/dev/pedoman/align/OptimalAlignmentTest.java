package dev.pedoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A plain sequence is aligned as process mining aligns a trace with a model (Adriansyah, Aligning
 * Observed and Modeled Behavior, 2014): a shortest path through the synchronous product, where a
 * move on the log alone is free and a move on the model alone costs what leaving the step aside
 * loses.
 */
class OptimalAlignmentTest {
  private static final int PAIRS = 6000;

  @Test
  void a_plain_sequence_loses_what_the_cheapest_path_through_the_synchronous_product_costs() {
    Random random = new Random(2014);
    int moved = 0;
    for (int i = 0; i < PAIRS; i++) {
      Sop sop = Generated.sequence(random, 8);
      Transcript transcript = Generated.transcript(random, "t" + i, 14);
      EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
      ProcedurePlan plan = ProcedurePlan.of(sop, index);
      Observed observed = index.build().observe(transcript);
      List<Aligned> aligned = Aligner.align(plan, observed);
      long lost = 0;
      for (int step = 0; step < aligned.size(); step++) {
        lost += cost(plan.steps().get(step), aligned.get(step).outcome());
      }
      long path = shortestPath(plan, observed);
      assertThat(lost).as("pair %d", i).isEqualTo(path);
      moved += path > 0 && path < plan.steps().size() * 750_000_000L ? 1 : 0;
    }
    assertThat(moved).isGreaterThan(PAIRS / 4);
  }

  private static long cost(ProcedurePlan.StepPart step, StepOutcome outcome) {
    return switch (outcome) {
      case DONE -> 0;
      case OUT_OF_ORDER -> Math.round(step.loss() * 0.75);
      case MISSED -> step.loss();
      case INCONCLUSIVE -> 1;
      default -> throw new AssertionError(outcome);
    };
  }

  /**
   * Dijkstra over pairs of a place in the sequence and a place in the trace. One event may serve
   * several steps here, so that a move on both sides leaves the event in place.
   */
  private static long shortestPath(ProcedurePlan plan, Observed observed) {
    int steps = plan.steps().size();
    int events = observed.size();
    long[] distance = new long[(steps + 1) * (events + 1)];
    Arrays.fill(distance, Long.MAX_VALUE);
    PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    queue.add(new long[] {0, 0});
    while (!queue.isEmpty()) {
      long[] head = queue.poll();
      int at = (int) head[1];
      if (head[0] >= distance[at]) {
        continue;
      }
      distance[at] = head[0];
      int step = at / (events + 1);
      int event = at % (events + 1);
      if (step == steps) {
        return head[0];
      }
      queue.add(
          new long[] {head[0] + modelMove(plan.steps().get(step), observed), at + events + 1});
      if (event < events) {
        queue.add(new long[] {head[0], at + 1});
        boolean shows =
            plan.steps().get(step).expect().seen(observed).stream()
                .anyMatch(evidence -> evidence.event() == event);
        if (shows) {
          queue.add(new long[] {head[0], at + events + 1});
        }
      }
    }
    throw new AssertionError("no path");
  }

  private static long modelMove(ProcedurePlan.StepPart step, Observed observed) {
    if (step.expect().seen(observed).isEmpty()) {
      return step.expect().doubt(observed).isPresent() ? 1 : step.loss();
    }
    return Math.round(step.loss() * 0.75);
  }
}
