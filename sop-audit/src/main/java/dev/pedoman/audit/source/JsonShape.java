package dev.pedoman.audit.source;

import dev.pedoman.transcript.Transcript;
import java.util.Optional;

/** How one format makes a transcript of a JSON value. */
interface JsonShape {
  /**
   * The transcript of one record, or nothing and at least one error among the faults.
   *
   * @param fallbackId the id when the record has none
   */
  Optional<Transcript> transcript(Json record, Faults faults, String fallbackId);

  /** Whether a list that begins with this value is one record, rather than a list of records. */
  default boolean isOneRecord(Json first) {
    return false;
  }
}
