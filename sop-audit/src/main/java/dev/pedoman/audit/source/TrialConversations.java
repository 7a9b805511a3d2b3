package dev.pedoman.audit.source;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.ConversationReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the conversations of trials in all standard formats. Holds no state; thread-safe. */
public final class TrialConversations implements ConversationReader {
  /** Made by the loader of services. */
  public TrialConversations() {}

  @Override
  public Read file(Path path) {
    return read(Input.file(path));
  }

  @Override
  public Read text(String name, String text) {
    return read(Input.text(name, text));
  }

  private static Read read(Input input) {
    List<Transcript> conversations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (ReadResults results = Formats.standard().read(input)) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        problems.addAll(result.problems());
        if (result instanceof ReadResult.Read read) {
          conversations.add(read.transcript());
        }
      }
    }
    return new Read(conversations, problems);
  }
}
