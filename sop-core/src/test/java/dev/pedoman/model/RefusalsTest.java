package dev.pedoman.model;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  private static final Requirement NEVER = new Requirement.Never(does("x"));
  private static final Anchor START = new Anchor.Start();

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("no step and no rule", () -> sop().build()),
        refused("'a' twice", () -> only(step("a"), step("a"))),
        refused("'a' twice", () -> sop().steps(step("a")).rules(rule("a", NEVER)).build()),
        refused(
            "category 'c' twice",
            () -> sop().steps(step("a")).categories(category("c"), category("c")).build()),
        refused("no language", () -> sop().languages().steps(step("a")).build()),
        refused("pass mark 101.0", () -> sop().passMark(101).steps(step("a")).build()),
        refused("pass mark NaN", () -> sop().passMark(Double.NaN).steps(step("a")).build()),
        refused("must be above 0", () -> sop().weigh(Principle.SPEED, 0).steps(step("a")).build()),
        refused(
            "must be above 0",
            () -> sop().weigh(Principle.SPEED, Double.NaN).steps(step("a")).build()),
        refused("unknown step b", () -> only(within(step("a"), 5, new Anchor.AtStep("b")))),
        refused("of itself", () -> only(within(step("a"), 5, new Anchor.AtStep("a")))),
        refused("no 'when'", () -> only(within(step("a"), 5, new Anchor.Trigger()))),
        refused(
            "unknown calendar c",
            () ->
                only(
                    by(
                        step("a"),
                        new Deadline(Optional.empty(), seconds(1), START, Optional.of("c"))))),
        refused("id ''", () -> step("", does("x"))),
        refused("id 'a b'", () -> step("a b")),
        refused("id '-a'", () -> step("-a")),
        refused("id", () -> step("a".repeat(101))),
        refused("id 'a b'", () -> rule("a b", NEVER)),
        refused("id 'a b'", () -> sop().id("a b").steps(step("a")).build()),
        refused("id 'a b'", () -> category("a b")),
        refused("critical and optional", () -> SmallSops.optional(SmallSops.critical(step("a")))),
        refused(
            "repeats",
            () ->
                guarded(
                    rule("a", NEVER), new Guard(Optional.of(does("x")), Optional.empty(), true))),
        refused("give 'when'", () -> new Guard(Optional.empty(), Optional.empty(), true)),
        refused("no steps", () -> new Group(Group.Form.ONE_OF, Guard.none(), List.of())),
        refused("below 0", () -> new Limit.Turns(-1)),
        refused("below 0", () -> new Limit.Time(Duration.ofMillis(-1))),
        refused(
            "working hours",
            () -> new Deadline(Optional.empty(), turns(1), START, Optional.of("c"))),
        refused("smaller", () -> between(seconds(2), seconds(1))),
        refused("smaller", () -> between(turns(2), turns(1))),
        refused("smaller", () -> between(turns(1), seconds(1))),
        refused("needs", () -> new Bound(OptionalDouble.empty(), OptionalDouble.empty())),
        refused("above", () -> new Bound(OptionalDouble.of(2), OptionalDouble.of(1))),
        refused("NaN", () -> Bound.atMost(Double.NaN)),
        refused("NaN", () -> Bound.atLeast(Double.NaN)),
        refused("0 turns", () -> Place.opening(0)),
        refused("without a name", () -> does()),
        refused("without a name", () -> does(" ")),
        refused("'any' of nothing", () -> new Pattern.AnyOf(List.of())),
        refused("'all' of nothing", () -> new Pattern.AllOf(List.of())),
        refused("'chain' of nothing", () -> new Pattern.Chain(List.of())),
        refused("'any' of nothing", () -> new TextPattern.AnyText(List.of())),
        refused("'all' of nothing", () -> new TextPattern.AllText(List.of())),
        refused("at most -1 times", () -> new Requirement.AtMost(-1, does("x"))),
        refused("at least 0 times", () -> new Requirement.AtLeast(0, does("x"))),
        refused("at least one fact", () -> new Requirement.FactsAgree(Map.of())),
        refused(
            "at least one fact",
            () -> new Requirement.FactsAgree(Map.of(MentionKind.MONEY, List.of()))),
        refused(
            "without an open day", () -> new WorkingHours(ZoneId.of("UTC"), Map.of(), Set.of())),
        refused("opening hours", () -> new WorkingHours.Opening(LocalTime.NOON, LocalTime.NOON)));
  }

  @ParameterizedTest(name = "{0} ({index})")
  @MethodSource("refused")
  void what_cannot_be_meant_is_refused_with_what_was_given(
      String said, ThrowingCallable construction) {
    assertThatThrownBy(construction)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void a_weight_is_a_positive_number(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallSops.about(false, weight, Set.of(), Set.of()));
  }

  @Test
  void credits_keep_the_order_of_outcomes() {
    new Credits(1, 1, 1);
    new Credits(0, 0, 0);
    double nan = Double.NaN;
    double[][] wrong = {
      {0.5, 0.5, 0.6},
      {0.2, 0.5, 0.3},
      {1.1, 1, 0},
      {1, 1.1, 0},
      {1, 1, -0.1},
      {nan, 1, 0},
      {1, nan, 0},
      {1, 1, nan}
    };
    for (double[] credit : wrong) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Credits(credit[0], credit[1], credit[2]));
    }
  }

  @Test
  void a_limit_of_nothing_and_a_day_that_is_open_to_its_end_are_meant() {
    between(seconds(0), seconds(0));
    Map<DayOfWeek, WorkingHours.Opening> day =
        Map.of(DayOfWeek.MONDAY, new WorkingHours.Opening(LocalTime.MIN, LocalTime.MAX));
    new WorkingHours(ZoneId.of("UTC"), day, Set.of());
  }

  private static Arguments refused(String said, ThrowingCallable construction) {
    return arguments(said, construction);
  }

  private static Deadline between(Limit from, Limit to) {
    return new Deadline(Optional.of(from), to, START, Optional.empty());
  }

  private static Category category(String id) {
    return new Category(id, LocalText.none(), agent("x"), LocalText.none());
  }
}
