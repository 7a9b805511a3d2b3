package dev.pedoman.evidence;

import dev.pedoman.language.PhraseHit;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds phrases; hits under a negation do not count. */
record SaysFinder(int set, Set<Language> languages) implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    PhraseHit hit = observed.hit(event, set);
    return hit == null ? null : new Span(hit.start(), hit.end());
  }

  @Override
  public @Nullable Span negated(Observed observed, int event) {
    if (!observed.negated(event, set)) {
      return null;
    }
    List<PhraseHit> hits = observed.allHits(event, set);
    return new Span(hits.get(0).start(), hits.get(0).end());
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Coverage.doubt(observed, by, languages);
  }
}
