package dev.pedoman.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.audit.output.Reports;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditRunTest {
  @TempDir Path folder;

  private final Sop one = Reports.sop("one");
  private final Sop two = Reports.sop("two");
  private final Heard heard = new Heard();

  @Test
  void results_come_in_the_order_of_the_input_and_of_the_sops() throws IOException {
    write("b.txt", "b1", "b2");
    write("a.txt", "a1");
    Tally tally = run().over(List.of(folder.resolve("b.txt"), folder), heard);
    assertThat(heard.lines)
        .containsExactly(
            "b1 one", "b1 two", "b2 one", "b2 two", "a1 one", "a1 two", "b1 one", "b1 two",
            "b2 one", "b2 two");
    assertThat(tally).isEqualTo(new Tally(3, 5, 0, 0));
  }

  @Test
  void a_bad_record_is_set_aside_and_the_rest_goes_on() throws IOException {
    write("a.txt", "a1", "bad", "a2", "note", "burst", "a3");
    write("b.txt", "unreadable", "never");
    write("c.txt", "faulty");
    Tally tally = run().over(List.of(folder, folder.resolve("gone")), heard);
    assertThat(heard.lines.stream().filter(line -> !line.endsWith(" two")))
        .containsExactly(
            "a1 one",
            "problem bad-record",
            "problem bad-too",
            "a2 one",
            "problem inferred",
            "problem internal-error",
            "a3 one",
            "problem unreadable-file",
            "problem internal-error",
            "problem missing-path");
    assertThat(tally).isEqualTo(new Tally(1, 3, 5, 0));
  }

  @Test
  void a_fault_is_told_in_one_line_without_a_stack_trace() throws IOException {
    write("a.txt", "burst");
    run().over(List.of(folder), heard);
    assertThat(heard.problems.get(0).what())
        .isEqualTo(
            "checking conversation 'burst' failed: java.lang.IllegalStateException: two lines");
    assertThat(heard.problems.get(0).place().label()).endsWith("/a.txt");
  }

  @Test
  void a_file_named_itself_is_read_whatever_its_name() throws IOException {
    write("README.md", "a1");
    Tally tally = run().over(List.of(folder, folder.resolve("README.md")), heard);
    assertThat(heard.lines).containsExactly("problem no-transcripts", "a1 one", "a1 two");
    assertThat(tally.skipped()).isOne();
  }

  @Test
  void what_the_listener_throws_ends_the_run_even_if_the_reader_catches_it() throws IOException {
    write("a.txt", "a1", "a2");
    AuditRun run =
        AuditRun.of(
            (file, sink) -> {
              try {
                read(file, sink);
              } catch (RuntimeException e) {
                sink.setAside(List.of(error("swallowed")));
              }
            },
            this::check);
    heard.full = true;
    assertThatThrownBy(() -> run.over(List.of(folder), heard))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(heard.lines).isEmpty();
  }

  @Test
  void enough_ends_the_run_within_a_file() throws IOException {
    write("a.txt", "a1", "a2", "a3");
    write("b.txt", "b1");
    heard.most = 4;
    Tally tally = run().over(List.of(folder), heard);
    assertThat(heard.lines).containsExactly("a1 one", "a1 two", "a2 one", "a2 two");
    assertThat(tally.conversations()).isEqualTo(2);
  }

  @Test
  void own_output_is_passed_over() throws IOException {
    write("a.txt", "a1");
    write("out.txt", "o1");
    run().without(Set.of(folder.resolve("out.txt"))).over(List.of(folder), heard);
    assertThat(heard.lines).containsExactly("a1 one", "a1 two");
  }

  private AuditRun run() {
    return AuditRun.of(AuditRunTest::read, this::check);
  }

  private List<ComplianceReport> check(Transcript transcript) {
    if (transcript.id().equals("burst")) {
      throw new IllegalStateException("two lines\nof message");
    }
    return List.of(Reports.passes(one, transcript.id()), Reports.passes(two, transcript.id()));
  }

  /** One conversation a line; some words are faults. */
  private static void read(Path file, TranscriptSource.Sink sink) throws IOException {
    for (String line : Files.readAllLines(file)) {
      switch (line) {
        case "bad" -> sink.setAside(List.of(error("bad-record"), error("bad-too")));
        case "note" -> sink.note(Problem.info("inferred", Place.of("x"), "the clock"));
        case "unreadable" -> throw new IOException("disk");
        case "faulty" -> throw new IllegalArgumentException("reader");
        default -> sink.transcript(Transcript.builder(line).agent("Hello").build());
      }
    }
  }

  private static Problem error(String code) {
    return Problem.error(code, Place.of("x"), "bad", "", "");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private static final class Heard implements AuditListener {
    final List<String> lines = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    boolean full;
    int most = Integer.MAX_VALUE;

    @Override
    public void checked(List<ComplianceReport> reports) {
      if (full) {
        throw new UncheckedIOException(new IOException("disk full"));
      }
      reports.forEach(r -> lines.add(r.transcript().id() + " " + r.sop().id()));
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      lines.add("problem " + problem.code());
    }

    @Override
    public boolean enough() {
      return lines.size() >= most;
    }
  }
}
