package dev.pedoman.audit.run;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the transcripts of one file, one after another. */
@FunctionalInterface
public interface TranscriptFeed {
  /** Where transcripts and problems go, in the order in which they stand in the file. */
  interface Sink {
    /** A transcript that was read. */
    void transcript(Transcript transcript);

    /** A record that could not be read (an error), or something to know about one that could. */
    void problem(Problem problem);
  }

  /**
   * Reads a file to its end.
   *
   * @throws IOException when the file cannot be read (further); what was handed over before stands
   */
  void read(Path file, Sink sink) throws IOException;
}
