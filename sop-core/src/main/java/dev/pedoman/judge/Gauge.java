package dev.pedoman.judge;

import dev.pedoman.evidence.Observed;

/**
 * Something that is measured over an interaction, each event looked at once, so that an interaction
 * may go on after it was asked. Belongs to one check.
 */
abstract class Gauge {
  private int upTo;

  /** Looks at the events that have come since. */
  final void follow(Observed observed) {
    follow(observed, observed.size());
  }

  /** Looks at the events before an index that it has not seen yet. */
  final void follow(Observed observed, int until) {
    while (upTo < until) {
      take(observed, upTo++);
    }
  }

  abstract void take(Observed observed, int event);
}
