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

  /**
   * What came of asking about an utterance.
   *
   * @param span where it is shown; null if it is not
   * @param answered whether that could be told
   */
  record Asked(@Nullable Span span, boolean answered) {
    private static final Asked NOT_SHOWN = new Asked(null, true);
    private static final Asked UNANSWERED = new Asked(null, false);
  }

  @Override
  public @Nullable Span find(Observed observed, int event) {
    return asked(observed, event).span();
  }

  /** Asked once: the answer may cost, and need not be the same the next time. */
  private Asked asked(Observed observed, int event) {
    PatternPort mounted = port;
    Utterance said = observed.utterance(event);
    if (mounted == null || said == null) {
      return Asked.NOT_SHOWN;
    }
    return observed
        .remembered()
        .asked(this, event, () -> ask(mounted, said, observed.transcript()));
  }

  @Override
  public boolean asksFreely() {
    return false;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    if (port == null) {
      return Optional.of(Reason.PATTERN_NOT_MOUNTED);
    }
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      boolean concerned = said != null && (by.isEmpty() || by.get() == said.by());
      if (concerned && !asked(observed, i).answered()) {
        return Optional.of(Reason.PATTERN_UNANSWERED);
      }
    }
    return Optional.empty();
  }

  private Asked ask(PatternPort mounted, Utterance said, Transcript transcript) {
    PatternAnswer answer;
    try {
      answer = mounted.answer(said, transcript, settings);
    } catch (RuntimeException e) {
      // The fault is the program's; that it cannot tell is all that matters to the report.
      return Asked.UNANSWERED;
    }
    if (answer instanceof PatternAnswer.Looked looked) {
      for (String quote : looked.quotes()) {
        int start = quote.isEmpty() ? -1 : said.text().indexOf(quote);
        if (start >= 0) {
          return new Asked(new Span(start, start + quote.length()), true);
        }
      }
      return Asked.NOT_SHOWN;
    }
    return Asked.UNANSWERED;
  }
}
