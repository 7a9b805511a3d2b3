package dev.pedoman.audit.command;

import dev.pedoman.audit.run.TranscriptReader;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The command joined to the SOPs, the readers and the checker of this project. */
final class Wiring implements Workshop {
  private Wiring() {}

  static Workshop standard() {
    return new Wiring();
  }

  @Override
  public List<String> sopNames() {
    return List.of(); // JOIN: BuiltInSops.names()
  }

  @Override
  public Loaded builtIn(String name) {
    return notYet(name); // JOIN: BuiltInSops.load(name)
  }

  @Override
  public Loaded read(Path file) {
    return notYet(file.toString()); // JOIN: SopYaml.read(file)
  }

  @Override
  public List<Format> formats() {
    return List.of(); // JOIN: the formats of dev.pedoman.audit.source
  }

  @Override
  public TranscriptReader reader(Optional<String> format) {
    return (file, sink) -> sink.problem(missing(file.toString())); // JOIN: audit.source
  }

  @Override
  public Function<Transcript, List<ComplianceReport>> checker(List<Sop> sops) {
    return SopChecker.of(sops, Map.of())::check;
  }

  private static Loaded notYet(String name) {
    return new Loaded(Optional.empty(), List.of(missing(name)));
  }

  private static Problem missing(String name) {
    return Problem.error("not-supported", Place.of(name), "cannot be read yet", "", "");
  }
}
