package dev.pedoman.judge;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.any;
import static dev.pedoman.model.SmallSops.chain;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.not;
import static dev.pedoman.model.SmallSops.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
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

class JoinedPartsTest {
  private static final List<Relation> NO_NEIGHBOURS =
      Stream.of(Relation.values()).filter(relation -> !relation.isNeighbour()).toList();

  static Stream<Arguments> composites() {
    Requirement both = before(all(does("read"), does("confirm")));
    Requirement either = before(any(does("read"), does("confirm")));
    Requirement inOrder = before(chain(does("read"), does("confirm")));
    Requirement said = before(chain(does("read"), agent("shall i")));
    Requirement notStopped = before(all(does("read"), not(does("stop"))));
    Requirement known = before(any(new Pattern.Known("vip"), does("read")));
    return Stream.of(
        arguments(both, Talk.of("A* read k=1", "A* confirm k=1", "A* pay k=1"), "KEPT"),
        arguments(both, Talk.of("A* read k=2", "A* confirm k=1", "A* pay k=1"), "BROKEN"),
        arguments(both, Talk.of("A* read k=1", "A* confirm k=2", "A* pay k=1"), "BROKEN"),
        arguments(both, Talk.of("A* read k=1", "A* confirm", "A* pay k=1"), "BROKEN"),
        arguments(either, Talk.of("A* read k=2", "A* confirm k=1", "A* pay k=1"), "KEPT"),
        arguments(either, Talk.of("A* read k=2", "A* confirm k=2", "A* pay k=1"), "BROKEN"),
        arguments(inOrder, Talk.of("A* read k=1", "A* confirm k=1", "A* pay k=1"), "KEPT"),
        arguments(inOrder, Talk.of("A* confirm k=1", "A* read k=1", "A* pay k=1"), "BROKEN"),
        arguments(
            inOrder,
            Talk.of("A* read k=2", "A* confirm k=1", "A* read k=1", "A* pay k=1"),
            "BROKEN"),
        arguments(said, Talk.of("A* read k=1", "A shall I?", "A* pay k=1"), "KEPT"),
        arguments(said, Talk.of("A* read k=2", "A shall I?", "A* pay k=1"), "BROKEN"),
        arguments(notStopped, Talk.of("A* stop k=2", "A* read k=1", "A* pay k=1"), "KEPT"),
        arguments(notStopped, Talk.of("A* stop k=1", "A* read k=1", "A* pay k=1"), "BROKEN"),
        arguments(known, Talk.of("A* read k=2", "A* pay k=1"), "BROKEN"),
        arguments(
            known,
            Talk.builder("A* pay k=1", "A* read k=1").facts(Map.of("vip", "yes")).build(),
            "KEPT"),
        arguments(both, Talk.of("A* read! k=1", "A* confirm k=1", "A* pay k=1"), "BROKEN"),
        arguments(
            both, Transcript.builder("t").agent("x").build(), "INCONCLUSIVE actions-not-recorded"));
  }

  @ParameterizedTest
  @MethodSource("composites")
  void every_action_of_a_composite_holds_the_values_of_the_trigger(
      Requirement requirement, Transcript transcript, String said) {
    assertThat(Checks.said(Checks.rule(requirement, transcript))).isEqualTo(said);
  }

  @Test
  void what_another_value_shows_does_not_prove_an_absence_in_a_transcript_that_breaks_off() {
    Requirement after = joined(Relation.AFTER, all(does("read"), does("confirm")), false);
    Transcript cut =
        Talk.builder("A* pay k=1", "A* read k=2", "A* confirm k=2").incomplete().build();
    assertThat(Checks.said(Checks.rule(after, cut)))
        .isEqualTo("INCONCLUSIVE transcript-incomplete");
  }

  @Test
  void values_are_found_in_nested_attributes_and_lists() {
    Requirement same =
        new Requirement.Whenever(
            does("pay"),
            Relation.BEFORE,
            does("read"),
            Optional.empty(),
            List.of("order.lines.0.id"));
    assertThat(Checks.said(Checks.rule(same, nested("7", "7")))).isEqualTo("KEPT");
    assertThat(Checks.said(Checks.rule(same, nested("7", "8")))).isEqualTo("BROKEN");
  }

  /** The oracle: the same rule without joining, over the events of each value alone. */
  @Test
  void joined_composites_break_as_often_as_the_parts_of_the_interaction_that_they_join() {
    Random random = new Random(11);
    for (int i = 0; i < 250; i++) {
      Pattern expected = composite(random, 2);
      Relation relation = NO_NEIGHBOURS.get(random.nextInt(NO_NEIGHBOURS.size()));
      boolean alternately = relation.mayAlternate() && random.nextBoolean();
      SopChecker joined = SopChecker.of(only(joined(relation, expected, alternately)));
      SopChecker alone =
          SopChecker.of(
              only(
                  new Requirement.Whenever(
                      does("pay"), relation, expected, Optional.empty(), List.of(), alternately)));
      for (int round = 0; round < 40; round++) {
        List<String> events = events(random);
        int violations = 0;
        for (String key : List.of("k=1", "k=2", "k=3")) {
          violations +=
              violations(
                  alone,
                  events.stream().filter(e -> !e.contains("k=") || e.contains(key)).toList());
        }
        assertThat(violations(joined, events))
            .as("%s %s alternately %s over %s", relation, expected, alternately, events)
            .isEqualTo(violations);
      }
    }
  }

  private static int violations(SopChecker checker, List<String> events) {
    Transcript transcript = Talk.of(events.toArray(String[]::new));
    return checker.check(transcript).get(0).judgement().rules().get(0).violations();
  }

  private static List<String> events(Random random) {
    List<String> events = new ArrayList<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      String action = List.of("pay", "read", "confirm", "stop", "").get(random.nextInt(5));
      events.add(action.isEmpty() ? "A shall I" : "A* " + action + " k=" + (1 + random.nextInt(3)));
    }
    return events;
  }

  private static Pattern composite(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> does("read");
      case 1 -> does("confirm");
      case 2 -> does("stop", "confirm");
      case 3 -> agent("shall i");
      case 4 -> any(composite(random, depth - 1), composite(random, depth - 1));
      case 5 -> {
        Pattern other = composite(random, depth - 1);
        yield all(composite(random, depth - 1), random.nextInt(3) == 0 ? not(other) : other);
      }
      default -> chain(composite(random, depth - 1), composite(random, depth - 1));
    };
  }

  private static Transcript nested(String read, String paid) {
    return Transcript.builder("t")
        .actionsRecorded(true)
        .action("read", Map.of("order", Map.of("lines", List.of(Map.of("id", read)))))
        .action("pay", Map.of("order", Map.of("lines", List.of(Map.of("id", paid)))))
        .build();
  }

  private static Requirement before(Pattern expected) {
    return joined(Relation.BEFORE, expected, false);
  }

  private static Requirement joined(Relation relation, Pattern expected, boolean alternately) {
    return new Requirement.Whenever(
        does("pay"), relation, expected, Optional.empty(), List.of("k"), alternately);
  }
}
