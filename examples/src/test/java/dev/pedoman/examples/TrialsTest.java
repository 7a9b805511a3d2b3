package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.lint.Lint;
import dev.pedoman.trial.TrialTests;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The built-in SOPs hold their trials on the example conversations, and notice spoilt ones. */
class TrialsTest {
  @TestFactory
  Stream<DynamicNode> built_in_sops_hold_their_trials() throws IOException {
    return TrialTests.of(files().toArray(Path[]::new));
  }

  @TestFactory
  Stream<DynamicNode> built_in_sops_notice_95_percent_of_spoilt_conversations() throws IOException {
    return TrialTests.mutation(0.95, files().toArray(Path[]::new));
  }

  @Test
  void every_built_in_sop_has_trials() throws IOException {
    assertThat(files())
        .hasSameSizeAs(BuiltInSops.names())
        .allMatch(
            file ->
                BuiltInSops.names()
                    .contains(file.getFileName().toString().replace(".trials.yaml", "")));
  }

  @Test
  void the_example_sops_are_clean() throws IOException {
    try (Stream<Path> sops = Files.list(Path.of("sops"))) {
      for (Path sop : sops.sorted().toList()) {
        assertThat(
                Lint.check(SopYaml.read(sop), Optional.of(LocalDate.of(2026, 11, 26))).problems())
            .as(sop.toString())
            .isEmpty();
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("trials"))) {
      return files.sorted().toList();
    }
  }
}
