package dev.pedoman.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Sop;
import dev.pedoman.model.SopGenerator;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopYaml;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopDiffTest {
  private static final String OLD =
      """
      sop: desk
      version: 1.0.0
      languages: [en]
      pass-mark: 60
      phrases: { hello: { en: [good morning] } }
      steps:
        - step: greet
          do: { en: Greet. }
          expect: { agent: { says: $hello } }
          within: 60s
        - step: help
          expect: { agent: { says: let me see } }
        - step: thank
          expect: { agent: { says: thank you } }
      rules:
        - rule: no-policy
          never: { agent: { says: policy } }
        - rule: quick
          first-response-time: { at-most: 60s }
      """;

  @Test
  void a_version_is_the_same_as_itself() {
    assertThat(SopDiff.between(sop(OLD), sop(OLD)).same()).isTrue();
    for (int seed = 0; seed < 100; seed++) {
      Sop sop = new SopGenerator(seed).next();

      assertThat(SopDiff.between(sop, sop).changes()).isEmpty();
    }
  }

  @Test
  void changes_are_told_in_a_designers_words() {
    String changed =
        OLD.replace("version: 1.0.0", "version: 1.1.0")
            .replace("pass-mark: 60", "pass-mark: 75")
            .replace("[good morning]", "[good morning, good day]")
            .replace("within: 60s", "within: 30s\n    critical: true")
            .replace("do: { en: Greet. }", "do: { en: Greet the customer. }")
            .replace(
                "  - step: thank\n    expect: { agent: { says: thank you } }\n",
                "  - step: offer\n    expect: { agent: { says: we offer } }\n")
            .replace("at-most: 60s", "at-most: 30s")
            .replace("says: policy", "says: [policy, rules]");

    assertThat(texts(OLD, changed))
        .containsExactly(
            "~ pass mark: 60 → 75",
            "~ greet: made critical",
            "~ greet: instruction: en “Greet.” → “Greet the customer.”",
            "~ greet: deadline: within 60 s of the start → within 30 s of the start",
            "+ offer: added, after help",
            "- thank: removed, was after help",
            "~ no-policy: phrases added “rules”",
            "~ quick: first response time at most 60 s → first response time at most 30 s",
            "~ $hello: en: added “good day”");
  }

  @Test
  void a_step_that_moved_is_told_once() {
    String moved =
        OLD.replace("  - step: thank\n    expect: { agent: { says: thank you } }\n", "")
            .replace(
                "steps:\n",
                "steps:\n  - step: thank\n    expect: { agent: { says: thank you } }\n");

    assertThat(texts(OLD, moved))
        .containsExactly("~ thank: moved: was after help, is at the beginning");
  }

  /** Undoing every change, one after the other, leads back to the old version. */
  @Test
  void what_is_checked_can_be_undone() {
    Sop older = sop(OLD);
    Sop newer =
        sop(
            OLD.replace("pass-mark: 60", "pass-mark: 75")
                .replace("within: 60s", "within: 30s")
                .replace("says: let me see", "says: [let me see, i will look]")
                .replace("at-most: 60s", "at-most: 30s")
                .replace("[good morning]", "[good day]"));
    Sop back = newer;
    for (SopChange change : SopDiff.between(older, newer).changes()) {
      back = change.undo().apply(back);
    }

    assertThat(back).isEqualTo(older);
  }

  @Test
  void generated_versions_can_be_compared_and_each_change_undone() {
    for (int seed = 0; seed < 60; seed++) {
      Sop older = new SopGenerator(seed).next();
      Sop newer = new SopGenerator(seed + 1000).next();
      SopDiff diff = SopDiff.between(older, newer);

      assertThat(diff.changes()).isNotEmpty();
      assertThat(diff.changes()).allSatisfy(c -> assertThat(c.text()).isNotBlank());
    }
  }

  @Test
  void a_flip_names_the_change_that_causes_it() {
    Sop older = sop(OLD);
    Sop newer =
        sop(
            OLD.replace("within: 60s", "within: 30s\n    critical: true")
                .replace("do: { en: Greet. }", "do: { en: Greet the customer. }"));
    Transcript late =
        Transcript.builder("late")
            .language("en")
            .label("agent", "Rina")
            .customer(0, "Hello")
            .agent(45, "Good morning, let me see. Thank you.")
            .customer(50, "Bye")
            .build();
    Replay replay = Replay.of(SopDiff.between(older, newer));

    Optional<Flip> flip = replay.judge(late);

    assertThat(flip).isPresent();
    assertThat(flip.get().direction()).isEqualTo("PASS → FAIL");
    assertThat(flip.get().alone()).isTrue();
    assertThat(flip.get().causes())
        .extracting(SopChange::text)
        .containsExactly(
            "made critical", "deadline: within 60 s of the start → within 30 s of the start");
    assertThat(flip.get().findings()).singleElement().matches(f -> f.item().equals("greet"));
  }

  @Test
  void a_conversation_that_is_judged_the_same_does_not_flip() {
    Replay replay = Replay.of(SopDiff.between(sop(OLD), sop(OLD.replace("60s", "59s"))));
    Transcript quick =
        Transcript.builder("quick")
            .language("en")
            .customer(0, "Hello")
            .agent(5, "Good morning, let me see. Thank you.")
            .build();

    assertThat(replay.judge(quick)).isEmpty();
    assertThat(replay.conversations()).isEqualTo(1);
  }

  private static List<String> texts(String older, String newer) {
    return SopDiff.between(sop(older), sop(newer)).changes().stream()
        .map(c -> c.sign().mark() + " " + c.item() + ": " + c.text())
        .toList();
  }

  private static Sop sop(String text) {
    return SopYaml.read("x.yaml", text).orThrow();
  }
}
