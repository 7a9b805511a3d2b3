package dev.pedoman.dsl;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.MONEY;
import static dev.pedoman.model.Pattern.Status.FAILED;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Speaker.AGENT;
import static dev.pedoman.transcript.Speaker.CUSTOMER;
import static dev.pedoman.transcript.Speaker.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatternWordsTest {
  private static final TextPattern A = new TextPattern.Says(Phrases.of("a"));
  private static final TextPattern B = new TextPattern.Says(Phrases.of("b"));
  private static final Pattern ACT = does(Map.of());

  @ParameterizedTest
  @MethodSource
  void each_text_word_gives_its_record(TextBuilder word, TextPattern expected) {
    assertThat(word.build()).isEqualTo(expected);
  }

  static Stream<Arguments> each_text_word_gives_its_record() {
    OptionalDouble usual = OptionalDouble.empty();
    Phrases two = new Phrases(List.of("ok"), Map.of(ID, List.of("a", "b", "d"), EN, List.of("c")));
    return Stream.of(
        arguments(says("a", "b"), new TextPattern.Says(Phrases.of("a", "b"))),
        arguments(
            says(in(ID, "a", "b"), in(EN, "c"), shared("ok"), in(ID, "d")),
            new TextPattern.Says(two)),
        arguments(says(two), new TextPattern.Says(two)),
        arguments(matches("INV-\\d+"), new TextPattern.Matches("INV-\\d+")),
        arguments(resembles("a", "b"), new TextPattern.Resembles(Phrases.of("a", "b"), usual)),
        arguments(
            resembles(in(EN, "a")).atLeast(0.5),
            new TextPattern.Resembles(
                Phrases.of(Map.of(EN, List.of("a"))), OptionalDouble.of(0.5))),
        arguments(asks(), new TextPattern.Asks(Phrases.none())),
        arguments(asks("a|b"), new TextPattern.Asks(Phrases.of("a|b"))),
        arguments(asks(in(ID, "a")), new TextPattern.Asks(Phrases.of(Map.of(ID, List.of("a"))))),
        arguments(echoes(CUSTOMER), new TextPattern.Echoes(CUSTOMER, usual)),
        arguments(echoes(AGENT).atLeast(0), new TextPattern.Echoes(AGENT, OptionalDouble.of(0))),
        arguments(mentions(MONEY), new TextPattern.Mentions(MONEY)),
        arguments(mentionsFact("customer.name"), new TextPattern.MentionsFact("customer.name")),
        arguments(
            mentions(value(1286.0)),
            new TextPattern.MentionsValue(new Value.Decimal(new BigDecimal(1286)))),
        arguments(mentions(fact("order.id")), new TextPattern.MentionsFact("order.id")),
        arguments(words(atMost(40)), new TextPattern.Words(Bound.atMost(40))),
        arguments(
            words(atLeast(2), atMost(40)),
            new TextPattern.Words(new Bound(OptionalDouble.of(2), OptionalDouble.of(40)))),
        arguments(custom("tone"), new TextPattern.Custom("tone", Map.of())),
        arguments(
            custom("tone").with("k", "v").with("l", "w"),
            new TextPattern.Custom("tone", Map.of("k", "v", "l", "w"))),
        arguments(any(says("a"), says("b")), new TextPattern.AnyText(List.of(A, B))),
        arguments(all(says("a"), says("b")), new TextPattern.AllText(List.of(A, B))),
        arguments(any(says("a")), new TextPattern.AnyText(List.of(A))),
        arguments(not(says("a")), new TextPattern.NotText(A)),
        arguments(textPattern(A), A));
  }

  @ParameterizedTest
  @MethodSource
  void each_pattern_word_gives_its_record(PatternBuilder word, Pattern expected) {
    assertThat(word.build()).isEqualTo(expected);
  }

  static Stream<Arguments> each_pattern_word_gives_its_record() {
    PatternBuilder.Action act = action("refund");
    return Stream.of(
        arguments(agent(says("a")), utters(Optional.of(AGENT), Optional.empty(), A)),
        arguments(
            agent(says("a"), says("b")),
            utters(Optional.of(AGENT), Optional.empty(), new TextPattern.AllText(List.of(A, B)))),
        arguments(customer(says("a")), utters(Optional.of(CUSTOMER), Optional.empty(), A)),
        arguments(system(says("a")), utters(Optional.of(SYSTEM), Optional.empty(), A)),
        arguments(anyone(says("a")), utters(Optional.empty(), Optional.empty(), A)),
        arguments(agent(says("a")).first(), placed(Place.FIRST)),
        arguments(agent(says("a")).last(), placed(Place.LAST)),
        arguments(agent(says("a")).opening(3), placed(new Place(false, 3))),
        arguments(agent(says("a")).closing(3), placed(new Place(true, 3))),
        arguments(known("order.id"), new Pattern.Known("order.id")),
        arguments(any(act, act), new Pattern.AnyOf(List.of(ACT, ACT))),
        arguments(all(act, act), new Pattern.AllOf(List.of(ACT, ACT))),
        arguments(chain(act, act), new Pattern.Chain(List.of(ACT, ACT))),
        arguments(not(act), new Pattern.Not(ACT)),
        arguments(pattern(ACT), ACT),
        arguments(act, ACT),
        arguments(action("refund").succeeded(), ACT),
        arguments(action("refund").failed(), status(FAILED)),
        arguments(action("refund").succeededOrFailed(), status(Pattern.Status.ANY)),
        arguments(
            action("refund").exact(),
            new Pattern.Does(
                List.of("refund"), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty(), true)),
        arguments(act.butNot(act.failed()), new Pattern.ButNot(ACT, List.of(status(FAILED)))),
        arguments(
            any(act, act).butNot(act, act),
            new Pattern.ButNot(new Pattern.AnyOf(List.of(ACT, ACT)), List.of(ACT, ACT))),
        arguments(
            action("a", "b*").by(AGENT),
            new Pattern.Does(
                List.of("a", "b*"), Map.of(), Pattern.Status.SUCCEEDED, Optional.of(AGENT))));
  }

  @ParameterizedTest
  @MethodSource
  void each_expectation_gives_its_record(PatternBuilder.Action word, Expected expected) {
    assertThat(word.build()).isEqualTo(does(Map.of("x", expected)));
  }

  static Stream<Arguments> each_expectation_gives_its_record() {
    PatternBuilder.Action refund = action("refund");
    Expected ten = new Expected.Literal(new Value.Decimal(BigDecimal.TEN));
    Expected late = new Expected.Literal(new Value.Text("late"));
    return Stream.of(
        arguments(refund.with("x", fact("order.total")), new Expected.OfFact("order.total")),
        arguments(refund.with("x", from("a.b.c")), new Expected.OfAction("a", "b.c")),
        arguments(refund.with("x", present()), new Expected.Present()),
        arguments(refund.with("x", 10), ten),
        arguments(refund.with("x", 10.0), ten),
        arguments(refund.with("x", "late"), late),
        arguments(refund.with("x", value("late")), late),
        arguments(refund.with("x", true), new Expected.Literal(new Value.Truth(true))),
        arguments(
            refund.with("x", List.of("late")),
            new Expected.Literal(new Value.Items(List.of(new Value.Text("late"))))),
        arguments(
            refund.with("x", Map.of("k", 10)),
            new Expected.Literal(new Value.Fields(Map.of("k", new Value.Decimal(BigDecimal.TEN))))),
        arguments(refund.with("x", atMost(5)), new Expected.Within(Bound.atMost(5))),
        arguments(
            refund.with("x", atMost(5), atLeast(1)),
            new Expected.Within(new Bound(OptionalDouble.of(1), OptionalDouble.of(5)))),
        arguments(
            refund.with("x", any(value(10), number(atLeast(5)))),
            new Expected.AnyOf(List.of(ten, new Expected.Within(Bound.atLeast(5))))));
  }

  private static Pattern utters(Optional<Speaker> by, Optional<Place> place, TextPattern text) {
    return new Pattern.Utters(by, place, text);
  }

  private static Pattern placed(Place place) {
    return utters(Optional.of(AGENT), Optional.of(place), A);
  }

  private static Pattern does(Map<String, Expected> with) {
    return new Pattern.Does(List.of("refund"), with, Pattern.Status.SUCCEEDED, Optional.empty());
  }

  private static Pattern status(Pattern.Status status) {
    return new Pattern.Does(List.of("refund"), Map.of(), status, Optional.empty());
  }
}
