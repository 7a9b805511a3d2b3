package dev.pedoman.judge;

import static dev.pedoman.model.Metric.AVERAGE_RESPONSE_TIME;
import static dev.pedoman.model.Metric.FIRST_RESPONSE_TIME;
import static dev.pedoman.model.Metric.HANDLE_TIME;
import static dev.pedoman.model.Metric.INTERRUPTIONS;
import static dev.pedoman.model.Metric.KNOWN_DATA_ASKED;
import static dev.pedoman.model.Metric.LONGEST_HOLD;
import static dev.pedoman.model.Metric.LONGEST_RESPONSE_TIME;
import static dev.pedoman.model.Metric.NAME_USES;
import static dev.pedoman.model.Metric.QUESTIONS_ASKED_TWICE;
import static dev.pedoman.model.Metric.RESOLUTION_TIME;
import static dev.pedoman.model.Metric.SILENCE;
import static dev.pedoman.model.Metric.TALK_SHARE;
import static dev.pedoman.model.Metric.TOTAL_HOLD;
import static dev.pedoman.model.Metric.TRANSFERS;
import static dev.pedoman.model.Metric.TURNS;
import static dev.pedoman.model.Metric.WORDS_PER_SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {
  private static final Transcript CHAT =
      Talk.of("C10 hi", "C20 hello?", "A40 yes", "S41 x", "C50 a", "A55 b", "A90 c");
  private static final Transcript CALL =
      Talk.of(
          "A0-2 good morning",
          "C3-6 hello there",
          "C7-9 again",
          "A12-14 yes",
          "C15-16 ok",
          "A16-20 fine");
  private static final Transcript UNTIMED = Talk.of("C hi", "A hello", "C a", "A b");
  private static final Transcript NOBODY = Talk.of();

  static Stream<Arguments> responses() {
    return Stream.of(
        arguments(FIRST_RESPONSE_TIME, CHAT, "30000.0"),
        arguments(LONGEST_RESPONSE_TIME, CHAT, "30000.0"),
        arguments(AVERAGE_RESPONSE_TIME, CHAT, "17500.0"),
        arguments(FIRST_RESPONSE_TIME, CALL, "3000.0"),
        arguments(LONGEST_RESPONSE_TIME, CALL, "3000.0"),
        arguments(AVERAGE_RESPONSE_TIME, CALL, "1500.0"),
        arguments(FIRST_RESPONSE_TIME, UNTIMED, "no-times"),
        arguments(AVERAGE_RESPONSE_TIME, UNTIMED, "no-times"),
        arguments(LONGEST_RESPONSE_TIME, UNTIMED, "no-times"),
        arguments(FIRST_RESPONSE_TIME, Talk.of("C0 a", "A5 b", "C c", "A d"), "5000.0"),
        arguments(AVERAGE_RESPONSE_TIME, Talk.of("C0 a", "A5 b", "C c", "A d"), "no-times"),
        arguments(FIRST_RESPONSE_TIME, Talk.of("A0 a", "A5 b"), "nothing-to-measure"),
        arguments(FIRST_RESPONSE_TIME, Talk.of("C0 a", "S5 wait"), "nothing-to-measure"),
        arguments(FIRST_RESPONSE_TIME, Talk.of("C0-9 a", "A8-12 b"), "0.0"));
  }

  static Stream<Arguments> spans() {
    return Stream.of(
        arguments(RESOLUTION_TIME, Talk.of("C0 a", "A*70 resolve"), "70000.0"),
        arguments(RESOLUTION_TIME, Talk.of("A*50 resolve!", "A*70 close"), "70000.0"),
        arguments(RESOLUTION_TIME, Talk.of("C0 a", "A* resolve"), "no-times"),
        arguments(RESOLUTION_TIME, Talk.of("C0 a"), "nothing-to-measure"),
        arguments(
            RESOLUTION_TIME, Transcript.builder("t").agent(0, "a").build(), "actions-not-recorded"),
        arguments(HANDLE_TIME, CALL, "20000.0"),
        arguments(HANDLE_TIME, CHAT, "80000.0"),
        arguments(HANDLE_TIME, Talk.of("C10 a", "A*70 close", "C*90 survey"), "60000.0"),
        arguments(HANDLE_TIME, UNTIMED, "no-times"),
        arguments(HANDLE_TIME, NOBODY, "nothing-to-measure"),
        arguments(HANDLE_TIME, Talk.of("C10 a"), "nothing-to-measure"),
        arguments(HANDLE_TIME, Talk.of("A10-15 a"), "5000.0"));
  }

  static Stream<Arguments> holds() {
    return Stream.of(
        arguments(LONGEST_HOLD, Talk.of("A*10 hold", "A*40 resume"), "30000.0"),
        arguments(LONGEST_HOLD, Talk.of("A*10 hold", "A30 back", "A*40 resume"), "30000.0"),
        arguments(LONGEST_HOLD, Talk.of("A*10 hold", "A35 thanks for holding"), "25000.0"),
        arguments(LONGEST_HOLD, Talk.of("A*10 hold", "C35 hello?"), "25000.0"),
        arguments(
            TOTAL_HOLD, Talk.of("A*10 hold", "A*40 resume", "A*50 hold", "A*55 resume"), "35000.0"),
        arguments(TOTAL_HOLD, Talk.of("A*10 hold", "A*20 hold", "A*30 resume"), "20000.0"),
        arguments(
            TOTAL_HOLD, Talk.of("A*10 hold", "A15 hi", "A*20 hold", "A*30 resume"), "15000.0"),
        arguments(LONGEST_HOLD, Talk.of("A0 hi"), "0.0"),
        arguments(LONGEST_HOLD, Talk.of("A*10 hold!", "A*40 resume"), "0.0"),
        arguments(LONGEST_HOLD, Talk.of("A* hold", "A* resume"), "no-times"),
        arguments(LONGEST_HOLD, Talk.of("A*10 hold"), "no-times"),
        arguments(
            LONGEST_HOLD,
            Talk.builder("A*10 hold").observedUntil(Duration.ofSeconds(70)).build(),
            "60000.0"),
        arguments(
            LONGEST_HOLD,
            Talk.builder("A*10 hold", "C12 hm").incomplete().build(),
            "transcript-incomplete"),
        arguments(
            TOTAL_HOLD, Transcript.builder("t").agent(0, "a").build(), "actions-not-recorded"));
  }

  static Stream<Arguments> speech() {
    return Stream.of(
        arguments(SILENCE, CALL, "3000.0"),
        arguments(SILENCE, Talk.of("A0-1 a", "A*2 hold", "A*9 resume", "A10-11 b"), "2000.0"),
        arguments(SILENCE, Talk.of("A0-1 a", "A b", "C20-21 c"), "no-times"),
        arguments(SILENCE, CHAT, "no-times"),
        arguments(SILENCE, Talk.of("A0-1 a"), "nothing-to-measure"),
        arguments(INTERRUPTIONS, Talk.of("C0-9 well you see", "A5-8 let me stop you"), "1.0"),
        arguments(INTERRUPTIONS, Talk.of("C0-9 well you see", "A5-6 i see"), "0.0"),
        arguments(INTERRUPTIONS, Talk.of("C0-9 well", "A8.6-9 let me stop you"), "0.0"),
        arguments(INTERRUPTIONS, CHAT, "no-times"),
        arguments(INTERRUPTIONS, Talk.of("A0-1 hello there you"), "nothing-to-measure"));
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        arguments(
            TRANSFERS,
            Talk.of(
                "A* transfer",
                "A* transfer!",
                "A* transfer_to_human_agents",
                "A* transfer_money",
                "A* escalate-case"),
            "3.0"),
        arguments(TRANSFERS, Transcript.builder("t").agent("a").build(), "actions-not-recorded"),
        arguments(TURNS, CHAT, "5.0"),
        arguments(TURNS, NOBODY, "nothing-to-measure"),
        arguments(WORDS_PER_SENTENCE, Talk.of("A One two three. Four.", "C no"), "2.0"),
        arguments(WORDS_PER_SENTENCE, Talk.of("C no"), "no-agent-events"),
        arguments(TALK_SHARE, Talk.of("A one two three", "C four"), "0.75"),
        arguments(TALK_SHARE, Talk.of("C four"), "no-agent-events"),
        arguments(TALK_SHARE, Talk.of("A* look"), "nothing-to-measure"),
        arguments(NAME_USES, Talk.of("A hi"), "fact-unknown"),
        arguments(NAME_USES, Talk.of("C hi"), "no-agent-events"),
        arguments(QUESTIONS_ASKED_TWICE, Talk.of("C hi"), "no-agent-events"),
        arguments(
            QUESTIONS_ASKED_TWICE,
            Talk.builder("A bonjour").language("fr").build(),
            "language-not-covered"),
        arguments(KNOWN_DATA_ASKED, Talk.of("A hi"), "fact-unknown"),
        arguments(
            KNOWN_DATA_ASKED,
            Talk.builder("C hi").facts(Map.of("order.id", "A1")).build(),
            "no-agent-events"),
        arguments(
            KNOWN_DATA_ASKED,
            Talk.builder("A bonjour").facts(Map.of("order.id", "A1")).language("fr").build(),
            "language-not-covered"));
  }

  @ParameterizedTest
  @MethodSource({"responses", "spans", "holds", "speech", "counts"})
  void a_metric_has_the_value_counted_by_hand_or_a_reason(
      Metric metric, Transcript transcript, String value) {
    assertThat(Checks.value(metric, transcript)).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void nothing_is_zero_where_nothing_happened(Metric metric) {
    Set<Metric> recorded = Set.of(LONGEST_HOLD, TOTAL_HOLD, TRANSFERS);
    Transcript empty = Transcript.builder("empty").build();
    assertThat(Checks.metric(metric, empty).value()).as("not recorded").isEmpty();
    // Where actions are recorded, that there is none is known.
    assertThat(Checks.metric(metric, NOBODY).value().isPresent())
        .isEqualTo(recorded.contains(metric));
  }

  @Test
  void a_measured_wait_is_quoted_by_the_answer_that_ended_it() {
    assertThat(Checks.metric(LONGEST_RESPONSE_TIME, CHAT).evidence())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.event()).isEqualTo(2));
  }
}
