package dev.pedoman.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.report.ComplianceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conformance cases. After a change that is meant, run with {@code -Dgolden.write=true} and
 * read the difference against the conversations before committing it.
 */
class CasesTest {
  static List<ConformanceCase> cases() {
    return ConformanceCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_conversation_gives_the_report_that_is_expected(ConformanceCase folder)
      throws IOException {
    String lines = folder.lines();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(folder.expected(), lines);
    }
    assertThat(lines.lines().toList())
        .isEqualTo(Files.readString(folder.expected()).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_case_is_named_after_its_folder(ConformanceCase folder) {
    assertThat(folder.sop().id()).isEqualTo(folder.name());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_case_shows_what_is_met_what_is_not_and_what_cannot_be_said(ConformanceCase folder) {
    Set<String> shown = new TreeSet<>();
    for (ComplianceReport report : folder.reports()) {
      report.judgement().steps().forEach(step -> shown.add(kind(step.outcome())));
      report.judgement().rules().forEach(rule -> shown.add(kind(rule.outcome())));
    }
    assertThat(shown).containsExactly("met", "neither", "not met");
  }

  private static String kind(StepOutcome outcome) {
    if (outcome == StepOutcome.DONE) {
      return "met";
    }
    return EnumSet.of(StepOutcome.NOT_APPLICABLE, StepOutcome.INCONCLUSIVE).contains(outcome)
        ? "neither"
        : "not met";
  }

  private static String kind(RuleOutcome outcome) {
    return switch (outcome) {
      case KEPT -> "met";
      case BROKEN -> "not met";
      case NOT_APPLICABLE, INCONCLUSIVE -> "neither";
    };
  }
}
