package dev.pedoman.evidence;

import dev.pedoman.language.Likeness;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds utterances close in wording to an example, and closer than to those of other steps. */
record ResemblesFinder(Candidate candidate, OptionalDouble atLeast, Set<Language> languages)
    implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    if (observed.utterance(event) == null) {
      return null;
    }
    Likeness[] to = observed.remembered().likeness(candidate.resemblance(), observed, event);
    if (!candidate.holds(to, atLeast)) {
      return null;
    }
    Likeness own = to[candidate.number()];
    return new Span(own.start(), own.end());
  }

  @Override
  public @Nullable Nearly nearly(Observed observed, int event) {
    if (observed.utterance(event) == null) {
      return null;
    }
    Likeness[] to = observed.remembered().likeness(candidate.resemblance(), observed, event);
    Likeness own = to[candidate.number()];
    return candidate.almost(to, atLeast)
        ? new Nearly(new Span(own.start(), own.end()), own.score())
        : null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Coverage.doubt(observed, by, languages);
  }
}
