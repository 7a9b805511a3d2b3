package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.SopChecker;
import dev.pedoman.examples.ExpectedTable.Row;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful reader expects is what the checker finds. */
class ExpectedOutcomesTest {
  private static final int CONVERSATION = 0;
  private static final int SOP = 1;
  private static final int VERDICT = 2;
  private static final int FINDINGS = 3;
  private static final int OPEN = 4;

  /** So that the column stays a list of things to mend, not a place to put them away. */
  private static final int MOST_OPEN = 8;

  private static final Map<String, SopChecker> CHECKERS = new TreeMap<>();

  static Stream<Arguments> heldRows() {
    return named(rows().filter(row -> row.cell(OPEN).isEmpty()));
  }

  static Stream<Arguments> categoryRows() {
    return ExpectedTable.under("Categories of `refund-request`").stream()
        .map(row -> arguments(row.cell(CONVERSATION), row.names(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heldRows")
  void a_conversation_gives_the_expected_verdict_and_findings(String name, Row row) {
    assertThat(found(row)).as("line %d of expected.md", row.line()).isEqualTo(expected(row));
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

  @Test
  void a_row_is_open_only_as_long_as_the_software_falls_short_of_it() {
    List<Row> open = rows().filter(row -> !row.cell(OPEN).isEmpty()).toList();

    assertThat(open).hasSizeLessThanOrEqualTo(MOST_OPEN);
    assertThat(open.stream().filter(row -> found(row).equals(expected(row))))
        .as("rows that are met: clear their column 'open'")
        .isEmpty();
  }

  private static Stream<Row> rows() {
    return Stream.of("SOPs of this folder", "Built-in SOPs")
        .flatMap(heading -> ExpectedTable.under(heading).stream());
  }

  private static Stream<Arguments> named(Stream<Row> rows) {
    return rows.map(row -> arguments(row.cell(CONVERSATION) + " x " + row.cell(SOP), row));
  }

  private static String expected(Row row) {
    return row.cell(VERDICT) + " " + row.names(FINDINGS);
  }

  private static String found(Row row) {
    ComplianceReport report = report(row.cell(CONVERSATION), row.cell(SOP));
    Set<String> findings =
        report.findings().stream()
            .map(finding -> finding.item() + " " + finding.outcome())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean any = row.cell(VERDICT).equals("any");
    return (any ? "any" : report.judgement().verdict()) + " " + findings;
  }

  private static ComplianceReport report(String conversation, String sop) {
    return CHECKERS
        .computeIfAbsent(sop, id -> SopChecker.of(sop(id)))
        .check(Conversations.named(conversation))
        .get(0);
  }

  private static Sop sop(String id) {
    Path own = Path.of("sops", id + ".sop.yaml");
    return Files.exists(own) ? SopYaml.load(own) : BuiltInSops.load(id);
  }
}
