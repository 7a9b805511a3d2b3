package dev.pedoman.evidence;

import dev.pedoman.model.Bound;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds utterances of so many words. */
record WordsFinder(Bound count) implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    return said != null && count.allows(observed.words(event).count()) ? Span.whole(said) : null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Optional.empty();
  }
}
