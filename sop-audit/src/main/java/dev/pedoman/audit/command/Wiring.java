package dev.pedoman.audit.command;

import dev.pedoman.audit.run.TranscriptFeed;
import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
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
  private static final Formats FORMATS = Formats.standard();

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
    return new Loaded(Optional.of(BuiltInSops.load(name)), List.of());
  }

  @Override
  public Loaded read(Path file) {
    SopFile read = SopYaml.read(file);
    return new Loaded(read.sop(), read.problems());
  }

  @Override
  public List<Format> formats() {
    return FORMATS.readers().stream()
        .map(reader -> new Format(reader.name(), reader.about()))
        .toList();
  }

  @Override
  public TranscriptFeed reader(Optional<String> format) {
    return (file, sink) -> {
      Input input = Input.file(file);
      try (ReadResults results =
          format.map(name -> FORMATS.read(input, name)).orElseGet(() -> FORMATS.read(input))) {
        while (results.hasNext()) {
          ReadResult result = results.next();
          result.problems().forEach(sink::problem);
          if (result instanceof ReadResult.Read read) {
            sink.transcript(read.transcript());
          }
        }
      }
    };
  }

  @Override
  public Function<Transcript, List<ComplianceReport>> checker(List<Sop> sops) {
    return SopChecker.of(sops, Map.of())::check;
  }
}
