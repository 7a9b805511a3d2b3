package dev.pedoman.evidence;

import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the embedding program's own pattern; an answer counts only with a quote that is there. */
record CustomFinder(@Nullable PatternPort port, Map<String, String> settings)
    implements TextFinder {
  @Override
  public @Nullable Span find(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (port == null || said == null) {
      return null;
    }
    // Asked once: the answer may cost, and need not be the same the next time.
    return observed.remembered().span(this, event, () -> ask(port, said, observed.transcript()));
  }

  @Override
  public boolean asksFreely() {
    return false;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return port == null ? Optional.of(Reason.PATTERN_NOT_MOUNTED) : Optional.empty();
  }

  private Optional<Span> ask(PatternPort mounted, Utterance said, Transcript transcript) {
    for (String quote : mounted.quotes(said, transcript, settings)) {
      int start = quote.isEmpty() ? -1 : said.text().indexOf(quote);
      if (start >= 0) {
        return Optional.of(new Span(start, start + quote.length()));
      }
    }
    return Optional.empty();
  }
}
