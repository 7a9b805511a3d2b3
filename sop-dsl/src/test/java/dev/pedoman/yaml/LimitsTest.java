package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large, too deep, not UTF-8, not there, or full of mistakes. */
class LimitsTest {
  private static final String SMALL =
      "sop: a\nversion: 1.0.0\nrules:\n  - rule: r\n    never: { action: x }\n";

  @TempDir Path folder;

  @Test
  void a_text_over_one_mebibyte_in_utf_8_is_refused() {
    String comment = "# " + "é".repeat((1 << 19) - 40);
    assertThat(codes(SMALL + comment)).isEmpty();
    assertThat(codes(SMALL + comment + "é".repeat(40))).containsExactly("file-too-large");
  }

  @Test
  void a_file_over_one_mebibyte_is_refused_with_its_size() throws IOException {
    Path file = folder.resolve("large.yaml");
    Files.writeString(file, "#" + "x".repeat(1 << 20));

    assertThat(SopYaml.read(file).problems().get(0).what()).isEqualTo("the file has 1048577 bytes");
  }

  @Test
  void nesting_of_any_depth_is_refused_without_overflow() {
    assertThat(codes("sop: " + "[".repeat(500_000))).containsExactly("too-deep");
    assertThat(codes("- ".repeat(500_000))).containsExactly("too-deep");
    assertThat(codes("{a: ".repeat(200_000))).containsExactly("too-deep");
  }

  @Test
  void forty_levels_are_allowed_and_forty_one_are_not() {
    String start = "sop: a\nversion: 1.0.0\nrules:\n  - rule: r\n    never: ";
    // Root, list and rule are three levels; each 'not' is one more, the action's map the last.
    assertThat(codes(start + "{ not: ".repeat(36) + "{ action: x }" + " }".repeat(36))).isEmpty();
    assertThat(codes(start + "{ not: ".repeat(37) + "{ action: x }" + " }".repeat(37)))
        .containsExactly("too-deep");
  }

  @Test
  void a_time_of_more_than_a_million_years_is_a_problem() {
    String text =
        "sop: a\nversion: 1.0.0\nsteps:\n  - step: s\n    expect: { action: x }\n    within: ";
    assertThat(codes(text + "8000000000h\n")).isEmpty();
    assertThat(codes(text + "999999999999h\n")).containsExactly("bad-duration");
  }

  @Test
  void a_hundred_problems_are_shown_and_the_rest_counted() {
    StringBuilder text = new StringBuilder(SMALL);
    for (int i = 0; i < 250; i++) {
      text.append("wrong").append(i).append(": 1\n");
    }
    List<Problem> problems = TestVocabulary.read(text.toString()).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.subList(0, 100)).isSorted();
    assertThat(problems.get(100).text())
        .isEqualTo(
            """
            test.yaml: error: … and 150 more [more-problems]
              why:  only the first 100 problems are shown
              mend: mend these first""");
  }

  @Test
  void malformed_utf_8_is_located() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "sop: a\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    Problem problem = SopYaml.read(file).problems().get(0);
    assertThat(problem.code()).isEqualTo("not-utf-8");
    assertThat(problem.place().label()).endsWith("latin.yaml:2:11");
    assertThat(problem.what()).isEqualTo("the byte 0xE9 is not UTF-8");
  }

  @Test
  void a_missing_file_is_a_problem_and_load_throws_it() {
    Path file = folder.resolve("none.yaml");

    assertThat(SopYaml.read(file).problems())
        .extracting(Problem::code)
        .containsExactly("unreadable-file");
    assertThat(SopYaml.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly("unreadable-file");
    assertThatThrownBy(() -> SopYaml.load(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no such file");
  }

  @Test
  void byte_order_marks_and_all_line_ends_are_read() {
    assertThat(codes("\uFEFF" + SMALL)).isEmpty();
    assertThat(codes(SMALL.replace("\n", "\r\n"))).isEmpty();
    assertThat(codes(SMALL.replace("\n", "\r"))).isEmpty();
    assertThat(
            TestVocabulary.read("\uFEFFsop: a\r\nversion: 1\r\nowne: x\r\nrules: []\r\n")
                .problems())
        .extracting(p -> p.place().label())
        .containsExactly("test.yaml:3:1", "test.yaml:4:8");
  }

  @Test
  void empty_files_say_so() {
    for (String empty : List.of("", "\n\n", "# only a comment", "\uFEFF", "---\n")) {
      assertThat(codes(empty)).as(empty).doesNotContain("yaml-syntax").isNotEmpty();
    }
  }

  @Test
  void columns_count_in_utf_16_units_and_long_lines_are_cut() {
    String emoji = "😀".repeat(30);
    String text = SMALL + "title: { en: \"" + emoji + "\", fr: x }\n";
    assertThat(TestVocabulary.read(text).problems().get(0).place().column()).isEqualTo(78);

    String far = SMALL + "title: { en: \"" + emoji.repeat(10) + "\", fr: x }\n";
    Problem problem = TestVocabulary.read(far).problems().get(0);
    assertThat(problem.place().column()).isEqualTo(618);
    assertThat(problem.place().text()).isEqualTo("…fr: x }");
    assertThat(problem.text()).doesNotContain("^");
  }

  private static List<String> codes(String text) {
    return TestVocabulary.read(text).problems().stream().map(Problem::code).toList();
  }
}
