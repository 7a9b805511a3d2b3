package dev.pedoman.evidence;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.any;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.not;
import static dev.pedoman.model.SmallSops.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of the calls of an AI agent: nothing else, exactly so, so many times. */
class ActionPatternsTest {
  private static final Pattern PAYS_FIVE = does("pay", "k", new Expected.Literal(Value.of(5)));
  private static final Pattern OTHER_WRITE =
      new Pattern.ButNot(does("pay", "book"), List.of(PAYS_FIVE));

  static Stream<Arguments> exceptions() {
    Requirement nothingElse = new Requirement.Never(OTHER_WRITE);
    Requirement byRecord =
        new Requirement.Never(
            new Pattern.ButNot(
                does("pay"), List.of(does("pay", "k", new Expected.OfFact("order.total")))));
    Requirement other =
        new Requirement.AtLeast(1, new Pattern.ButNot(agent("sorry"), List.of(agent("not my"))));
    return Stream.of(
        arguments(nothingElse, Talk.of("A* pay k=5", "A* read"), "KEPT"),
        arguments(nothingElse, Talk.of("A* pay k=6"), "BROKEN"),
        arguments(nothingElse, Talk.of("A* pay k=5", "A* book"), "BROKEN"),
        arguments(nothingElse, Talk.of("A* book! k=1"), "KEPT"),
        arguments(
            nothingElse,
            Transcript.builder("t").agent("x").build(),
            "INCONCLUSIVE actions-not-recorded"),
        arguments(nothingElse, incomplete("A* pay k=5"), "INCONCLUSIVE transcript-incomplete"),
        arguments(nothingElse, incomplete("A* pay k=6"), "BROKEN"),
        arguments(byRecord, Talk.of("A* pay k=6"), "INCONCLUSIVE fact-unknown"),
        arguments(byRecord, Talk.of("A* read k=6"), "KEPT"),
        arguments(
            byRecord,
            Talk.builder("A* pay k=6").facts(Map.of("order", Map.of("total", 6))).build(),
            "KEPT"),
        arguments(other, Talk.of("A sorry, not my job"), "BROKEN"),
        arguments(other, Talk.of("A not my job", "A sorry"), "KEPT"));
  }

  static Stream<Arguments> exact() {
    Requirement exact =
        new Requirement.AtLeast(
            1, exactly(Map.of("k", new Expected.Present(), "a.b", new Expected.Present())));
    Requirement bare = new Requirement.AtLeast(1, exactly(Map.of()));
    Map<String, Object> nested = Map.of("k", 1, "a", Map.of("b", 2));
    return Stream.of(
        arguments(bare, did(Map.of()), "KEPT"),
        arguments(bare, did(Map.of("result", "ok")), "KEPT"),
        arguments(bare, did(Map.of("k", 1)), "BROKEN"),
        arguments(exact, did(nested), "KEPT"),
        arguments(exact, did(Map.of("k", 1, "a", Map.of("b", 2), "c", 3)), "BROKEN"),
        arguments(exact, did(Map.of("k", 1)), "BROKEN"));
  }

  static Stream<Arguments> counted() {
    Requirement once = new Requirement.Exactly(1, PAYS_FIVE);
    Requirement fact =
        new Requirement.Exactly(1, does("pay", "k", new Expected.OfFact("order.total")));
    return Stream.of(
        arguments(once, Talk.of("A* pay k=5", "A* pay k=6"), "KEPT"),
        arguments(once, Talk.of("A* pay k=5.0"), "KEPT"),
        arguments(once, Talk.of("A* pay! k=5", "A* pay k=5"), "KEPT"),
        arguments(once, Talk.of("A* pay k=5", "A* pay k=5"), "BROKEN"),
        arguments(once, Talk.of("A* pay k=6"), "BROKEN"),
        arguments(once, incomplete("A* pay k=5"), "INCONCLUSIVE transcript-incomplete"),
        arguments(once, incomplete("A* pay k=6"), "INCONCLUSIVE transcript-incomplete"),
        arguments(once, incomplete("A* pay k=5", "A* pay k=5"), "BROKEN"),
        arguments(fact, Talk.of("A* pay k=5"), "INCONCLUSIVE fact-unknown"),
        arguments(
            once, Transcript.builder("t").agent("x").build(), "INCONCLUSIVE actions-not-recorded"));
  }

  static Stream<Arguments> values() {
    Requirement figure = said(Value.of(1286));
    Requirement code = said(Value.of("HAT-056"));
    return Stream.of(
        arguments(figure, Talk.of("A That is 1286."), "KEPT"),
        arguments(figure, Talk.of("A That is 1,286 in all."), "KEPT"),
        arguments(figure, Talk.of("A That is $1,286.00."), "KEPT"),
        arguments(figure, Talk.of("A Totalnya Rp 1.286,00 ya"), "KEPT"),
        arguments(figure, Talk.of("A That is 11286 or 1286.50"), "BROKEN"),
        arguments(figure, Talk.of("A hello", "C That is 1286."), "BROKEN"),
        arguments(figure, Talk.of("A That is [REDACTED]."), "INCONCLUSIVE redacted"),
        arguments(code, Talk.of("A your flight is HAT056"), "KEPT"),
        arguments(code, Talk.of("A your flight is HAT057"), "BROKEN"));
  }

  static Stream<Arguments> trees() {
    Requirement tree =
        new Requirement.AtLeast(
            1,
            does(
                "pay",
                "lines",
                new Expected.Literal(Value.of(List.of(Map.of("n", "1", "of", List.of(2)))))));
    return Stream.of(
        arguments(tree, did(Map.of("lines", List.of(Map.of("n", 1, "of", List.of("2"))))), "KEPT"),
        arguments(tree, did(Map.of("lines", List.of(Map.of("n", 1.0, "of", List.of(2))))), "KEPT"),
        arguments(tree, did(Map.of("lines", List.of(Map.of("n", 1, "of", List.of(3))))), "BROKEN"),
        arguments(tree, did(Map.of("lines", List.of(Map.of("n", 1)))), "BROKEN"),
        arguments(tree, did(Map.of("lines", List.of())), "BROKEN"));
  }

  @ParameterizedTest
  @MethodSource({"exceptions", "exact", "counted", "values", "trees"})
  void a_call_is_held_against_what_was_asked(
      Requirement requirement, Transcript transcript, String said) {
    assertThat(Checks.said(Checks.rule(requirement, transcript))).isEqualTo(said);
  }

  @Test
  void a_value_is_bound_wherever_an_earlier_call_held_the_same() {
    List<Object> values =
        List.of(1, 2, "1", "1.0", " 2", true, "true", "x", List.of(1), List.of("1"));
    Random random = new Random(3);
    SopChecker checker =
        SopChecker.of(
            only(new Requirement.Never(does("pay", "k", new Expected.OfAction("read", "k")))));
    for (int round = 0; round < 1000; round++) {
      List<Value> read = new ArrayList<>();
      TranscriptBuilder builder = Transcript.builder("t").actionsRecorded(true);
      int fitting = 0;
      for (int i = 0; i < 8; i++) {
        Value value = Value.of(values.get(random.nextInt(values.size())));
        boolean reads = random.nextBoolean();
        builder.action(reads ? "read" : "pay", Map.of("k", value));
        fitting += !reads && read.stream().anyMatch(value::sameAs) ? 1 : 0;
        if (reads) {
          read.add(value);
        }
      }
      assertThat(checker.check(builder.build()).get(0).judgement().rules().get(0).violations())
          .as("%s", builder.build().events())
          .isEqualTo(fitting);
    }
  }

  @Test
  void exceptions_of_exceptions_are_one_list() {
    Pattern nested = new Pattern.ButNot(OTHER_WRITE, List.of(does("x")));
    assertThat(nested)
        .isEqualTo(new Pattern.ButNot(does("pay", "book"), List.of(PAYS_FIVE, does("x"))));
  }

  @Test
  void what_can_never_be_is_refused() {
    List<Pattern> some = List.of(does("x"));
    assertThatThrownBy(() -> new Pattern.ButNot(new Pattern.Known("k"), some))
        .hasMessage("'but not' beside a condition, seen at no event");
    assertThatThrownBy(() -> new Pattern.ButNot(not(does("y")), some))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pattern.ButNot(any(does("y")), List.of()))
        .hasMessage("'but not' of nothing");
    assertThatThrownBy(() -> new Requirement.Exactly(0, all(does("y"))))
        .hasMessage("exactly 0 times");
    assertThatThrownBy(() -> new TextPattern.MentionsValue(Value.of(true)))
        .hasMessage("mentions neither a number nor a text: true");
    assertThatThrownBy(
            () ->
                new Requirement.Whenever(
                    does("x"),
                    Requirement.Relation.NOT_RIGHT_AFTER,
                    does("y"),
                    Optional.empty(),
                    List.of(),
                    true))
        .hasMessage("alternately not-right-after: only before and after can alternate");
  }

  private static Requirement said(Value value) {
    return new Requirement.AtLeast(1, agent(new TextPattern.MentionsValue(value)));
  }

  private static Pattern exactly(Map<String, Expected> with) {
    return new Pattern.Does(List.of("pay"), with, Pattern.Status.SUCCEEDED, Optional.empty(), true);
  }

  private static Transcript did(Map<String, ?> attributes) {
    return Transcript.builder("t").actionsRecorded(true).action("pay", attributes).build();
  }

  private static Transcript incomplete(String... events) {
    return Talk.builder(events).incomplete().build();
  }
}
