package dev.pedoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Steps that expect something to be resembled compete for what is said. */
class RivalsTest {
  private static final OptionalDouble USUAL = OptionalDouble.empty();

  @Test
  void what_is_said_counts_for_the_step_it_resembles_most() {
    Sop sop =
        sop(
            step("day", resembles(USUAL, "Hari apa Bapak mau dikunjungi teknisi?")),
            step("hour", resembles(USUAL, "Jam berapa Bapak mau dikunjungi teknisi?")));

    assertThat(outcomes(sop, "Teknisinya datang jam berapa, Pak?"))
        .containsEntry("day", StepOutcome.MISSED)
        .containsEntry("hour", StepOutcome.DONE);
    assertThat(outcomes(sop, "Mau hari apa teknisinya datang?", "Jam berapa?"))
        .containsEntry("day", StepOutcome.DONE)
        .containsEntry("hour", StepOutcome.DONE);
  }

  @Test
  void what_resembles_two_steps_alike_counts_for_both() {
    Sop sop =
        sop(
            step("day", resembles(USUAL, "Hari apa teknisi boleh datang?")),
            step("hour", resembles(USUAL, "Jam berapa teknisi boleh datang?")));

    assertThat(outcomes(sop, "Hari apa dan jam berapa teknisi boleh datang?"))
        .containsEntry("day", StepOutcome.DONE)
        .containsEntry("hour", StepOutcome.DONE);
  }

  @Test
  void examples_in_one_step_do_not_compete_and_neither_do_the_sides() {
    TextPattern both =
        new TextPattern.AnyText(
            List.of(
                resembles(USUAL, "I understand how annoying this is"),
                resembles(USUAL, "I see why this upsets you")));
    Sop sop =
        sop(
            SmallSops.step(
                "upset", utters(Speaker.CUSTOMER, resembles(USUAL, "this is so annoying"))),
            step("empathise", both));

    Transcript transcript =
        Transcript.builder("t")
            .customer("Honestly, this is annoying!")
            .agent("I do understand this is annoying")
            .build();
    assertThat(outcomes(sop, transcript))
        .containsEntry("empathise", StepOutcome.DONE)
        .containsEntry("upset", StepOutcome.DONE);
  }

  @Test
  void a_lone_step_needs_more_likeness_than_the_nearest_of_several() {
    TextPattern hour = resembles(USUAL, "Pukul berapa juruteknik boleh datang ke rumah Encik?");
    String little = "Juruteknik dalam perjalanan sekarang";

    assertThat(outcomes(sop(step("hour", hour)), little)).containsEntry("hour", StepOutcome.MISSED);
    assertThat(
            outcomes(sop(step("hour", hour), step("bye", resembles(USUAL, "Jumpa lagi"))), little))
        .containsEntry("hour", StepOutcome.DONE);
  }

  @Test
  void a_threshold_that_is_said_holds_among_rivals_too() {
    TextPattern hour =
        resembles(OptionalDouble.of(0.9), "Pukul berapa juruteknik boleh datang ke rumah Encik?");
    Sop sop = sop(step("hour", hour), step("bye", resembles(USUAL, "Jumpa lagi")));

    assertThat(outcomes(sop, "Juruteknik boleh datang pukul berapa?"))
        .containsEntry("hour", StepOutcome.MISSED);
    assertThat(outcomes(sop, "Pukul berapa juruteknik boleh datang ke rumah Encik?"))
        .containsEntry("hour", StepOutcome.DONE);
  }

  @Test
  void evidence_quotes_the_part_of_the_utterance_that_resembles() {
    Sop sop = sop(step("empathise", resembles(USUAL, "saya paham ini merepotkan")));
    Transcript transcript =
        Transcript.builder("t")
            .agent("Selamat pagi. Saya paham ini merepotkan, Pak. Sebentar.")
            .build();

    List<StepResult> steps = SopChecker.of(sop).check(transcript).get(0).judgement().steps();

    assertThat(steps.get(0).evidence().get(0).quote()).startsWith("Saya paham ini merepotkan");
  }

  @Test
  void a_miss_names_what_came_nearest() {
    TextPattern hour = resembles(USUAL, "Pukul berapa juruteknik boleh datang ke rumah Encik?");
    Transcript transcript =
        Transcript.builder("t")
            .agent("Baik, saya faham.")
            .agent("Juruteknik dalam perjalanan sekarang")
            .build();

    StepResult step =
        SopChecker.of(sop(step("hour", hour))).check(transcript).get(0).judgement().steps().get(0);

    Sought.NearMiss nearest = step.search().orElseThrow().nearest().orElseThrow();
    assertThat(nearest.lack()).isEqualTo(Sought.Lack.LESS_ALIKE);
    assertThat(nearest.evidence().event()).isEqualTo(1);
  }

  private static TextPattern resembles(OptionalDouble atLeast, String... examples) {
    return new TextPattern.Resembles(Phrases.of(examples), atLeast);
  }

  private static Step step(String id, TextPattern text) {
    return SmallSops.step(id, utters(Speaker.AGENT, text));
  }

  private static Pattern utters(Speaker by, TextPattern text) {
    return new Pattern.Utters(Optional.of(by), Optional.empty(), text);
  }

  private static Sop sop(Procedure... steps) {
    return SmallSops.only(steps);
  }

  private static Map<String, StepOutcome> outcomes(Sop sop, String... agent) {
    var builder = Transcript.builder("t");
    for (String text : agent) {
      builder.agent(text);
    }
    return outcomes(sop, builder.build());
  }

  private static Map<String, StepOutcome> outcomes(Sop sop, Transcript transcript) {
    Map<String, StepOutcome> outcomes = new TreeMap<>();
    SopChecker.of(sop)
        .check(transcript)
        .get(0)
        .judgement()
        .steps()
        .forEach(step -> outcomes.put(step.step().id(), step.outcome()));
    return outcomes;
  }
}
