package dev.pedoman.audit.source;

/** One format of transcripts. Readers hold no state and are thread-safe. */
public interface TranscriptReader {
  /** Its name on the command line and in problems, in kebab case. */
  String name();

  /** One line on what it reads, for help texts. */
  String about();

  /** Whether an input that begins so looks like this format. */
  boolean accepts(Head head);

  /**
   * Reads an input as this format, whatever it looks like. Nothing is opened before the first
   * result is asked for, and no exception comes out for a bad input.
   */
  ReadResults read(Input input);
}
