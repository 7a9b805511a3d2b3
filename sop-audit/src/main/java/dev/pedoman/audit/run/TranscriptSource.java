package dev.pedoman.audit.run;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the transcripts of one file, one after another. */
@FunctionalInterface
public interface TranscriptSource {
  /** Where transcripts and problems go, in the order in which they stand in the file. */
  interface Sink {
    /** A transcript that was read. */
    void transcript(Transcript transcript);

    /** Something to know about the file or about the transcript that follows; no error. */
    void note(Problem problem);

    /** A record, or the file as a whole, that could not be read: at least one error. */
    void setAside(List<Problem> problems);

    /** Whether what follows is no longer wanted, so that the file need not be read further. */
    boolean enough();
  }

  /**
   * Reads a file to its end.
   *
   * @throws IOException when the file cannot be read (further); what was handed over before stands
   */
  void read(Path file, Sink sink) throws IOException;
}
