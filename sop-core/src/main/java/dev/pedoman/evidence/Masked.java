package dev.pedoman.evidence;

import dev.pedoman.transcript.Speaker;
import java.util.Optional;

/** Whether what is looked for may stand under a redaction. */
final class Masked {
  private Masked() {}

  static Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return observed.masked(by) ? Optional.of(Reason.REDACTED) : Optional.empty();
  }
}
