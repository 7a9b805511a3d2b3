package dev.pedoman.audit.command;

import dev.pedoman.audit.output.Reports;
import dev.pedoman.audit.run.TranscriptSource;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two built-in SOPs and a format of one conversation a line: those beginning with {@code f} fail,
 * {@code bad} is a bad record, {@code warn} a warning, {@code note} a note, {@code burst} a fault.
 */
final class Shop implements Workshop {
  @Override
  public List<String> sopNames() {
    return List.of("call-handling", "complaint-handling");
  }

  @Override
  public Loaded builtIn(String name) {
    return new Loaded(Optional.of(Reports.sop(name)), List.of());
  }

  @Override
  public Loaded read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.contains("broken")) {
      Place place = new Place(name, 2, 3, "  stps: []");
      return new Loaded(
          Optional.empty(),
          List.of(
              Problem.error(
                  "unknown-key", place, "unknown key 'stps'", "", "did you mean 'steps'?"),
              Problem.error("missing-key", Place.of(name, 1, 1), "no 'version'", "", "")));
    }
    Problem warning = Problem.warning("review-overdue", Place.of(name), "is old", "", "");
    return new Loaded(Optional.of(Reports.sop("own")), List.of(warning));
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("lines", "one conversation a line"));
  }

  @Override
  public TranscriptSource reader(Optional<String> format) {
    return Shop::lines;
  }

  private static void lines(Path file, TranscriptSource.Sink sink) throws IOException {
    Place place = Place.of(String.valueOf(file.getFileName()), 1, 0);
    for (String line : Files.readAllLines(file)) {
      switch (line) {
        case "bad" -> sink.setAside(List.of(bad(place)));
        case "warn" -> sink.note(Problem.warning("odd-record", place, "odd", "", ""));
        case "note" -> sink.note(Problem.info("roles", place, "roles inferred"));
        default -> sink.transcript(Transcript.builder(line).agent("Hello").build());
      }
    }
  }

  private static Problem bad(Place place) {
    return Problem.error("bad-record", place, "bad \u001b[2J", "", "");
  }

  @Override
  public Function<Transcript, List<ComplianceReport>> checker(List<Sop> sops) {
    if (sops.get(0).id().equals("call-handling")) {
      throw new ProblemException(
          List.of(Problem.error("bad-regex", Place.of("call-handling"), "bad '('", "", "")));
    }
    return transcript -> sops.stream().map(sop -> report(sop, transcript.id())).toList();
  }

  private static ComplianceReport report(Sop sop, String id) {
    if (id.equals("burst")) {
      throw new IllegalStateException("oops");
    }
    return id.startsWith("f") ? Reports.fails(sop, id) : Reports.passes(sop, id);
  }
}
