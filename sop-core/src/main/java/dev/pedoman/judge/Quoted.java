package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Utterance;

/** Quotes whole events as the evidence of a metric. */
final class Quoted {
  private Quoted() {}

  static Evidence event(Observed observed, int index) {
    Event event = observed.event(index);
    if (event instanceof Utterance said) {
      return new Evidence(index, said.at(), said.by(), 0, said.text().length(), said.text());
    }
    return new Evidence(index, event.at(), event.by(), 0, 0, ((Action) event).name());
  }
}
