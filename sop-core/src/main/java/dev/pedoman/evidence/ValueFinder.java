package dev.pedoman.evidence;

import dev.pedoman.language.Mention;
import dev.pedoman.language.Mentions;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a value however it is written. */
record ValueFinder(Value value) implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    List<Mention> mentions = Mentions.find(observed.words(event), value);
    return mentions.isEmpty() ? null : new Span(mentions.get(0).start(), mentions.get(0).end());
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Masked.doubt(observed, by);
  }
}
