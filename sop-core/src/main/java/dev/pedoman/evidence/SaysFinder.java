package dev.pedoman.evidence;

import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases; hits under a negation do not count.
 *
 * @param slots whether a phrase asks for a mention or a fact, which a source may have masked
 */
record SaysFinder(int set, Set<Language> languages, boolean slots) implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    return span(observed, observed.heard().hit(event, set, false));
  }

  @Override
  public @Nullable Span negated(Observed observed, int event) {
    return observed.heard().hit(event, set, false) >= 0
        ? null
        : span(observed, observed.heard().hit(event, set, true));
  }

  private static @Nullable Span span(Observed observed, int hit) {
    PhraseHits hits = observed.heard().hits;
    return hit < 0 ? null : new Span(hits.start(hit), hits.end(hit));
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    Optional<Reason> byLanguage = Coverage.doubt(observed, by, languages);
    return byLanguage.isEmpty() && slots && observed.maySayUnmasked(by, set)
        ? Optional.of(Reason.REDACTED)
        : byLanguage;
  }
}
