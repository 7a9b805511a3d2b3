package dev.pedoman.evidence;

import dev.pedoman.language.LanguageGuess;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import java.util.Set;

/** Whether wordings in some languages can be found in what a speaker says. */
final class Coverage {
  private Coverage() {}

  static Optional<Reason> doubt(Observed observed, Optional<Speaker> by, Set<Language> covered) {
    boolean uncovered =
        by.isPresent()
            ? uncovered(observed.language(by.get()), covered)
            : uncovered(observed.language(Speaker.AGENT), covered)
                || uncovered(observed.language(Speaker.CUSTOMER), covered);
    return uncovered ? Optional.of(Reason.LANGUAGE_NOT_COVERED) : Optional.empty();
  }

  private static boolean uncovered(LanguageGuess guess, Set<Language> covered) {
    return guess.other()
        || (guess.language().isPresent() && !covered.contains(guess.language().get()));
  }
}
