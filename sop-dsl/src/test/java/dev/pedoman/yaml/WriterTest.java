package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriterTest {
  private static final String CANONICAL =
      """
      sop: refunds
      version: 1.0.0
      title: Refunds
      languages: [id, en]

      phrases:
        wants-money: [give me my money back, uang saya kembali]

      steps:
        - step: greet
          principles: [speed, friendliness]
          expect: { agent: { says: hello (there) } }
          within: 1m
        - when: { customer: { says: $wants-money } }
          repeat: true
          steps:
            - step: refund
              expect: { action: refund, with: { amount: { fact: order.total } } }
              within: 2 turns of trigger

      rules:
        - rule: no-blame
          critical: true
          never: { agent: { says: "your fault, not ours" } }
      """;

  @Test
  void writes_what_people_would_write() {
    assertThat(SopYaml.write(TestVocabulary.read(CANONICAL).orThrow())).isEqualTo(CANONICAL);
  }

  @Test
  void texts_that_mean_something_to_yaml_are_quoted() {
    assertThat(List.of("yes", "010", "1.0", "null", "*x", "a: b", "2026-01-01", ""))
        .allSatisfy(text -> assertThat(ScalarText.of(text)).isEqualTo('"' + text + '"'));
    assertThat(ScalarText.of("\\d+")).isEqualTo("'\\d+'");
    assertThat(ScalarText.of("it's \"so\"")).isEqualTo("'it''s \"so\"'");
    assertThat(ScalarText.of("a\u0007\u2028\n")).isEqualTo("\"a\\x07\\u2028\\n\"");
    assertThat(ScalarText.of("nomor (pesanan|order) $x")).isEqualTo("nomor (pesanan|order) $x");
    assertThat(ScalarText.of("1.2.0")).isEqualTo("1.2.0");
  }

  @Test
  void a_plain_text_is_english_if_the_sop_speaks_it_else_its_first_language() {
    assertThat(titleLanguage("[id, en]")).isEqualTo(Language.EN);
    assertThat(titleLanguage("[ms, id]")).isEqualTo(Language.ID);
    assertThat(titleLanguage("ms")).isEqualTo(Language.MS);
  }

  private static Language titleLanguage(String languages) {
    String rest = "rules:\n  - rule: r\n    never: { action: x }\nlanguages: " + languages;
    Sop sop = TestVocabulary.read("sop: a\nversion: 1.0.0\ntitle: T\n" + rest).orThrow();
    assertThat(TestVocabulary.read(SopYaml.write(sop)).orThrow()).isEqualTo(sop);
    return sop.title().texts().keySet().iterator().next();
  }

  @Test
  void durations_are_written_as_short_as_they_can_be() {
    assertThat(DurationText.of(Duration.ofMinutes(90))).isEqualTo("1h30m");
    assertThat(DurationText.of(Duration.ZERO)).isEqualTo("0s");
    assertThat(DurationText.of(Duration.ofMillis(172_800_500))).isEqualTo("2d500ms");
    assertThat(DurationText.duration("2 hours 30 minutes")).contains(Duration.ofMinutes(150));
    assertThat(DurationText.duration("1.5h")).isEmpty();
    assertThat(DurationText.duration("999999999999999d")).isEmpty();
    assertThat(DurationText.duration("")).isEmpty();
  }

  @Test
  void what_yaml_has_no_words_for_is_refused() {
    Sop sop = TestVocabulary.read(Samples.COMPLAINT).orThrow();
    Step step = sop.allSteps().get(0);
    Limit limit = new Limit.Time(Duration.ofNanos(1));
    Step odd =
        new Step(
            step.id(),
            step.about(),
            step.guard(),
            step.expect(),
            Optional.of(Deadline.within(limit, new Anchor.Start())),
            false);
    Sop changed =
        new Sop(
            "a",
            "1",
            sop.title(),
            sop.owner(),
            sop.reviewBy(),
            sop.languages(),
            sop.channels(),
            80,
            sop.weights(),
            sop.credits(),
            sop.calendars(),
            sop.phrases(),
            sop.synonyms(),
            List.of(odd),
            List.of(),
            List.of(),
            List.of());

    assertThatThrownBy(() -> SopYaml.write(changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PT0.000000001S cannot be written: it is no whole number of ms");
  }
}
