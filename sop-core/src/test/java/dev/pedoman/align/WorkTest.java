package dev.pedoman.align;

import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Hostile sizes: the work is bounded, counted in steps of work rather than by a wall clock. */
class WorkTest {
  private static final int HUGE = 100_000;
  private static final long MOST_ANCHORED = 50_000_000;

  @Test
  void a_hundred_thousand_pieces_of_evidence_for_each_of_three_steps_that_others_count_from() {
    Alignment alignment =
        alignment(threeCountedFrom(), 6 * HUGE, i -> String.valueOf("cbaxyz".charAt(i % 6)));
    assertThat(alignment.work()).isLessThan(MOST_ANCHORED);
    List<Aligned> outcomes = alignment.outcomes();
    assertThat(outcomes.subList(0, 4))
        .extracting(Aligned::outcome)
        .containsExactly(StepOutcome.DONE, StepOutcome.DONE, StepOutcome.DONE, StepOutcome.MISSED);
    assertThat(outcomes.subList(4, 7))
        .allSatisfy(
            step -> {
              assertThat(step.outcome()).isEqualTo(StepOutcome.INCONCLUSIVE);
              assertThat(step.reason()).contains(Reason.BUDGET_EXCEEDED);
            });
  }

  @Test
  void as_many_pieces_where_the_earliest_are_in_time() {
    Alignment alignment =
        alignment(threeCountedFrom(), 6 * HUGE, i -> String.valueOf("abcxyz".charAt(i % 6)));
    assertThat(alignment.work()).isLessThan(100);
    assertThat(alignment.outcomes())
        .filteredOn(step -> step.outcome() == StepOutcome.DONE)
        .extracting(step -> step.evidence().orElseThrow().event())
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void an_interaction_that_goes_on_beyond_what_can_be_read_is_not_read_at_each_event()
      throws Exception {
    EvidenceIndex.Builder builder = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(threeCountedFrom(), builder);
    EvidenceIndex index = builder.build();
    IntFunction<String> name = i -> String.valueOf("cbaxyz".charAt(i % 6));
    Growing growing = new Growing(index, transcript(0, name));
    Alignment followed = Alignment.begin(plan, growing.observed());
    long most = 0;
    for (int events = 1; events <= 900; events++) {
      Transcript now = transcript(events, name);
      long before = followed.work();
      growing.become(now);
      followed.update();
      most = events > 300 ? Math.max(most, followed.work() - before) : most;
      if (events % 50 == 0) {
        assertThat(ReadingTest.outcomes(followed.outcomes()))
            .isEqualTo(ReadingTest.outcomes(Aligner.align(plan, index.observe(now))));
      }
    }
    assertThat(most).isLessThan(20_000);
    assertThat(followed.work()).isLessThan(10_000_000_000L);
    assertThat(followed.outcomes().get(4).reason()).contains(Reason.BUDGET_EXCEEDED);
  }

  @Test
  void a_chain_of_steps_each_counted_from_the_one_before_stays_exact() {
    List<Procedure> chain = new ArrayList<>();
    chain.add(step("s0"));
    for (int i = 1; i < 20; i++) {
      chain.add(within(step("s" + i), 2, new Anchor.AtStep("s" + (i - 1))));
    }
    Sop sop = only(chain.toArray(new Procedure[0]));
    Alignment alignment = alignment(sop, 2000, i -> "s" + i % 20);
    assertThat(alignment.outcomes()).allMatch(step -> step.outcome() == StepOutcome.DONE);
    assertThat(alignment.work()).isLessThan(1_000_000);
  }

  @Test
  void a_million_events_that_each_show_a_step() {
    List<Procedure> steps = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      steps.add(step("s" + i));
    }
    Sop sop = only(steps.toArray(new Procedure[0]));
    Alignment alignment = alignment(sop, 10 * HUGE, i -> "s" + (i * 7L + i / 1000) % 12);
    assertThat(alignment.work()).isLessThan(2L * 10 * HUGE);
  }

  @Test
  void three_thousand_steps_in_reverse() {
    List<Procedure> steps = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      steps.add(step("s" + i));
    }
    Sop sop = only(steps.toArray(new Procedure[0]));
    Alignment alignment = alignment(sop, 3000, i -> "s" + (2999 - i));
    assertThat(alignment.work()).isLessThan(3000L * 3000);
    assertThat(alignment.outcomes())
        .filteredOn(step -> step.outcome() == StepOutcome.DONE)
        .extracting(step -> step.step().id())
        .containsExactly("s0");
  }

  @Test
  void groups_within_a_sequence_over_many_events() {
    Sop sop =
        only(
            step("a"),
            anyOrder(sequence(step("b"), step("c")), sequence(step("d"), step("e"))),
            anyOrder(step("f"), sequence(step("g"), step("h"))),
            step("i"));
    Alignment alignment =
        alignment(sop, HUGE, i -> String.valueOf((char) ('a' + (i * 7L + i / 100) % 12)));
    assertThat(alignment.work()).isLessThan(20L * HUGE);
  }

  @Test
  void a_part_that_repeats_a_hundred_thousand_times() {
    Sop sop = only(repeated(does("x"), step("a"), step("b")));
    Alignment alignment = alignment(sop, 2 * HUGE, i -> i % 2 == 0 ? "x" : i % 4 == 1 ? "a" : "b");
    assertThat(alignment.outcomes()).hasSize(2 * HUGE);
    assertThat(alignment.work()).isLessThan(200L * HUGE);
  }

  private static Alignment alignment(Sop sop, int events, IntFunction<String> name) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(sop, index);
    return Alignment.begin(plan, index.build().observe(transcript(events, name)));
  }

  private static Transcript transcript(int events, IntFunction<String> name) {
    TranscriptBuilder builder = Transcript.builder("many").actionsRecorded(true);
    for (int i = 0; i < events; i++) {
      builder.action((double) i, name.apply(i), Map.of());
    }
    return builder.build();
  }

  private static Sop threeCountedFrom() {
    return only(
        step("a"),
        step("b"),
        step("c"),
        step("d"),
        within(step("x"), 5, new Anchor.AtStep("a")),
        within(step("y"), 5, new Anchor.AtStep("b")),
        within(step("z"), 5, new Anchor.AtStep("c")));
  }
}
