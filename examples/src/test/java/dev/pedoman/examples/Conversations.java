package dev.pedoman.examples;

import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The conversations of this folder, read once: by file name, or by {@code file#id}. */
final class Conversations {
  static final Path FOLDER = Path.of("conversations");

  private Conversations() {}

  /** Apart, so that a file that cannot be read fails only the tests that need it. */
  private static final class Loaded {
    static final Map<String, Transcript> ALL = all();
  }

  static Transcript named(String name) {
    Transcript found = Loaded.ALL.get(name);
    if (found == null) {
      throw new AssertionError("no conversation " + name + " among " + Loaded.ALL.keySet());
    }
    return found;
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ReadResult> read(Path file) {
    try (ReadResults results = Formats.standard().read(Input.file(file))) {
      return results.stream().toList();
    }
  }

  private static Map<String, Transcript> all() {
    Map<String, Transcript> all = new TreeMap<>();
    for (Path file : files()) {
      List<Transcript> read = new ArrayList<>();
      for (ReadResult result : read(file)) {
        if (result instanceof ReadResult.Read done) {
          read.add(done.transcript());
        } else {
          throw new AssertionError(result.problems().stream().map(Problem::text).toList());
        }
      }
      String name = file.getFileName().toString();
      boolean many = name.endsWith(".jsonl");
      read.forEach(one -> all.put(many ? name + "#" + one.id() : name, one));
    }
    return all;
  }
}
