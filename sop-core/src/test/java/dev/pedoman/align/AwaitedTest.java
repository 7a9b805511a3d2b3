package dev.pedoman.align;

import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be done next, and what is due, while an interaction goes on. */
class AwaitedTest {
  static Stream<Arguments> next() {
    Sop abc = only(step("a"), step("b"), step("c"));
    Sop skip = only(step("a"), optional(step("b")), step("c"));
    Sop any = only(anyOrder(sequence(step("a"), step("b")), step("c")), step("d"));
    Sop choice = only(oneOf(sequence(step("a"), step("b")), step("c")), step("d"));
    Sop excused = only(guarded(step("a"), unless(does("x"))), step("b"));
    Sop called = only(step("a"), guarded(step("b"), Guard.when(does("x"))), step("c"));
    return Stream.of(
        arguments(abc, talk(), "a"),
        arguments(abc, talk("A* a"), "b"),
        arguments(abc, talk("A* a", "A* b", "A* c"), ""),
        arguments(abc, talk("A* b"), "a c"),
        arguments(abc, talk("A* c"), "a"),
        arguments(abc, talk("A* b", "A* c"), ""),
        arguments(skip, talk("A* a"), "b c"),
        arguments(any, talk(), "a c"),
        arguments(any, talk("A* a"), "b c"),
        arguments(any, talk("A* a", "A* c"), "b"),
        arguments(any, talk("A* a", "A* c", "A* b"), "d"),
        arguments(choice, talk(), "a c"),
        arguments(choice, talk("A* a"), "b"),
        arguments(choice, talk("A* c"), "d"),
        arguments(excused, talk(), "a"),
        arguments(excused, talk("A* x"), "b"),
        arguments(called, talk(), "a"),
        arguments(called, talk("A* x"), "a b"),
        arguments(called, talk("A* x", "A* a"), "b c"));
  }

  @ParameterizedTest
  @MethodSource("next")
  void steps_that_the_procedure_allows_now(Sop sop, Transcript transcript, String steps) {
    assertThat(
            alignment(sop, transcript).awaited().stream()
                .filter(Awaited::next)
                .map(awaited -> awaited.step().id())
                .collect(Collectors.joining(" ")))
        .isEqualTo(steps);
  }

  static Stream<Arguments> due() {
    Anchor start = new Anchor.Start();
    Sop timed =
        only(step("a"), within(step("b"), 10, start), within(step("c"), 5, new Anchor.AtStep("a")));
    Sop counted = only(step("a"), by(step("b"), Deadline.within(turns(2), start)));
    Sop close = only(step("a"), within(step("b"), 10, new Anchor.Close()));
    return Stream.of(
        arguments(timed, talk(), "a next"),
        arguments(timed, talk("A1 hm"), "a next, b due PT10S"),
        arguments(timed, talk("A*2 a"), "b next due PT10S, c due PT7S"),
        arguments(timed, talk("A*2 a", "A20 hm"), "b next due PT10S, c due PT7S"),
        arguments(timed, talk("A*2 a", "A*3 b"), "c next due PT7S"),
        arguments(counted, talk(), "a next, b turns 2"),
        arguments(counted, talk("A* a", "C hm", "A hm", "C hm"), "b next turns -1"),
        arguments(close, talk("A*1 a", "A2 hm"), "b next"),
        arguments(close, talk("A*1 a", "A*2 close"), "b next due PT12S"));
  }

  @ParameterizedTest
  @MethodSource("due")
  void deadlines_that_run_are_told_even_when_they_have_passed(
      Sop sop, Transcript transcript, String awaited) {
    assertThat(
            alignment(sop, transcript).awaited().stream()
                .map(AwaitedTest::text)
                .collect(Collectors.joining(", ")))
        .isEqualTo(awaited);
  }

  private static String text(Awaited awaited) {
    return awaited.step().id()
        + (awaited.next() ? " next" : "")
        + awaited.due().map(due -> " due " + due).orElse("")
        + (awaited.turnsLeft().isPresent() ? " turns " + awaited.turnsLeft().getAsInt() : "");
  }

  private static Transcript talk(String... events) {
    return Talk.builder(events).incomplete().build();
  }

  private static Alignment alignment(Sop sop, Transcript transcript) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(sop, index);
    return Alignment.begin(plan, index.build().observe(transcript));
  }
}
