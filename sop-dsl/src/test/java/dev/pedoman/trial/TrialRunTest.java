package dev.pedoman.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.ConversationReader;
import dev.pedoman.yaml.Starter;
import dev.pedoman.yaml.TrialFile;
import dev.pedoman.yaml.TrialYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TrialRunTest {
  private static final String SOP =
      """
      sop: desk
      version: 1.0.0
      languages: [en]
      phrases: { hello: { en: [good morning, good evening] } }
      steps:
        - step: greet
          expect: { agent: { says: $hello } }
          within: 60s
        - step: help
          when: { customer: { says: help } }
          expect: { agent: { says: [i will look, let me see] } }
        - one-of:
            - step: refund
              expect: { action: refund }
            - step: offer
              expect: { agent: { says: we offer } }
        - step: ask-more
          expect: { agent: { says: anything else } }
        - step: part
          expect: { agent: { says: goodbye } }
      rules:
        - rule: no-policy
          critical: true
          never: { agent: { says: [our policy, the rules say] } }
      """;

  private static final String GOOD =
      """
      trials: desk.sop.yaml
      cases:
        - case: good
          language: en
          conversation:
            - customer: "I need help with a broken lamp."
              at: 00:00
            - agent: "Good morning, madam. I will look into it today."
              at: 00:10
            - customer: "Thank you so much."
              at: 00:20
            - agent: "Instead of the lamp we offer a voucher."
              at: 00:40
            - customer: "Fine."
              at: 00:45
            - agent: "Is there anything else?"
              at: 00:50
            - customer: "No."
              at: 00:55
            - agent: "Goodbye then."
              at: 01:00
          expect:
            verdict: PASS
            score: 100
            steps: { greet: DONE, refund: NOT_APPLICABLE, offer: DONE }
            rules: { no-policy: KEPT }
            findings: []
      """;

  @TempDir Path folder;

  @Test
  void a_trial_passes_when_the_sop_says_what_it_expects() throws IOException {
    TrialRun run = run(SOP, GOOD);

    assertThat(run.results()).singleElement().matches(TrialResult::passed);
    assertThat(run.passed()).isTrue();
  }

  @Test
  void differences_name_what_was_expected_and_quote_why_it_is_not_so() throws IOException {
    TrialRun run =
        run(
            SOP,
            GOOD.replace("Good morning, madam. I will look", "I will look")
                .replace("we offer a voucher", "our policy is a voucher"));

    assertThat(run.results().get(0).differences())
        .extracting(Difference::what)
        .containsExactly(
            "verdict",
            "score",
            "step greet",
            "step refund",
            "step offer",
            "rule no-policy",
            "findings");
    assertThat(run.results().get(0).differences().get(5).text())
        .startsWith("rule no-policy: expected KEPT, is BROKEN\n")
        .contains("“our policy”")
        .contains("desk.trials.yaml:26:16");
  }

  @Test
  void coverage_names_what_is_never_exercised_with_its_line() throws IOException {
    Coverage coverage = run(SOP, GOOD).coverage();

    assertThat(coverage.all(Coverage.Kind.STEP)).isEqualTo(6);
    assertThat(coverage.exercised(Coverage.Kind.STEP)).isEqualTo(5);
    assertThat(
            coverage.gaps().stream()
                .map(g -> g.place().line() + " " + g.what())
                .collect(Collectors.toSet()))
        .contains(
            "13 refund",
            "10 help not called for",
            "13 the choice refund taken",
            "22 no-policy broken",
            "4 “good evening” said",
            "11 “let me see” said",
            "24 “our policy” said")
        .doesNotContain("4 “good morning” said", "11 “i will look” said");
  }

  @Test
  void a_sound_sop_notices_every_spoilt_conversation() throws IOException {
    Mutation mutation = run(SOP, GOOD).mutate();

    assertThat(mutation.survivors()).isEmpty();
    for (MutantResult.Kind kind : MutantResult.Kind.values()) {
      assertThat(mutation.of(kind)).as(kind.words()).isNotEmpty();
    }
    assertThat(mutation.score()).isEqualTo(1);
  }

  /** Each weakness is one that a spoilt conversation brings to light. */
  @Test
  void a_weak_sop_is_found_out() throws IOException {
    String sayer =
        SOP.replace(
            "expect: { agent: { says: $hello } }",
            "expect: { agent: { any: [ { says: $hello }, { words: { at-least: 1 } } ] } }");
    assertThat(run(sayer, GOOD).mutate().survivors()).isNotEmpty();
  }

  @Test
  void mistakes_in_trials_are_placed_and_mended() throws IOException {
    TrialFile file =
        read(
            SOP,
            """
            trials: desk.sop.yaml
            cases:
              - case: a
                conversation:
                  - agnet: Good morning
                  - customer: Hello
                    at: 00:10
                  - agent: Bye
                    at: 00:05
                expect: { verdict: PASSED, steps: { great: DONE }, findings: [no-polcy] }
              - case: a
                file: nowhere.txt
                expect: {}
            """);

    assertThat(file.problems().stream().map(p -> p.place().line() + " " + p.code()))
        .containsExactlyInAnyOrder(
            "5 unknown-key",
            "9 time-goes-back",
            "10 unknown-value",
            "10 unknown-step",
            "10 unknown-step-or-rule",
            "11 duplicate-id",
            "12 unreadable",
            "13 missing-key");
    assertThat(file.problems().stream().map(Problem::mend))
        .anySatisfy(mend -> assertThat(mend).contains("did you mean 'greet'?"))
        .anySatisfy(mend -> assertThat(mend).contains("did you mean 'no-policy'?"));
  }

  @Test
  void a_broken_or_missing_sop_is_told_with_its_own_place() throws IOException {
    TrialFile broken = read(SOP.replace("says: $hello", "say: $hello"), GOOD);
    TrialFile missing = read(SOP, GOOD.replace("desk.sop.yaml", "first-contct"));

    assertThat(broken.usable()).isFalse();
    assertThat(broken.problems().stream().map(p -> p.place().label()))
        .anySatisfy(place -> assertThat(place).endsWith("desk.sop.yaml:7:24"));
    assertThat(missing.problems().get(0).mend()).contains("did you mean 'first-contact'?");
  }

  @Test
  void conversations_in_other_formats_need_a_reader() throws IOException {
    String text =
        "trials: desk.sop.yaml\ncases: [ { case: a, file: a.txt, expect: { verdict: PASS } } ]";
    Files.writeString(folder.resolve("a.txt"), "Agent: Good morning");
    Files.writeString(folder.resolve("desk.sop.yaml"), SOP);
    Path file = folder.resolve("desk.trials.yaml");
    Files.writeString(file, text);

    assertThat(TrialYaml.read(file, Optional.empty()).problems())
        .extracting(Problem::code)
        .containsExactly("no-conversation-reader");
    ConversationReader none =
        new ConversationReader() {
          @Override
          public Read file(Path path) {
            return new Read(List.of(), List.of());
          }

          @Override
          public Read text(String name, String words) {
            return new Read(List.of(), List.of());
          }
        };
    assertThat(TrialYaml.read(file, Optional.of(none)).problems())
        .extracting(Problem::code)
        .containsExactly("several-conversations");
  }

  @Test
  void starters_pass_as_they_stand_in_every_language() throws IOException {
    for (Language language : Language.values()) {
      Starter starter = Starter.of("late-parcel", language, LocalDate.of(2027, 6, 30));
      Files.writeString(folder.resolve("late-parcel.sop.yaml"), starter.sop());
      Path file = folder.resolve("late-parcel.trials.yaml");
      Files.writeString(file, starter.trials());
      TrialRun run = TrialRun.of(TrialYaml.read(file));

      assertThat(run.results()).as(language.tag()).allMatch(TrialResult::passed);
      assertThat(run.mutate().score()).as(language.tag()).isGreaterThan(0.95);
    }
  }

  @TestFactory
  Stream<DynamicNode> trials_are_tests_of_JUnit() throws IOException {
    Path home = Files.createDirectories(Path.of("target", "trials"));
    Starter starter = Starter.of("late-parcel", Language.MS, LocalDate.of(2027, 6, 30));
    Files.writeString(home.resolve("late-parcel.sop.yaml"), starter.sop());
    Path file = home.resolve("late-parcel.trials.yaml");
    Files.writeString(file, starter.trials());

    return Stream.concat(TrialTests.of(file), TrialTests.mutation(0.95, file));
  }

  @Test
  void built_in_sops_can_be_named() throws IOException {
    for (String name : BuiltInSops.names()) {
      Path file = folder.resolve("x.trials.yaml");
      Files.writeString(file, "trials: " + name + "\ncases: []");

      assertThat(TrialYaml.read(file).sop().sop()).as(name).isPresent();
    }
  }

  private TrialRun run(String sop, String trials) throws IOException {
    return TrialRun.of(read(sop, trials));
  }

  private TrialFile read(String sop, String trials) throws IOException {
    Files.writeString(folder.resolve("desk.sop.yaml"), sop);
    Path file = folder.resolve("desk.trials.yaml");
    Files.writeString(file, trials);
    return TrialYaml.read(file);
  }
}
