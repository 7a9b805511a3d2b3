package dev.pedoman.evidence;

import java.util.List;

/** What an embedding program's own pattern says of one utterance. Immutable. */
public sealed interface PatternAnswer {
  /**
   * It was looked at.
   *
   * @param quotes what shows the pattern, taken to the letter from the utterance's text; none where
   *     it is not shown. A quote that does not stand there counts for nothing.
   */
  record Looked(List<String> quotes) implements PatternAnswer {
    public Looked {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * It could not be told: a service did not answer, or not in a way that can be used. What depends
   * on it is then inconclusive, never missed.
   *
   * @param why for whoever looks into it; it stands in no report
   */
  record Unanswered(String why) implements PatternAnswer {}

  /** The utterance does not show the pattern. */
  static PatternAnswer notShown() {
    return new Looked(List.of());
  }

  /** The utterance shows the pattern here. */
  static PatternAnswer shown(String... quotes) {
    return new Looked(List.of(quotes));
  }
}
