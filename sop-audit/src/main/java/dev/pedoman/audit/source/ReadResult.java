package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.util.List;

/** What became of one record of an input. */
public sealed interface ReadResult {
  /** The number of the record in its input, from 1; 0 when the input as a whole is meant. */
  int record();

  /** Where the record begins. */
  Place place();

  /** The problems found and the notes on what was inferred, in the order of their places. */
  List<Problem> problems();

  /**
   * A record that was read.
   *
   * @param transcript the interaction
   * @param problems warnings and notes on what was inferred or left out; no errors
   */
  record Read(int record, Place place, Transcript transcript, List<Problem> problems)
      implements ReadResult {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A record that cannot be used.
   *
   * @param problems why: at least one error
   */
  record SetAside(int record, Place place, List<Problem> problems) implements ReadResult {
    public SetAside {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a record is set aside for a reason");
      }
    }
  }
}
