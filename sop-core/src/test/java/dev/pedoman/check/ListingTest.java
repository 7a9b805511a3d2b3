package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The listings of the whole check, in files; written anew with {@code -Dgolden.write=true}. */
class ListingTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "check", "golden");

  private final SopChecker checker =
      SopChecker.of(
          sop()
              .id("greeting")
              .steps(
                  within(
                      step("greet", agent("selamat pagi", "good morning")), 60, new Anchor.Start()),
                  guarded(
                      step("help", agent("dapat membantu", "can help")),
                      unless(customer("cuma tanya"))))
              .rules(
                  guarded(
                      rule("no-blame", new Requirement.Never(agent("salah anda"))),
                      Guard.when(customer("rusak"))))
              .build(),
          sop()
              .id("solving")
              .steps(
                  step("look-up"),
                  oneOf(step("refund"), step("replace")),
                  optional(step("bye", agent("terima kasih"))))
              .rules(
                  rule(
                      "promise",
                      new Requirement.Whenever(
                          agent("saya cek"),
                          Relation.AFTER,
                          does("look-up"),
                          Optional.empty(),
                          List.of())))
              .build());

  private final Transcript talk =
      Talk.of(
          "C0 Barangnya rusak, selamat pagi",
          "A70 Selamat pagi, kami tidak dapat membantu",
          "A75 Saya cek dulu",
          "A*80 look-up",
          "A*85 refund!",
          "A*90 replace",
          "A95 Itu salah Anda. Terima kasih!");

  @Test
  void what_was_compiled_is_listed_with_its_procedures_rules_patterns_and_phrases()
      throws IOException {
    // The phrases hold built-in ones as well; their listing is pinned where they are compiled.
    String[] parts = checker.explain().split("== phrases\n", -1);
    assertThat(parts[0]).isEqualTo(golden("compiled.txt", parts[0]));
    assertThat(parts[1]).startsWith("state 0\n").contains("says set 0\n");
  }

  @Test
  void a_check_is_listed_with_its_evidence_reading_and_outcomes() throws IOException {
    assertThat(checker.explain(talk)).isEqualTo(golden("checked.txt", checker.explain(talk)));
  }

  private static String golden(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    return Files.readString(file);
  }
}
