package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pins the problems word for word. Each case of {@code problems.txt} is a YAML text and, after a
 * line {@code ----}, the problems expected; cases are parted by lines that begin with {@code ====}.
 */
class ProblemTextTest {
  private static final List<String> CODES =
      List.of(
          "unknown-key",
          "wrong-type",
          "missing-key",
          "duplicate-key",
          "duplicate-id",
          "unknown-principle",
          "unknown-lexicon",
          "unknown-metric",
          "unknown-step",
          "unknown-language",
          "unknown-channel",
          "unknown-calendar",
          "unknown-value",
          "bad-duration",
          "bad-phrase",
          "bad-regular-expression",
          "bad-number",
          "bad-date",
          "bad-zone",
          "bad-id",
          "impossible-deadline",
          "contradiction",
          "empty-sop",
          "too-deep",
          "alias-not-allowed",
          "yaml-syntax",
          "empty-text",
          "several-documents",
          "said-twice",
          "too-many-anchors",
          "short-group",
          "bad-synonym",
          "unknown-base");

  @TestFactory
  Stream<DynamicTest> each_problem_reads_as_pinned() {
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name, () -> assertThat(problems(c)).isEqualTo(c.expected)));
  }

  @Test
  void every_code_is_pinned() {
    String all = cases().stream().map(c -> c.expected).collect(Collectors.joining());

    assertThat(CODES).allSatisfy(code -> assertThat(all).contains("[" + code + "]"));
  }

  private static String problems(Case c) {
    return TestVocabulary.read(c.yaml).problems().stream()
        .map(Problem::text)
        .collect(Collectors.joining("\n"));
  }

  private record Case(String name, String yaml, String expected) {}

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String part : text().split("(?m)^==== ", -1)) {
      if (!part.isBlank()) {
        int line = part.indexOf('\n');
        String[] halves = part.substring(line + 1).split("(?m)^----\n", 2);
        cases.add(new Case(part.substring(0, line), halves[0], halves[1].stripTrailing()));
      }
    }
    return cases;
  }

  private static String text() {
    try (InputStream in = ProblemTextTest.class.getResourceAsStream("problems.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
