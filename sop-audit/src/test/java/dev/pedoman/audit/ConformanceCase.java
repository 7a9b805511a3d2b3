package dev.pedoman.audit;

import dev.pedoman.audit.output.JsonLines;
import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.PatternAnswer;
import dev.pedoman.evidence.PatternPort;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One folder of conformance cases: an SOP, conversations, and the reports to expect. */
record ConformanceCase(Path folder) {
  private static final Path ALL = Path.of("..", "sop-core", "src", "test", "resources", "cases");

  /** Quotes what it is told to look for. */
  private static final PatternPort STICKER =
      (said, transcript, settings) ->
          new PatternAnswer.Looked(
              Stream.ofNullable(settings.get("shows")).filter(said.text()::contains).toList());

  static List<ConformanceCase> all() {
    return list(ALL).stream().filter(Files::isDirectory).map(ConformanceCase::new).toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path yaml() {
    return folder.resolve("sop.sop.yaml");
  }

  Path expected() {
    return folder.resolve("expected.jsonl");
  }

  Sop sop() {
    return SopYaml.load(yaml());
  }

  /** The reports in the order of the conversations; none of them may be set aside. */
  List<ComplianceReport> reports() {
    SopChecker checker = SopChecker.of(List.of(sop()), Map.of("sticker", STICKER));
    List<ComplianceReport> reports = new ArrayList<>();
    try (ReadResults results = Formats.standard().read(Input.file(transcripts()))) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        if (!(result instanceof ReadResult.Read read)) {
          throw new ProblemException(result.problems());
        }
        reports.addAll(checker.check(read.transcript()));
      }
    }
    return reports;
  }

  /** The reports as lines of JSON in English. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    JsonLines json = JsonLines.in(Language.EN);
    reports().forEach(report -> lines.append(json.line(report)));
    return lines.toString();
  }

  @Override
  public String toString() {
    return name();
  }

  private Path transcripts() {
    return list(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith("transcripts."))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no transcripts in " + folder));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
