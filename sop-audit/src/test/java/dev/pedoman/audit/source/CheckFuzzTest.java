package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.LiveCheck;
import dev.pedoman.check.SopChecker;
import dev.pedoman.fuzz.Fuzz;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Broken SOPs and transcripts, made by chance from the examples: each ends in problems or in a
 * report, the same one each time, and the same one live.
 */
class CheckFuzzTest {
  private static final String[] SCRAPS = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "\n",
    "\n  - ",
    "-",
    "1e999999999",
    "NaN",
    "null",
    "\u0000",
    "\u202E",
    "\u200B",
    "e\u0301",
    "($",
    "(",
    ")",
    "|",
    " ... ",
    "*",
    "{money}",
    "99:59",
    "999999999999h",
    "not: ",
    "unless: ",
    "[00:00] ",
    "* hold",
    "-1",
    "true",
    "\\uD800"
  };
  private static final String BETWEEN = "\n=====\n";
  private static final int TRIES = 400;

  @Test
  void broken_input_gives_problems_or_one_and_the_same_report() throws IOException {
    List<String> sops = texts(Path.of("../examples/sops"));
    List<String> talks = texts(Path.of("../examples/conversations"));
    int[] checked = {0};
    Fuzz.texts(
        "checks",
        TRIES,
        random ->
            Fuzz.changed(sops.get(random.nextInt(sops.size())), 3, SCRAPS, random)
                + BETWEEN
                + Fuzz.changed(talks.get(random.nextInt(talks.size())), 3, SCRAPS, random),
        both -> {
          String[] parts = both.split(BETWEEN, 2);
          checked[0] += check(parts[0], parts[parts.length - 1]);
        });
    // Otherwise the changes would be too harsh to show anything.
    assertThat(checked[0]).isGreaterThan(TRIES / 20);
  }

  private static int check(String sopText, String talk) {
    SopFile file = SopYaml.read("fuzz.yaml", sopText);
    clear(file.problems());
    List<Transcript> transcripts = new ArrayList<>();
    for (ReadResult result : Reading.all(Input.text("fuzz", talk))) {
      clear(result.problems());
      if (result instanceof ReadResult.Read read) {
        transcripts.add(read.transcript());
      }
    }
    Optional<SopChecker> checker = file.sop().flatMap(CheckFuzzTest::checker);
    checker.ifPresent(c -> transcripts.forEach(t -> sameAlways(c, t)));
    return checker.isPresent() && !transcripts.isEmpty() ? 1 : 0;
  }

  private static Optional<SopChecker> checker(Sop sop) {
    try {
      return Optional.of(SopChecker.of(List.of(sop), Map.of()));
    } catch (ProblemException e) {
      clear(e.problems());
      return Optional.empty();
    }
  }

  private static void sameAlways(SopChecker checker, Transcript transcript) {
    List<ComplianceReport> reports = checker.check(transcript);
    assertThat(checker.check(transcript)).isEqualTo(reports);
    reports.forEach(report -> assertThat(report.changes()).hasSameSizeAs(report.findings()));
    LiveCheck live = checker.live(head(transcript));
    transcript
        .events()
        .forEach(
            event -> {
              live.add(event);
              live.status();
            });
    assertThat(live.finish()).isEqualTo(reports);
  }

  private static Transcript head(Transcript whole) {
    return new Transcript(
        whole.id(),
        whole.channel(),
        whole.language(),
        whole.startedAt(),
        whole.complete(),
        whole.actionsRecorded(),
        whole.observedUntil(),
        whole.facts(),
        whole.labels(),
        List.of());
  }

  private static void clear(List<Problem> problems) {
    problems.forEach(problem -> assertThat(problem.what()).isNotBlank());
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
