package dev.pedoman.audit.source;

import java.util.Set;

/** {@code canonical}: the project's own JSON, one object, or a list of objects. */
final class CanonicalReader implements TranscriptReader {
  @Override
  public String name() {
    return "canonical";
  }

  @Override
  public String about() {
    return "the project's own JSON: one transcript, or a list of them";
  }

  @Override
  public boolean accepts(Head head) {
    return head.isJson() && looksCanonical(head.keys());
  }

  @Override
  public ReadResults read(Input input) {
    return new ReadResults(input, () -> new JsonDocumentFeed(input, new CanonicalTranscript()));
  }

  static boolean looksCanonical(Set<String> keys) {
    return keys.contains("events");
  }
}
