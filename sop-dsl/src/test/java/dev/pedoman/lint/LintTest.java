package dev.pedoman.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.problem.Problem;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of {@code cases.txt} is an SOP and its findings: line, code and what they are about.
 */
class LintTest {
  private static final String HEAD =
      """
      sop: x
      version: 1.0.0
      owner: Customer Care
      review-by: 2030-01-01
      """;

  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 26));

  @TestFactory
  Stream<DynamicTest> each_case_has_just_these_findings() {
    return cases().stream()
        .map(
            c -> DynamicTest.dynamicTest(c.name, () -> assertThat(found(c)).isEqualTo(c.expected)));
  }

  @Test
  void every_code_has_a_case() {
    String all = cases().stream().map(c -> c.expected).collect(Collectors.joining("\n"));

    assertThat(LintCode.values())
        .allSatisfy(code -> assertThat(all).containsPattern("(?m)^\\d+ " + code.word() + "( |$)"));
  }

  @Test
  void what_is_built_in_is_clean() {
    for (String name : BuiltInSops.names()) {
      assertThat(Lint.check(BuiltInSops.read(name), TODAY).problems()).as(name).isEmpty();
    }
  }

  @Test
  void fixes_mend_and_change_nothing_else() {
    String text =
        HEAD
            + """
              phrases:
                idle:
                  en: [some words]
                used: { en: [good day, nice day] }
              steps:
                - step: a
                  do: { en: greet the customer }
                  principles: [speed]
                  expect:
                    agent:
                      says:
                        - $used
                        - good morning
                        - good (morning|evening)
              """;
    LintReport report = Lint.check(SopYaml.read("x.yaml", text), TODAY);

    String mended = LintFixes.apply(text, report.fixes());

    assertThat(report.fixes()).hasSize(3);
    assertThat(mended)
        .isEqualTo(
            text.replace("  idle:\n    en: [some words]\n", "")
                .replace("greet the customer", "Greet the customer.")
                .replaceAll("(?m)^ *- good morning\n", ""));
    LintReport again = Lint.check(SopYaml.read("x.yaml", mended), TODAY);
    assertThat(again.fixes()).isEmpty();
    assertThat(again.problems()).hasSize(report.problems().size() - 4);
  }

  private static String found(Case c) {
    SopFile file = SopYaml.read("x.yaml", c.yaml);
    assertThat(file.problems().stream().map(Problem::text)).isEmpty();
    LintReport report = Lint.check(file, TODAY);
    return report.problems().stream()
        .map(problem -> problem.place().line() + " " + problem.code())
        .collect(Collectors.joining("\n"));
  }

  /** What a finding is about stands in the cases for their reader. */
  private record Case(String name, String yaml, String expected) {}

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String part : text().split("(?m)^==== ", -1)) {
      if (!part.isBlank()) {
        int line = part.indexOf('\n');
        String[] halves = part.substring(line + 1).split("(?m)^----\n", 2);
        String yaml = halves[0].startsWith("sop:") ? halves[0] : HEAD + halves[0];
        cases.add(
            new Case(
                part.substring(0, line),
                yaml,
                halves[1].stripTrailing().replaceAll("(?m)^(\\d+ \\S+) .*", "$1")));
      }
    }
    return cases;
  }

  private static String text() {
    try (InputStream in = LintTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
