package dev.pedoman.evidence;

import dev.pedoman.language.Mention;
import dev.pedoman.language.Mentions;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds something that the case record knows. */
record FactFinder(String path) implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    Optional<Value> fact = observed.facts().get(path);
    if (fact.isEmpty()) {
      return null;
    }
    List<Mention> mentions = Mentions.find(observed.words(event), fact.get());
    return mentions.isEmpty() ? null : new Span(mentions.get(0).start(), mentions.get(0).end());
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return observed.facts().get(path).isEmpty()
        ? Optional.of(Reason.FACT_UNKNOWN)
        : Masked.doubt(observed, by);
  }
}
