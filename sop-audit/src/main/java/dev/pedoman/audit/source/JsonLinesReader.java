package dev.pedoman.audit.source;

/** {@code jsonl}: the project's own JSON, one transcript a line. */
final class JsonLinesReader implements TranscriptReader {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "the project's own JSON, one transcript a line";
  }

  @Override
  public boolean accepts(Head head) {
    return head.isLines() && !head.isList() && CanonicalReader.looksCanonical(head.keys());
  }

  @Override
  public ReadResults read(Input input) {
    return new ReadResults(input, () -> new JsonLinesFeed(input, new CanonicalTranscript()));
  }
}
