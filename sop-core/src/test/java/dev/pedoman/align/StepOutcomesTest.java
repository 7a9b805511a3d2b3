package dev.pedoman.align;

import static dev.pedoman.check.Checks.steps;
import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.not;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.weigh;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepOutcomesTest {
  private static final Anchor START = new Anchor.Start();
  private static final Anchor CLOSE = new Anchor.Close();
  private static final Anchor TRIGGER = new Anchor.Trigger();
  private static final Guard ON_X = Guard.when(does("x"));

  static Stream<Arguments> order() {
    Sop abc = only(step("a"), step("b"), step("c"));
    Sop any = only(anyOrder(step("a"), step("b")), step("c"));
    Sop nested = only(anyOrder(sequence(step("a"), step("b")), step("c")));
    return Stream.of(
        arguments(abc, Talk.of("A* a", "A* b", "A* c"), "a DONE, b DONE, c DONE"),
        arguments(abc, Talk.of("A* b", "A* a", "A* c"), "a DONE, b OUT_OF_ORDER, c DONE"),
        arguments(abc, Talk.of("A* c", "A* a", "A* b"), "a DONE, b DONE, c OUT_OF_ORDER"),
        arguments(abc, Talk.of("A* a", "A* c"), "a DONE, b MISSED, c DONE"),
        arguments(abc, Talk.of("A* c", "A* a", "A* b", "A* c"), "a DONE, b DONE, c DONE"),
        arguments(abc, Talk.of(), "a MISSED, b MISSED, c MISSED"),
        arguments(any, Talk.of("A* b", "A* a", "A* c"), "a DONE, b DONE, c DONE"),
        arguments(any, Talk.of("A* b", "A* c", "A* a"), "a DONE, b DONE, c OUT_OF_ORDER"),
        arguments(nested, Talk.of("A* a", "A* c", "A* b"), "a DONE, b DONE, c DONE"),
        arguments(nested, Talk.of("A* b", "A* c", "A* a"), "a DONE, b OUT_OF_ORDER, c DONE"),
        arguments(
            only(step("a", agent("good morning")), step("b", agent("help you"))),
            Talk.of("A good morning, may I help you"),
            "a DONE, b DONE"));
  }

  static Stream<Arguments> choices() {
    Sop choice = only(oneOf(step("a"), step("b")), step("c"));
    Sop doubtful = only(oneOf(guarded(step("a"), Guard.when(customer("angry"))), step("b")));
    return Stream.of(
        arguments(choice, Talk.of("A* b", "A* c"), "a NOT_APPLICABLE other-branch, b DONE, c DONE"),
        arguments(
            choice,
            Talk.of("A* a", "A* b", "A* c"),
            "a DONE, b NOT_APPLICABLE other-branch, c DONE"),
        arguments(choice, Talk.of("A* c"), "a MISSED, b NOT_APPLICABLE other-branch, c DONE"),
        arguments(
            choice,
            Talk.of("A* c", "A* b"),
            "a NOT_APPLICABLE other-branch, b DONE, c OUT_OF_ORDER"),
        arguments(
            doubtful,
            Talk.builder("A* b", "C bonjour").language("fr").build(),
            "a NOT_APPLICABLE other-branch, b DONE"),
        arguments(
            doubtful, Talk.of("A* b", "C hello"), "a NOT_APPLICABLE trigger-not-seen, b DONE"));
  }

  static Stream<Arguments> guards() {
    Sop when = only(guarded(step("a"), ON_X), step("b"));
    Sop excused = only(guarded(step("a"), unless(does("x"))));
    Sop repeats = only(repeated(does("x"), step("a")));
    Sop known = only(guarded(step("a"), Guard.when(new Pattern.Known("vip"))));
    Sop absent = only(guarded(step("a", agent("hi")), Guard.when(not(does("x")))));
    return Stream.of(
        arguments(when, Talk.of("A* b"), "a NOT_APPLICABLE trigger-not-seen, b DONE"),
        arguments(when, Talk.of("A* b", "A* x"), "a MISSED, b DONE"),
        arguments(when, Talk.of("A* a", "A* b", "A* x"), "a MISSED, b DONE"),
        arguments(when, Talk.of("A* b", "A* x", "A* a"), "a DONE, b DONE"),
        arguments(
            only(guarded(step("a", agent("hi")), ON_X)),
            Transcript.builder("t").agent("hello").build(),
            "a INCONCLUSIVE actions-not-recorded"),
        arguments(excused, Talk.of("A* x"), "a NOT_APPLICABLE excused"),
        arguments(excused, Talk.of("A* x", "A* a"), "a DONE"),
        arguments(excused, Talk.of("A* y"), "a MISSED"),
        arguments(
            only(guarded(step("a", agent("hi")), unless(does("x")))),
            Transcript.builder("t").agent("hello").build(),
            "a INCONCLUSIVE actions-not-recorded"),
        arguments(
            only(guarded(step("a", agent("hi")), unless(does("x")))),
            Transcript.builder("t").agent("hi").build(),
            "a DONE"),
        arguments(repeats, Talk.of("A* x", "A* a", "A* x"), "a DONE, a#2 MISSED"),
        arguments(repeats, Talk.of("A* x", "A* a", "A* x", "A* a"), "a DONE, a#2 DONE"),
        arguments(repeats, Talk.of("A* a"), "a NOT_APPLICABLE trigger-not-seen"),
        arguments(
            only(repeated(does("x"), repeated(does("y"), step("a")))),
            Talk.of("A* x", "A* y", "A* a", "A* y", "A* x", "A* y", "A* a"),
            "a DONE, a#2 DONE, a#3 DONE"),
        arguments(
            only(repeated(does("x"), repeated(does("y"), step("a")))),
            Talk.of("A* x", "A* x", "A* y", "A* a"),
            "a NOT_APPLICABLE trigger-not-seen, a#2 DONE"),
        arguments(known, Talk.of("A* a"), "a NOT_APPLICABLE trigger-not-seen"),
        arguments(known, Talk.builder("A* y").facts(Map.of("vip", "yes")).build(), "a MISSED"),
        arguments(absent, Talk.of("A hi"), "a DONE"),
        arguments(absent, Talk.of("A hi", "A* x"), "a NOT_APPLICABLE trigger-not-seen"),
        arguments(
            absent,
            Transcript.builder("t").agent("hi").build(),
            "a INCONCLUSIVE actions-not-recorded"),
        arguments(
            only(step("a", all(agent("hi"), not(does("x"))))),
            Transcript.builder("t").agent("hi").build(),
            "a INCONCLUSIVE actions-not-recorded"),
        arguments(
            only(optional(step("a")), step("b")),
            Talk.of("A* b"),
            "a NOT_APPLICABLE optional, b DONE"),
        arguments(only(optional(step("a")), step("b")), Talk.of("A* a", "A* b"), "a DONE, b DONE"));
  }

  static Stream<Arguments> deadlines() {
    Sop start = only(within(step("a"), 10, START));
    Sop close = only(between(step("a"), 24, 48));
    Sop turn = only(by(step("a"), Deadline.within(turns(2), START)));
    Sop trigger = only(guarded(within(step("a"), 10, TRIGGER), ON_X));
    Sop after = only(step("a"), within(step("b"), 10, new Anchor.AtStep("a")));
    Sop early =
        only(
            by(
                step("a"),
                new Deadline(Optional.of(seconds(5)), seconds(9), START, Optional.empty())));
    return Stream.of(
        arguments(start, Talk.of("A*10 a"), "a DONE"),
        arguments(start, Talk.of("A*10.5 a"), "a LATE"),
        arguments(start, Talk.of("A* a"), "a INCONCLUSIVE no-times"),
        arguments(start, Talk.of("A* a", "A*5 a"), "a DONE"),
        arguments(start, Talk.of("A*1 x"), "a MISSED"),
        arguments(early, Talk.of("A*4 a"), "a EARLY"),
        arguments(early, Talk.of("A*4 a", "A*6 a"), "a DONE"),
        arguments(early, Talk.of("A*9.1 a"), "a LATE"),
        arguments(close, Talk.of("A0 bye", "S*90000 a"), "a DONE"),
        arguments(close, Talk.of("A0 bye", "S*3600 a"), "a EARLY"),
        arguments(close, Talk.of("A0 bye", "S*180000 a"), "a LATE"),
        arguments(close, Talk.of("A0 bye"), "a INCONCLUSIVE window-not-observed"),
        arguments(
            close, Talk.builder("A0 bye").observedUntil(Duration.ofHours(48)).build(), "a MISSED"),
        arguments(close, Talk.of("A0 bye", "A*10 close", "S*86409 a"), "a EARLY"),
        arguments(close, Talk.of("A0 bye", "A*10 close!", "S*86409 a"), "a DONE"),
        arguments(turn, Talk.of("C x", "A y", "A* a"), "a DONE"),
        arguments(turn, Talk.of("C x", "A y", "C z", "A* a"), "a LATE"),
        arguments(trigger, Talk.of("A*5 x", "A*15 a"), "a DONE"),
        arguments(trigger, Talk.of("A*5 x", "A*16 a"), "a LATE"),
        arguments(trigger, Talk.of("A*5 x", "A*8 x", "A*16 a"), "a LATE"),
        arguments(after, Talk.of("A*5 a", "A*15 b"), "a DONE, b DONE"),
        arguments(after, Talk.of("A*5 a", "A*16 b"), "a DONE, b LATE"),
        arguments(after, Talk.of("A*5 a", "A*8 a", "A*16 b"), "a DONE, b DONE"),
        arguments(after, Talk.of("A*16 b"), "a MISSED, b INCONCLUSIVE anchor-not-seen"),
        arguments(
            only(repeated(does("x"), step("a"), within(step("b"), 10, new Anchor.AtStep("a")))),
            Talk.of("A*0 x", "A*1 a", "A*5 b", "A*100 x", "A*101 a", "A*105 b"),
            "a DONE, a#2 DONE, b DONE, b#2 DONE"),
        arguments(only(optional(within(step("a"), 10, START))), Talk.of("A*20 a"), "a LATE"));
  }

  static Stream<Arguments> doubts() {
    Sop says = only(step("a", agent("sorry")));
    Sop does = only(step("a"));
    return Stream.of(
        arguments(says, Talk.of("C hi"), "a INCONCLUSIVE no-agent-events"),
        arguments(
            says,
            Talk.builder("A hi").incomplete().build(),
            "a INCONCLUSIVE transcript-incomplete"),
        arguments(
            says,
            Talk.builder("A bonjour").language("fr").build(),
            "a INCONCLUSIVE language-not-covered"),
        arguments(says, Talk.of("A hi", "U sorry"), "a INCONCLUSIVE speaker-unknown"),
        arguments(
            does,
            Transcript.builder("t").agent("hi").build(),
            "a INCONCLUSIVE actions-not-recorded"));
  }

  @ParameterizedTest
  @MethodSource({"order", "choices", "guards", "deadlines", "doubts"})
  void each_step_gets_the_outcome_of_the_most_favourable_reading(
      Sop sop, Transcript transcript, String outcomes) {
    assertThat(steps(sop, transcript)).isEqualTo(outcomes);
  }

  static Stream<Arguments> weights() {
    Transcript swapped = Talk.of("A* b", "A* a");
    return Stream.of(
        arguments(
            only(weigh(step("a"), 1), weigh(step("b"), 2)), swapped, "a OUT_OF_ORDER, b DONE"),
        arguments(
            only(weigh(step("a"), 2), weigh(step("b"), 1)), swapped, "a DONE, b OUT_OF_ORDER"),
        arguments(
            only(weigh(step("a"), 1e12), weigh(step("b"), 1e12)),
            swapped,
            "a DONE, b OUT_OF_ORDER"),
        arguments(
            only(weigh(step("a"), 2e-9), weigh(step("b"), 1e-9)),
            swapped,
            "a DONE, b OUT_OF_ORDER"),
        arguments(
            sop()
                .steps(weigh(step("a"), 1, Principle.SPEED), weigh(step("b"), 1))
                .weigh(Principle.SPEED, 5)
                .build(),
            swapped,
            "a DONE, b OUT_OF_ORDER"));
  }

  @ParameterizedTest
  @MethodSource("weights")
  void of_two_steps_in_the_wrong_order_the_one_that_weighs_more_is_credited(
      Sop sop, Transcript transcript, String outcomes) {
    assertThat(steps(sop, transcript)).isEqualTo(outcomes);
  }

  private static dev.pedoman.model.Step between(
      dev.pedoman.model.Step step, int fromHours, int toHours) {
    return by(
        step,
        new Deadline(
            Optional.of(new Limit.Time(Duration.ofHours(fromHours))),
            new Limit.Time(Duration.ofHours(toHours)),
            CLOSE,
            Optional.empty()));
  }
}
