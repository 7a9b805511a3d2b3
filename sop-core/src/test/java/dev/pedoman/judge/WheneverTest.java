package dev.pedoman.judge;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.turns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WheneverTest {
  private static final Requirement BEFORE = rule(Relation.BEFORE, null);
  private static final Requirement AFTER = rule(Relation.AFTER, null);
  private static final Requirement NOT_BEFORE = rule(Relation.NOT_BEFORE, null);
  private static final Requirement NOT_AFTER = rule(Relation.NOT_AFTER, null);

  static Stream<Arguments> relations() {
    return Stream.of(
        arguments(BEFORE, Talk.of("A* b"), "NOT_APPLICABLE trigger-not-seen"),
        arguments(BEFORE, Talk.of("A* b", "A* a"), "KEPT"),
        arguments(BEFORE, Talk.of("A* a", "A* b"), "BROKEN"),
        arguments(BEFORE, Talk.of("A* b", "A* a", "A* a"), "KEPT"),
        arguments(BEFORE, incomplete("A* a"), "BROKEN"),
        arguments(AFTER, Talk.of("A* a", "A* b"), "KEPT"),
        arguments(AFTER, Talk.of("A* b", "A* a"), "BROKEN"),
        arguments(AFTER, Talk.of("A* a", "A* b", "A* a"), "BROKEN"),
        arguments(AFTER, incomplete("A* a"), "INCONCLUSIVE transcript-incomplete"),
        arguments(AFTER, incomplete("A* b", "A* a"), "INCONCLUSIVE transcript-incomplete"),
        arguments(NOT_BEFORE, Talk.of("A* a", "A* b"), "KEPT"),
        arguments(NOT_BEFORE, Talk.of("A* b", "A* a"), "BROKEN"),
        arguments(NOT_BEFORE, incomplete("A* a"), "KEPT"),
        arguments(NOT_AFTER, Talk.of("A* b", "A* a"), "KEPT"),
        arguments(NOT_AFTER, Talk.of("A* a", "A* b"), "BROKEN"),
        arguments(NOT_AFTER, incomplete("A* b", "A* a"), "INCONCLUSIVE transcript-incomplete"),
        arguments(NOT_AFTER, incomplete("A* a", "A* b"), "BROKEN"),
        arguments(
            BEFORE,
            Transcript.builder("t").agent("x").build(),
            "INCONCLUSIVE actions-not-recorded"));
  }

  static Stream<Arguments> within() {
    Requirement before = rule(Relation.BEFORE, seconds(10));
    Requirement after = rule(Relation.AFTER, seconds(10));
    Requirement notAfter = rule(Relation.NOT_AFTER, seconds(10));
    Requirement afterTurn = rule(Relation.AFTER, turns(1));
    return Stream.of(
        arguments(before, Talk.of("A*0 b", "A*10 a"), "KEPT"),
        arguments(before, Talk.of("A*0 b", "A*11 a"), "BROKEN"),
        arguments(before, Talk.of("A*0 b", "A*5 b", "A*11 a"), "KEPT"),
        arguments(before, Talk.of("A* b", "A*11 a"), "INCONCLUSIVE no-times"),
        arguments(before, Talk.of("A* b", "A* a"), "INCONCLUSIVE no-times"),
        arguments(before, Talk.of("A* a"), "BROKEN"),
        arguments(after, Talk.of("A*0 a", "A*10 b"), "KEPT"),
        arguments(after, Talk.of("A*0 a", "A*11 b"), "BROKEN"),
        arguments(after, Talk.of("A*0 a", "A* b", "A*11 b"), "INCONCLUSIVE no-times"),
        arguments(after, Talk.of("A*0 a", "A* b", "A*9 b"), "KEPT"),
        arguments(after, incomplete("A*0 a", "A*9 x"), "INCONCLUSIVE transcript-incomplete"),
        arguments(after, incomplete("A*0 a", "A*10 x"), "BROKEN"),
        arguments(after, until(9, "A*0 a"), "INCONCLUSIVE window-not-observed"),
        arguments(after, until(10, "A*0 a"), "BROKEN"),
        arguments(notAfter, Talk.of("A*0 a", "A*11 b"), "KEPT"),
        arguments(notAfter, Talk.of("A*0 a", "A*9 b"), "BROKEN"),
        arguments(notAfter, incomplete("A*0 a", "A*11 b"), "KEPT"),
        arguments(notAfter, incomplete("A*0 a", "A*9 x"), "INCONCLUSIVE transcript-incomplete"),
        arguments(notAfter, until(9, "A*0 a"), "INCONCLUSIVE window-not-observed"),
        arguments(afterTurn, Talk.of("A x", "A* a", "C y", "A* b"), "KEPT"),
        arguments(afterTurn, Talk.of("A x", "A* a", "C y", "A z", "A* b"), "BROKEN"),
        arguments(
            afterTurn, incomplete("A x", "A* a", "C y"), "INCONCLUSIVE transcript-incomplete"),
        arguments(afterTurn, incomplete("A x", "A* a", "C y", "A z"), "BROKEN"));
  }

  static Stream<Arguments> joined() {
    Requirement sameOrder =
        new Requirement.Whenever(
            does("a"), Relation.BEFORE, does("b"), Optional.empty(), List.of("order"));
    return Stream.of(
        arguments(sameOrder, Talk.of("A* b order=1", "A* a order=1"), "KEPT"),
        arguments(sameOrder, Talk.of("A* b order=2", "A* a order=1"), "BROKEN"),
        arguments(sameOrder, Talk.of("A* b order=1", "A* b order=2", "A* a order=1"), "KEPT"),
        arguments(sameOrder, Talk.of("A* b order=1", "A* a"), "BROKEN"));
  }

  @ParameterizedTest
  @MethodSource({"relations", "within", "joined"})
  void a_trigger_is_held_against_what_lies_around_it(
      Requirement requirement, Transcript transcript, String said) {
    assertThat(Checks.said(Checks.rule(requirement, transcript))).isEqualTo(said);
  }

  @Test
  void words_in_one_breath_stand_in_the_order_spoken() {
    Requirement leave = rule(agent("hold"), Relation.BEFORE, agent("may i"), null);
    assertThat(Checks.said(Checks.rule(leave, Talk.of("A may I put you on hold"))))
        .isEqualTo("KEPT");
    assertThat(Checks.said(Checks.rule(leave, Talk.of("A hold on, may I")))).isEqualTo("BROKEN");
  }

  @Test
  void a_fact_of_the_record_holds_before_everything() {
    Requirement known =
        rule(does("a"), Relation.BEFORE, new Pattern.Known("customer.consent"), null);
    Transcript with = Talk.builder("A* a").facts(Map.of("customer.consent", "yes")).build();
    assertThat(Checks.said(Checks.rule(known, with))).isEqualTo("KEPT");
    assertThat(Checks.said(Checks.rule(known, Talk.of("A* a")))).isEqualTo("BROKEN");
  }

  @Test
  void every_trigger_is_counted_and_each_broken_one_quoted() {
    RuleResult result = Checks.rule(AFTER, Talk.of("A* a", "A* b", "A* a", "A* a"));
    assertThat(result.activations()).isEqualTo(3);
    assertThat(result.violations()).isEqualTo(2);
    assertThat(result.evidence()).extracting(evidence -> evidence.event()).containsExactly(2, 3);
  }

  @Test
  void the_nearest_companion_is_found_as_a_search_through_all_finds_it() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      int length = 1 + random.nextInt(8);
      String[] events = new String[length];
      int at = 0;
      for (int i = 0; i < length; i++) {
        at += random.nextInt(4);
        events[i] =
            "A*" + at + " " + (random.nextBoolean() ? "a" : "b") + " k=" + random.nextInt(2);
      }
      Relation relation = Relation.values()[random.nextInt(4)];
      int limit = random.nextInt(8);
      Requirement requirement =
          new Requirement.Whenever(
              does("a"), relation, does("b"), Optional.of(seconds(limit)), List.of("k"));
      Transcript transcript = Talk.of(events);
      assertThat(Checks.rule(requirement, transcript).violations())
          .as("%s within %d over %s", relation, limit, List.of(events))
          .isEqualTo(violations(events, relation, limit));
    }
  }

  private static int violations(String[] events, Relation relation, int limit) {
    int violations = 0;
    for (int i = 0; i < events.length; i++) {
      boolean found = false;
      for (int j = 0; j < events.length && events[i].contains(" a "); j++) {
        boolean back = relation == Relation.BEFORE || relation == Relation.NOT_BEFORE;
        long distance = Math.abs(at(events[j]) - at(events[i]));
        found |=
            events[j].contains(" b ")
                && (back ? j < i : j > i)
                && distance <= limit
                && events[i].endsWith(events[j].substring(events[j].indexOf("k=")));
      }
      boolean wanted = relation == Relation.BEFORE || relation == Relation.AFTER;
      violations += events[i].contains(" a ") && wanted != found ? 1 : 0;
    }
    return violations;
  }

  private static long at(String event) {
    return Talk.event(event).at().orElse(Duration.ZERO).toSeconds();
  }

  private static Requirement rule(Relation relation, Limit within) {
    return rule(does("a"), relation, does("b"), within);
  }

  private static Requirement rule(
      Pattern trigger, Relation relation, Pattern expected, Limit within) {
    return new Requirement.Whenever(
        trigger, relation, expected, Optional.ofNullable(within), List.of());
  }

  private static Transcript incomplete(String... events) {
    return Talk.builder(events).incomplete().build();
  }

  private static Transcript until(int seconds, String... events) {
    return Talk.builder(events).observedUntil(Duration.ofSeconds(seconds)).build();
  }
}
