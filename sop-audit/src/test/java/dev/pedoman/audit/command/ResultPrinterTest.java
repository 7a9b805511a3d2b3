package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.audit.output.Golden;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResultPrinterTest extends CommandFixture {
  @Test
  void few_conversations_are_shown_in_full_and_many_in_a_line_each() throws IOException {
    check(write("few.txt", "f1", "p2", "p3", "p4", "p5"));
    assertThat(out()).contains("Findings (2)");
    out.reset();
    String many = write("many.txt", "f1", "p2", "p3", "p4", "p5", "p6", "p7");
    check(many);
    Golden.check("many-en.txt", out());
    out.reset();
    run("check", "--sop", "complaint-handling", "--details", many);
    assertThat(out()).contains("Findings (2)", "PASS  p7");
  }

  @Test
  void the_locale_chooses_the_language() throws IOException {
    run("check", "--sop", "complaint-handling", "--locale", "ms", write("a.txt", "f1"));
    assertThat(out()).contains("GAGAL  f1", "markah 33.3 %");
  }

  @Test
  void lines_go_to_a_file_beside_the_report() throws IOException {
    Path file = Files.writeString(folder.resolve("r.jsonl"), "old");
    String[] args = {
      "check",
      "--sop=complaint-handling",
      "--sop=" + write("own.yaml", "x"),
      "--out=" + file,
      folder.resolve("in").toString()
    };
    Files.createDirectory(folder.resolve("in"));
    write("in/a.txt", "f1", "p2");
    assertThat(run(args)).isEqualTo(1);
    assertThat(Files.readAllLines(file)).hasSize(4).allMatch(line -> line.startsWith("{\"sop\":"));
    assertThat(out()).contains("FAIL  f1");
    assertThat(folder.resolve("r.jsonl.part")).doesNotExist();
  }

  @Test
  void lines_can_go_to_the_screen_instead_of_the_report() throws IOException {
    String[] args = {"check", "--sop=complaint-handling", "--out=-", write("a.txt", "f1", "p2")};
    assertThat(run(args)).isEqualTo(1);
    assertThat(out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"sop\":"));
  }

  @Test
  void an_unwritable_file_is_a_problem_and_what_was_there_stays() throws IOException {
    String input = write("a.txt", "p1");
    String missing = folder.resolve("no/such/r.jsonl").toString();
    assertThat(run("check", "--sop=complaint-handling", "--out", missing, input)).isEqualTo(2);
    assertThat(err()).contains("the results cannot be written: NoSuchFileException");
    assertThat(run("check", "--sop=complaint-handling", "--out=" + folder, input)).isEqualTo(2);
    assertThat(run("check", "--sop=complaint-handling", "--out", input, input)).isEqualTo(2);
    assertThat(err()).contains("--out names an input", "[out-is-input]");
    assertThat(Path.of(input)).hasContent("p1");
  }

  @Test
  void a_second_run_does_not_read_the_results_of_the_first() throws IOException {
    write("a.txt", "p1");
    String file = folder.resolve("r.jsonl").toString();
    String[] args = {"check", "--sop=complaint-handling", "--out", file, folder.toString()};
    assertThat(run(args)).isZero();
    byte[] first = Files.readAllBytes(Path.of(file));
    assertThat(run(args)).isZero();
    assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(first);
  }

  @Test
  void warnings_are_capped_and_notes_only_counted() throws IOException {
    List<String> lines = new ArrayList<>(Collections.nCopies(25, "warn"));
    lines.add("note");
    lines.add("p1");
    assertThat(check(write("a.txt", lines.toArray(String[]::new)))).isZero();
    assertThat(err().lines()).hasSize(22);
    assertThat(err())
        .endsWith(
            """
            ... and 5 more [odd-record]
            notes on what was inferred: 1 (--details shows them)
            """);
  }

  @Test
  void a_closed_pipe_ends_the_run_quietly() throws IOException {
    assertThat(onto(failing("Broken pipe"))).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void a_full_disk_does_not_end_quietly() throws IOException {
    assertThat(onto(failing("No space left on device"))).isEqualTo(2);
    assertThat(err()).contains("standard output: error: ", "No space left", "[unwritable]");
  }

  private int onto(OutputStream bytes) throws IOException {
    String[] many = Collections.nCopies(1000, "p").toArray(String[]::new);
    String[] args = {"check", "--sop=complaint-handling", "--details", write("a.txt", many)};
    PrintStream screen = Screen.on(bytes, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(screen, stream(err), false, StandardCharsets.UTF_8);
    return Program.run(args, terminal, new Shop());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
