package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema as an author meets it: completion, help and messages of the YAML language server that
 * editors run. Skipped where the environment names none; CI names one.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LanguageServerTest {
  private static final String HEAD =
      "# yaml-language-server: $schema=sop.schema.json\nsop: x\nversion: 1.0.0\n";

  @TempDir Path folder;
  private LanguageServer server;

  @BeforeEach
  void start() throws IOException {
    Optional<String> command = LanguageServer.command();
    Tools.need(
        command.isPresent(),
        "no YAML language server: name its command in " + LanguageServer.COMMAND);
    Files.writeString(folder.resolve("sop.schema.json"), SopSchema.text());
    server = LanguageServer.start(command.get(), folder);
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void keys_of_an_sop_and_of_a_step_are_offered() {
    Path file = folder.resolve("a.sop.yaml");
    server.open(file, HEAD + "\nsteps:\n  - step: greet\n    \n");

    assertThat(server.complete(file, 3, 0))
        .contains("title", "owner", "review-by", "pass-mark", "rules", "extends");
    assertThat(server.complete(file, 6, 4))
        .contains("do", "principles", "expect", "within", "critical", "unless");
  }

  @Test
  void principles_are_offered() {
    Path file = folder.resolve("b.sop.yaml");
    server.open(
        file, HEAD + "steps:\n  - step: greet\n    principles:\n      - \n    expect: {}\n");

    assertThat(server.complete(file, 6, 8))
        .contains(
            "speed",
            "accuracy",
            "clarity",
            "transparency",
            "accessibility",
            "friendliness",
            "efficiency");
  }

  @Test
  void the_names_of_lexicons_are_offered() {
    Path file = folder.resolve("c.sop.yaml");
    server.open(
        file, HEAD + "steps:\n  - step: greet\n    expect:\n      agent:\n        says: \n");

    assertThat(server.complete(file, 7, 14)).contains("$greeting", "$apology", "$policy-hiding");
  }

  @Test
  void help_says_what_a_key_means_with_an_example() {
    Path file = folder.resolve("d.sop.yaml");
    server.open(
        file,
        HEAD + "steps:\n  - step: greet\n    within: 60s\n    expect: { agent: { says: hi } }\n");

    assertThat(server.hover(file, 5, 6)).contains("By when").contains("within: 60s of start");
  }

  @Test
  void mistakes_are_told_where_they_are() {
    Path file = folder.resolve("e.sop.yaml");

    List<String> found =
        server.open(
            file,
            HEAD
                + """
                pass-mark: 120
                steps:
                  - step: greet
                    principle: [speed]
                    expect: { agent: { says: hello } }
                rules:
                  - rule: r
                    never: { agent: { say: no } }
                """);

    assertThat(found).anySatisfy(one -> assertThat(one).startsWith("4: ").contains("100"));
    assertThat(found).anySatisfy(one -> assertThat(one).startsWith("7: ").contains("principle"));
    assertThat(found).anySatisfy(one -> assertThat(one).startsWith("11: ").contains("say"));
  }

  @Test
  void a_file_without_mistakes_has_no_message() {
    Path sop = folder.resolve("f.sop.yaml");
    Path trials = folder.resolve("f.trials.yaml");
    Starter starter = Starter.of("f", Language.EN, LocalDate.of(2027, 6, 30));

    assertThat(server.open(sop, starter.sop())).isEmpty();
    assertThat(server.open(trials, starter.trials())).isEmpty();
  }

  @Test
  void outcomes_are_offered_in_trials() {
    Path file = folder.resolve("g.trials.yaml");
    server.open(
        file,
        """
        # yaml-language-server: $schema=sop.schema.json
        trials: first-contact
        cases:
          - case: a
            expect:
              verdict:\s
        """);

    assertThat(server.complete(file, 5, 15)).contains("PASS", "FAIL", "INCONCLUSIVE");
  }
}
