package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.yaml.SopYaml;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful reader expects is what the checker finds. */
class ExpectedOutcomesTest {
  private static final Map<String, SopChecker> CHECKERS = new TreeMap<>();

  static Stream<Arguments> ownRows() {
    return ExpectedTable.under("SOPs of this folder").stream()
        .map(row -> arguments(row.cell(0), row.cell(1), row.cell(2), row.names(3)));
  }

  static Stream<Arguments> categoryRows() {
    return ExpectedTable.under("Categories of `refund-request`").stream()
        .map(row -> arguments(row.cell(0), row.names(1)));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @MethodSource("ownRows")
  void an_sop_of_this_folder_gives_the_expected_verdict_and_findings(
      String conversation, String sop, String verdict, Set<String> findings) {
    ComplianceReport report = report(conversation, sop);

    assertThat(report.judgement().verdict() + " " + found(report))
        .isEqualTo(verdict + " " + findings);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("categoryRows")
  void a_refund_request_falls_into_the_expected_categories(
      String conversation, Set<String> categories) {
    Set<String> found =
        report(conversation, "refund-request").judgement().categories().stream()
            .map(match -> match.category().id())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(categories);
  }

  private static Set<String> found(ComplianceReport report) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : report.findings()) {
      found.add(finding.item() + " " + finding.outcome());
    }
    return found;
  }

  private static ComplianceReport report(String conversation, String sop) {
    return CHECKERS
        .computeIfAbsent(sop, id -> SopChecker.of(own(id)))
        .check(Conversations.named(conversation))
        .get(0);
  }

  private static Sop own(String id) {
    return SopYaml.load(Path.of("sops", id + ".sop.yaml"));
  }
}
