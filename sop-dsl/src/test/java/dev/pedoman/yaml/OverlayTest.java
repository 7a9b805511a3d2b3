package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  private static final String BASE =
      """
      sop: base
      version: 1.0.0
      title: { en: Base, id: Dasar }
      languages: [id, en]
      phrases: { hello: { en: [hello], id: [halo] }, bye: { en: [goodbye] } }
      steps:
        - step: greet
          do: { en: Greet the customer., id: Sapa pelanggan. }
          expect: { agent: { says: $hello } }
          within: 60s
        - any-order:
            - step: ask-name
              expect: { agent: { asks: name } }
        - step: end
          expect: { agent: { says: $bye } }
          within: 10m of greet
      rules:
        - rule: no-policy
          never: { agent: { says: policy } }
      """;

  @TempDir Path folder;

  @Test
  void what_is_not_declared_stays_as_in_the_base() throws IOException {
    Sop base = write("base.sop.yaml", BASE).orThrow();

    Sop branch = overlay("").orThrow();

    assertThat(branch.steps()).isEqualTo(base.steps());
    assertThat(branch.rules()).isEqualTo(base.rules());
    assertThat(branch.phrases()).isEqualTo(base.phrases());
    assertThat(branch.id()).isEqualTo("branch");
  }

  @Test
  void an_overlay_without_changes_equals_its_built_in_base_but_for_its_name() {
    for (String name : BuiltInSops.names()) {
      Sop base = BuiltInSops.load(name);
      String text = "sop: " + base.id() + "\nversion: " + base.version() + "\nextends: " + name;

      assertThat(SopYaml.read("x", text).orThrow()).isEqualTo(base);
    }
  }

  @Test
  void steps_are_replaced_inserted_removed_and_reworded_where_they_stand() throws IOException {
    write("base.sop.yaml", BASE);

    Sop branch =
        overlay(
                """
                phrases: { hello: { id: [selamat datang] } }
                changes:
                  - insert-before: greet
                    steps: [ { step: record, expect: { action: record } } ]
                  - insert-after: ask-name
                    steps: [ { step: ask-order, expect: { agent: { asks: order } } } ]
                  - remove: ask-name
                  - reword: greet
                    do: { id: Sambut pelanggan. }
                    within: 30s
                  - reword: end
                    without: within
                  - replace: no-policy
                    with: { rule: no-rules, never: { agent: { says: rules } } }
                  - insert-after: no-rules
                    rules: [ { rule: no-noise, never: { agent: { says: noise } } } ]
                rules: [ { rule: last, never: { agent: { says: last } } } ]
                """)
            .orThrow();

    assertThat(branch.allSteps())
        .extracting(Step::id)
        .containsExactly("record", "greet", "ask-order", "end");
    assertThat(branch.rules()).extracting(Rule::id).containsExactly("no-rules", "no-noise", "last");
    Step greet = branch.allSteps().get(1);
    assertThat(greet.about().instruction().texts().values())
        .containsExactlyInAnyOrder("Greet the customer.", "Sambut pelanggan.");
    assertThat(greet.deadline().orElseThrow().latest().toString()).contains("30S");
    assertThat(branch.allSteps().get(3).deadline()).isEmpty();
    assertThat(branch.phrases().get("hello").byLanguage()).hasSize(1);
  }

  @Test
  void a_group_goes_with_its_last_step() throws IOException {
    write("base.sop.yaml", BASE);

    assertThat(overlay("changes: [ { remove: ask-name } ]").orThrow().steps()).hasSize(2);
  }

  @Test
  void a_mistake_is_placed_in_the_file_that_makes_it() throws IOException {
    write("base.sop.yaml", BASE.replace("says: policy", "say: policy"));

    List<Problem> problems = overlay("changes: [ { reword: greet, within: soon } ]").problems();

    assertThat(problems)
        .extracting(p -> Path.of(p.place().source()).getFileName() + ":" + p.place().line())
        .containsExactly("base.sop.yaml:19", "branch.sop.yaml:4");
  }

  @Test
  void a_step_from_which_another_counts_its_deadline_cannot_go() throws IOException {
    write("base.sop.yaml", BASE);

    assertThat(overlay("changes: [ { remove: greet } ]").problems())
        .extracting(Problem::code, p -> p.place().line())
        .containsExactly(org.assertj.core.api.Assertions.tuple("still-needed", 4));
  }

  @Test
  void an_unknown_target_is_told_with_the_nearest_name() throws IOException {
    write("base.sop.yaml", BASE);

    assertThat(overlay("changes: [ { remove: ask-nam } ]").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.mend()).startsWith("did you mean 'ask-name'?"));
  }

  @Test
  void an_sop_that_extends_itself_is_refused() throws IOException {
    write("base.sop.yaml", "sop: base\nversion: 1\nextends: branch.sop.yaml\n");

    assertThat(overlay("").problems())
        .extracting(Problem::code)
        .containsExactly("circular-extends");
  }

  @Test
  void changes_without_a_base_and_a_base_that_is_not_there_are_problems() throws IOException {
    assertThat(write("a.sop.yaml", BASE + "changes: [ { remove: greet } ]\n").problems())
        .extracting(Problem::code)
        .containsExactly("unknown-key");
    assertThat(overlay("").problems()).extracting(Problem::code).containsExactly("unknown-base");
  }

  @Test
  void overlays_lie_over_overlays() throws IOException {
    write("base.sop.yaml", BASE);
    overlay("changes: [ { remove: end } ]");

    SopFile top =
        write(
            "top.sop.yaml",
            "sop: top\nversion: 1\nextends: branch.sop.yaml\nchanges: [ { remove: greet } ]\n");

    assertThat(top.orThrow().allSteps()).extracting(Step::id).containsExactly("ask-name");
    assertThat(top.layout().files()).hasSize(3);
    assertThat(top.layout().of("ask-name").source()).endsWith("base.sop.yaml");
  }

  private SopFile overlay(String rest) throws IOException {
    return write("branch.sop.yaml", "sop: branch\nversion: 2.0.0\nextends: base.sop.yaml\n" + rest);
  }

  private SopFile write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return SopYaml.read(file);
  }
}
