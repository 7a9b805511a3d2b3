package dev.pedoman.evidence;

import dev.pedoman.language.Echo;
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
    List<Echo.Points> made = new ArrayList<>();
    int earliest = Math.max(0, event - LONGEST_AGO);
    for (int i = event - 1; i >= earliest && made.size() < REACH; i--) {
      Utterance earlier = observed.utterance(i);
      if (earlier != null && earlier.by() == of) {
        Echo.Points points = observed.remembered().points(observed, i);
        made.add(points);
        // Each utterance alone, then all together: the main point may stand in any one of them.
        if (repeats(observed, event, List.of(points))) {
          return Span.whole(said);
        }
      }
    }
    return made.size() > 1 && repeats(observed, event, made) ? Span.whole(said) : null;
  }

  private boolean repeats(Observed observed, int event, List<Echo.Points> made) {
    return Echo.of(made, observed.remembered().points(observed, event)) >= atLeast;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Optional.empty();
  }
}
