package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile sizes: every check ends, soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BoundsTest {
  private static final int MANY = 10_000;
  private static final int HUGE = 100_000;

  @Test
  void ten_thousand_hits_for_one_of_twelve_steps_in_any_order() {
    Procedure[] twelve = new Procedure[12];
    for (int i = 0; i < 12; i++) {
      twelve[i] = step("s" + i, does(i == 5 ? "hit" : "s" + i));
    }
    Sop sop = only(anyOrder(sequence(twelve), step("other")), sequence(step("z")));
    Transcript transcript = actions(MANY, i -> i == 7 ? "s4" : i == MANY - 9 ? "s6" : "hit");
    assertThat(outcomes(sop, transcript)).contains("s4=DONE", "s5=DONE", "s6=DONE", "z=MISSED");
  }

  @Test
  void ten_thousand_hits_for_every_step_of_nested_groups() {
    Procedure inner =
        oneOf(sequence(step("a"), anyOrder(step("b"), step("c"))), sequence(step("d"), step("e")));
    Sop sop = only(step("f"), anyOrder(sequence(inner, step("g")), step("h")), inner(), step("i"));
    Transcript transcript = actions(MANY, i -> String.valueOf((char) ('a' + (i * 7) % 12)));
    assertThat(outcomes(sop, transcript)).contains("a=DONE", "i=DONE", "l=DONE");
  }

  @Test
  void a_thousand_hits_for_steps_that_deadlines_are_counted_from_are_read_exactly() {
    int hits = 1_000;
    Transcript transcript = actions(hits, i -> i % 2 == 0 ? "a" : i < hits - 9 ? "b" : "c");
    assertThat(outcomes(counted(), transcript)).isEqualTo("[a=DONE, b=DONE, c=DONE]");
  }

  @Test
  void beyond_the_stated_bound_what_is_counted_from_other_steps_is_undecided() {
    Transcript transcript = actions(MANY, i -> i % 2 == 0 ? "a" : i < MANY - 9 ? "b" : "c");
    assertThat(outcomes(counted(), transcript))
        .isEqualTo("[a=DONE, b=INCONCLUSIVE, c=INCONCLUSIVE]");
  }

  private static Sop counted() {
    return only(
        step("a"),
        within(step("b"), 5, new Anchor.AtStep("a")),
        within(step("c"), 5, new Anchor.AtStep("b")));
  }

  @Test
  void ten_thousand_triggers_of_a_step_that_repeats() {
    Sop sop = only(repeated(does("x"), step("a"), step("b")), repeated(does("x"), step("c")));
    Transcript transcript =
        actions(2 * MANY, i -> i % 2 == 0 ? "x" : i % 6 == 1 ? "a" : i % 6 == 3 ? "b" : "y");
    ComplianceReport report = Checks.report(sop, transcript);
    assertThat(report.judgement().steps()).hasSize(3 * MANY);
    assertThat(report.judgement().score().possible()).isBetween(2.99, 3.01);
  }

  @Test
  void a_hundred_thousand_events_with_every_kind_of_rule() {
    Sop sop =
        sop()
            .steps(
                step("a", all(agent("halo"), SmallSops.not(does("never")), does("hold"))),
                within(step("b", does("nothing")), 5, new Anchor.Close()))
            .rules(
                rule("n", new Requirement.Never(agent("tidak ada di sini"))),
                rule("w", whenever(Requirement.Relation.AFTER, List.of())),
                rule("j", whenever(Requirement.Relation.BEFORE, List.of("order"))),
                rule("m", new Requirement.Never(agent(new TextPattern.Matches("z+y")))))
            .build();
    TranscriptBuilder builder = Transcript.builder("huge");
    for (int i = 0; i < HUGE; i++) {
      builder.event(
          i % 3 == 0
              ? new Action(Speaker.AGENT, "hold", Map.of(), false, Optional.empty())
              : Utterance.of(i % 3 == 1 ? Speaker.AGENT : Speaker.CUSTOMER, "halo kak nomor " + i));
    }
    assertThat(outcomes(sop, builder.build())).startsWith("[a=DONE");
  }

  @Test
  void a_hundred_thousand_holds_without_a_word() {
    Transcript transcript = actions(HUGE, i -> i % 2 == 0 ? "hold" : "resume");
    assertThat(Checks.value(dev.pedoman.model.Metric.TOTAL_HOLD, transcript)).isEqualTo("5.0E7");
  }

  @Test
  void an_expression_that_explodes_on_every_utterance() {
    Requirement never =
        new Requirement.Never(agent(new TextPattern.Matches("(.*)(.*)(.*)(.*)(.*)(.*)(.*)x")));
    TranscriptBuilder builder = Transcript.builder("explodes");
    for (int i = 0; i < MANY; i++) {
      builder.agent("a".repeat(200));
    }
    assertThat(Checks.rule(never, builder.build()).outcome()).isEqualTo(RuleOutcome.INCONCLUSIVE);
  }

  @Test
  void a_name_of_many_stars() {
    Requirement never = new Requirement.Never(does("*a".repeat(40) + "b"));
    Transcript transcript = actions(100, i -> "a".repeat(5000));
    assertThat(Checks.rule(never, transcript).outcome()).isEqualTo(RuleOutcome.KEPT);
  }

  @Test
  void one_utterance_of_a_million_characters() {
    Sop sop = only(step("a", agent("halo")));
    Transcript transcript =
        Transcript.builder("long").agent("kata ".repeat(200_000) + "halo").build();
    assertThat(outcomes(sop, transcript)).isEqualTo("[a=DONE]");
  }

  private static Procedure inner() {
    return anyOrder(sequence(step("j"), step("k")), step("l"));
  }

  private static Requirement whenever(Requirement.Relation relation, List<String> joinedBy) {
    return new Requirement.Whenever(
        does("hold"),
        relation,
        agent("halo"),
        Optional.of(new dev.pedoman.model.Limit.Time(Duration.ofSeconds(1))),
        joinedBy);
  }

  private static String outcomes(Sop sop, Transcript transcript) {
    return Checks.report(sop, transcript).judgement().steps().stream()
        .map(BoundsTest::outcome)
        .toList()
        .toString();
  }

  private static String outcome(StepResult step) {
    StepOutcome outcome = step.outcome();
    return step.step().id() + "=" + outcome;
  }

  private static Transcript actions(int count, IntFunction<String> name) {
    TranscriptBuilder builder = Transcript.builder("many").actionsRecorded(true);
    for (int i = 0; i < count; i++) {
      builder.action((double) i, name.apply(i), Map.of());
    }
    return builder.build();
  }
}
