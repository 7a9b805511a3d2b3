package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of this folder can be read, or is wrong exactly where it says so. */
class ExampleFilesTest {
  private static final Pattern MARKED = Pattern.compile("# line (\\d+): ([a-z-]+)");

  static List<Path> sops() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sops"))) {
      return files.sorted().toList();
    }
  }

  static List<Path> conversations() {
    return Conversations.files();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sops")
  void an_sop_loads_without_a_problem(Path file) {
    SopFile read = SopYaml.read(file);

    assertThat(texts(read.problems())).isEmpty();
    assertThat(read.sop()).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conversations")
  void a_conversation_is_read_without_an_error(Path file) {
    List<ReadResult> records = Conversations.read(file);

    assertThat(records).isNotEmpty().allMatch(ReadResult.Read.class::isInstance);
    assertThat(records)
        .allSatisfy(
            record ->
                assertThat(texts(record.problems(), Severity.WARNING, Severity.ERROR)).isEmpty());
  }

  @Test
  void ten_mistakes_are_ten_problems_in_the_lines_that_the_comments_give() throws IOException {
    Path file = Path.of("broken", "ten-mistakes.sop.yaml");
    List<String> marked = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARKED.matcher(lines.get(i));
      if (mark.find()) {
        assertThat(mark.group(1)).as("the line that the comment gives").isEqualTo("" + (i + 1));
        marked.add(mark.group(1) + " " + mark.group(2));
      }
    }

    SopFile read = SopYaml.read(file);

    assertThat(read.sop()).isEmpty();
    assertThat(read.problems().stream().map(p -> p.place().line() + " " + p.code()))
        .isEqualTo(marked)
        .hasSize(10);
  }

  private static List<String> texts(List<Problem> problems, Severity... severities) {
    List<Severity> wanted =
        severities.length == 0 ? List.of(Severity.values()) : List.of(severities);
    return problems.stream().filter(p -> wanted.contains(p.severity())).map(Problem::text).toList();
  }
}
