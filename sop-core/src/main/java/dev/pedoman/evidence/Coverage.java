package dev.pedoman.evidence;

import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import java.util.Set;

/** Whether wordings in some languages can be found in what a speaker says. */
final class Coverage {
  private Coverage() {}

  static Optional<Reason> doubt(Observed observed, Optional<Speaker> by, Set<Language> covered) {
    boolean beyond =
        by.isPresent()
            ? observed.speaksBeyond(by.get(), covered)
            : observed.speaksBeyond(Speaker.AGENT, covered)
                || observed.speaksBeyond(Speaker.CUSTOMER, covered);
    return beyond ? Optional.of(Reason.LANGUAGE_NOT_COVERED) : Optional.empty();
  }
}
