package dev.pedoman.audit.command;

import dev.pedoman.audit.run.TranscriptSource;
import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The command joined to the SOPs, the readers and the checker of this project. */
final class Wiring implements Workshop {
  private final Formats formats = Formats.standard();

  private Wiring() {}

  static Workshop standard() {
    return new Wiring();
  }

  @Override
  public List<String> sopNames() {
    return List.copyOf(BuiltInSops.names());
  }

  @Override
  public Loaded builtIn(String name) {
    try {
      return new Loaded(Optional.of(BuiltInSops.load(name)), List.of());
    } catch (ProblemException e) {
      return new Loaded(Optional.empty(), e.problems());
    }
  }

  @Override
  public Loaded read(Path file) {
    SopFile read = SopYaml.read(file);
    return new Loaded(read.sop(), read.problems());
  }

  @Override
  public List<Format> formats() {
    return formats.readers().stream().map(r -> new Format(r.name(), r.about())).toList();
  }

  @Override
  public TranscriptSource reader(Optional<String> format) {
    return (file, sink) -> {
      Input input = Input.file(file);
      try (ReadResults results =
          format.isPresent() ? formats.read(input, format.get()) : formats.read(input)) {
        while (!sink.enough() && results.hasNext()) {
          hand(results.next(), sink);
        }
      }
    };
  }

  private static void hand(ReadResult result, TranscriptSource.Sink sink) {
    if (result instanceof ReadResult.Read read) {
      read.problems().forEach(sink::note);
      sink.transcript(read.transcript());
    } else {
      sink.setAside(result.problems());
    }
  }

  @Override
  public Function<Transcript, List<ComplianceReport>> checker(List<Sop> sops) {
    return SopChecker.of(sops, Map.of())::check;
  }
}
