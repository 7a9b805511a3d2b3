package dev.pedoman.evidence;

import dev.pedoman.transcript.Utterance;

/** A stretch of an utterance's text, in UTF-16 units, the end exclusive. */
record Span(int start, int end) {
  static Span whole(Utterance utterance) {
    return new Span(0, utterance.text().length());
  }

  int length() {
    return end - start;
  }
}
