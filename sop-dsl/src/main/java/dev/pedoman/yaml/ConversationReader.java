package dev.pedoman.yaml;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads conversations as they come from other systems, for trials that name a file or hold a text.
 * The module {@code sop-audit} brings one that knows all its formats; a program may bring its own.
 * Implementations are thread-safe.
 */
public interface ConversationReader {
  /**
   * What came of reading.
   *
   * @param conversations those that could be read, in order
   * @param problems what is wrong with the others; errors, warnings and notes
   */
  record Read(List<Transcript> conversations, List<Problem> problems) {
    public Read {
      conversations = List.copyOf(conversations);
      problems = List.copyOf(problems);
    }
  }

  /** The conversations of a file; one that cannot be opened is a problem. */
  Read file(Path path);

  /** The conversations of a text. */
  Read text(String name, String text);

  /** The reader that a module on the class path brings; empty when there is none. */
  static Optional<ConversationReader> installed() {
    return ServiceLoader.load(ConversationReader.class).findFirst();
  }
}
