package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.LiveCheck;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Broken SOPs and transcripts, made by chance from the examples: each ends in problems or in a
 * report, the same one each time, and the same one live. {@code -Dfuzz.seconds=600 -Dfuzz.seed=7}
 * looks longer and elsewhere; what fails is kept under {@code target/fuzz}.
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
  private static final int TRIES = 400;

  @Test
  void broken_input_gives_problems_or_one_and_the_same_report() throws IOException {
    long seed = Long.getLong("fuzz.seed", 1);
    long seconds = Long.getLong("fuzz.seconds", 0);
    List<String> sops = texts(Path.of("../examples/sops"));
    List<String> talks = texts(Path.of("../examples/conversations"));
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int checked = 0;
    for (long i = 0; i < TRIES || System.nanoTime() < end; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      String sop = changed(sops.get(random.nextInt(sops.size())), random);
      String talk = changed(talks.get(random.nextInt(talks.size())), random);
      try {
        checked += check(sop, talk);
      } catch (Throwable e) {
        throw new AssertionError(
            "seed " + seed + ", try " + i + ": " + keep(seed, i, sop, talk), e);
      }
    }
    // Otherwise the changes would be too harsh to show anything.
    assertThat(checked).isGreaterThan(TRIES / 20);
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

  private static String changed(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    for (int n = random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length() - 1, end));
        case 1 -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
        case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
    return text.toString();
  }

  private static Path keep(long seed, long number, String sop, String talk) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "fuzz"));
    Path kept = folder.resolve(seed + "-" + number + ".sop.yaml");
    Files.write(kept, sop.getBytes(StandardCharsets.UTF_8));
    Files.write(
        folder.resolve(seed + "-" + number + ".talk"), talk.getBytes(StandardCharsets.UTF_8));
    return kept;
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
