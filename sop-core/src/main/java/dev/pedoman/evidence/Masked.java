package dev.pedoman.evidence;

import dev.pedoman.language.Mentions;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.Optional;

/** Whether what is looked for may stand under a redaction. */
final class Masked {
  private Masked() {}

  static Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said != null
          && (by.isEmpty() || by.get() == said.by())
          && Mentions.masked(observed.words(i))) {
        return Optional.of(Reason.REDACTED);
      }
    }
    return Optional.empty();
  }
}
