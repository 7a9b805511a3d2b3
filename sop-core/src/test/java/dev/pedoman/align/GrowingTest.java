package dev.pedoman.align;

import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A reading that is kept while an interaction grows is the one found anew for each beginning. */
class GrowingTest {
  private static final int INTERACTIONS = 20_000;

  @Test
  void at_every_event_the_outcomes_are_those_of_the_interaction_so_far() throws Exception {
    Random random = new Random(20261102);
    for (int i = 0; i < INTERACTIONS; i++) {
      Sop sop = Generated.sop(random, i % 4 == 0 ? 8 : 5);
      Transcript whole = Generated.transcript(random, "t" + i, 10);
      EvidenceIndex.Builder builder = EvidenceIndex.builder(Map.of());
      ProcedurePlan plan = ProcedurePlan.of(sop, builder);
      EvidenceIndex index;
      try {
        index = builder.build();
      } catch (ProblemException tooManyAnchors) {
        continue;
      }
      Growing growing = new Growing(index, Growing.beginning(whole, 0));
      Alignment alignment = Alignment.begin(plan, growing.observed());
      for (int events = 0; events <= whole.events().size(); events++) {
        Transcript now = Growing.beginning(whole, events);
        growing.become(now);
        alignment.update();
        alignment.awaited();
        assertThat(ReadingTest.outcomes(alignment.outcomes()))
            .as("pair %d: %s over %s", i, plan.explain(), now.events())
            .isEqualTo(ReadingTest.outcomes(Aligner.align(plan, index.observe(now))));
      }
    }
  }

  @Test
  void an_event_costs_no_more_after_a_thousand_events_than_after_a_hundred() throws Exception {
    List<Procedure> steps = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      steps.add(step("s" + i));
    }
    Sop sop = only(steps.toArray(new Procedure[0]));
    long[] work = work(sop, 1000, i -> i % 13 == 12 ? "other" : "s" + i * 7 % 12);
    assertThat(work[999] - work[899]).isLessThanOrEqualTo(work[199] - work[99] + 24);
  }

  @Test
  void a_repeated_part_that_was_done_costs_nothing_more() throws Exception {
    Sop sop = only(repeated(does("x"), step("a"), step("b")));
    long[] work = work(sop, 900, i -> i % 3 == 0 ? "x" : i % 3 == 1 ? "a" : "b");
    assertThat(work[899] - work[799]).isLessThanOrEqualTo(work[199] - work[99] + 24);
  }

  private static long[] work(Sop sop, int events, java.util.function.IntFunction<String> name)
      throws Exception {
    EvidenceIndex.Builder builder = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(sop, builder);
    EvidenceIndex index = builder.build();
    var transcript = Transcript.builder("growing").actionsRecorded(true);
    for (int i = 0; i < events; i++) {
      transcript.action((double) i, name.apply(i), Map.of());
    }
    Transcript whole = transcript.build();
    Growing growing = new Growing(index, Growing.beginning(whole, 0));
    Alignment alignment = Alignment.begin(plan, growing.observed());
    long[] work = new long[events];
    for (int i = 0; i < events; i++) {
      growing.become(Growing.beginning(whole, i + 1));
      alignment.update();
      work[i] = alignment.work();
    }
    return work;
  }
}
