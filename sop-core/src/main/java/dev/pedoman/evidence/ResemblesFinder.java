package dev.pedoman.evidence;

import dev.pedoman.language.Similarity;
import dev.pedoman.language.Words;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds utterances close in wording to an example. */
record ResemblesFinder(List<Words> examples, double atLeast, Set<Language> languages)
    implements TextFinder {
  /** The threshold of a pattern that names none. */
  static final double USUAL = 0.5;

  @Override
  public @Nullable Span find(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null) {
      return null;
    }
    Words words = observed.words(event);
    for (Words example : examples) {
      if (Similarity.of(example, words) >= atLeast) {
        return Span.whole(said);
      }
    }
    return null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Coverage.doubt(observed, by, languages);
  }
}
