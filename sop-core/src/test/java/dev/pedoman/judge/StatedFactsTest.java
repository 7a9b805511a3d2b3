package dev.pedoman.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and metrics that hold what is said against the case record, or count what is asked. */
class StatedFactsTest {
  private static final Requirement AGREE =
      new Requirement.FactsAgree(Map.of(MentionKind.MONEY, List.of("order.total", "order.refund")));
  private static final Map<String, Object> RECORD =
      Map.of("order.total", 150_000, "customer.name", "Sari Dewi");

  static Stream<Arguments> rules() {
    Requirement mention =
        new Requirement.AtLeast(1, SmallSops.agent(new TextPattern.MentionsFact("customer.name")));
    Requirement same = new Requirement.SameLanguage();
    return Stream.of(
        arguments(AGREE, known("A totalnya Rp150.000 ya kak"), "KEPT"),
        arguments(AGREE, known("A totalnya Rp15.000 ya kak"), "BROKEN"),
        arguments(
            AGREE, known("C totalnya Rp15.000?", "A benar"), "NOT_APPLICABLE trigger-not-seen"),
        arguments(AGREE, Talk.of("A totalnya Rp150.000"), "INCONCLUSIVE fact-unknown"),
        arguments(AGREE, known("A totalnya [PII] ya kak"), "INCONCLUSIVE redacted"),
        arguments(
            AGREE,
            Talk.builder("A totalnya Rp150.000").facts(RECORD).incomplete().build(),
            "INCONCLUSIVE transcript-incomplete"),
        arguments(mention, known("A baik Bu Sari"), "KEPT"),
        arguments(mention, known("A baik Bu"), "BROKEN"),
        arguments(mention, known("A baik Bu [PII]"), "INCONCLUSIVE redacted"),
        arguments(mention, Talk.of("A baik Bu Sari"), "INCONCLUSIVE fact-unknown"),
        arguments(
            same,
            Talk.of(
                "C saya butuh barangnya besok karena mau dipakai, nggak bisa ditunda, kapan dikirim?",
                "A mohon maaf karena barangnya terlambat, kami bisa kirim besok, butuh berapa?"),
            "KEPT"),
        arguments(
            same,
            Talk.of(
                "C saya butuh barangnya besok karena mau dipakai, nggak bisa ditunda, kapan dikirim?",
                "A thank you, we will look into where your order is and let you know"),
            "BROKEN"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_about_what_is_stated(Requirement requirement, Transcript transcript, String said) {
    assertThat(Checks.said(Checks.rule(requirement, transcript))).isEqualTo(said);
  }

  static Stream<Arguments> metrics() {
    String asks = "A boleh saya tahu nomor pesanannya?";
    return Stream.of(
        arguments(Metric.NAME_USES, known("A baik Bu Sari", "A Sari, Bu Sari", "C Sari"), "2.0"),
        arguments(Metric.NAME_USES, known("A baik Bu"), "0.0"),
        arguments(Metric.NAME_USES, known("A baik Bu [PII]"), "redacted"),
        arguments(Metric.QUESTIONS_ASKED_TWICE, Talk.of(asks, "C 123", asks), "1.0"),
        arguments(Metric.QUESTIONS_ASKED_TWICE, Talk.of(asks, "S tunggu", asks), "0.0"),
        arguments(Metric.QUESTIONS_ASKED_TWICE, Talk.of(asks, asks), "0.0"),
        arguments(
            Metric.KNOWN_DATA_ASKED,
            Talk.builder(asks).facts(Map.of("order.id", "A1")).build(),
            "1.0"),
        arguments(
            Metric.KNOWN_DATA_ASKED,
            Talk.builder("A terima kasih").facts(Map.of("order.id", "A1")).build(),
            "0.0"));
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void a_metric_of_what_is_said(Metric metric, Transcript transcript, String value) {
    assertThat(Checks.value(metric, transcript)).isEqualTo(value);
  }

  private static Transcript known(String... events) {
    return Talk.builder(events).facts(RECORD).build();
  }
}
