package dev.pedoman.evidence;

import dev.pedoman.language.Echo;
import dev.pedoman.language.Words;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds utterances that repeat the main points which the other side has made so far. */
record EchoesFinder(Speaker of, double atLeast) implements TextFinder {
  /** The least share of a pattern that names none. */
  static final double USUAL = 0.4;

  /** How many utterances of the other side, counted backwards, hold the points to repeat. */
  private static final int REACH = 4;

  /** Points that were made longer ago, in events, are no longer what is being talked about. */
  private static final int LONGEST_AGO = 200;

  @Override
  public @Nullable Span find(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null) {
      return null;
    }
    List<Words> points = new ArrayList<>();
    int earliest = Math.max(0, event - LONGEST_AGO);
    for (int i = event - 1; i >= earliest && points.size() < REACH; i--) {
      Utterance earlier = observed.utterance(i);
      if (earlier != null && earlier.by() == of) {
        points.add(observed.words(i));
        // Each utterance alone, then all together: the main point may stand in any one of them.
        if (Echo.of(List.of(observed.words(i)), observed.words(event)) >= atLeast) {
          return Span.whole(said);
        }
      }
    }
    boolean echoed = !points.isEmpty() && Echo.of(points, observed.words(event)) >= atLeast;
    return echoed ? Span.whole(said) : null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Optional.empty();
  }
}
