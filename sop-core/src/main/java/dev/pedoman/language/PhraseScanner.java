package dev.pedoman.language;

import dev.pedoman.transcript.Facts;
import java.util.List;

/**
 * Looks for all phrases of an index in one text after the other, with memory that is used again.
 * Belongs to one thread at a time.
 */
public final class PhraseScanner {
  private final PhraseIndex index;
  private Words words = Words.of("");
  private List<PhraseHit> hits = List.of();

  PhraseScanner(PhraseIndex index) {
    this.index = index;
  }

  /** Reads a text; what was found in the one before is forgotten. */
  public void scan(String text, Facts facts) {
    words = Words.of(text);
    hits = index.find(words, facts);
  }

  /** How many hits the text has; they are numbered from 0, by start, then end, then set. */
  public int hits() {
    return hits.size();
  }

  /** Which set of phrases was hit, as numbered by {@link PhraseIndex.Builder#add}. */
  public int set(int hit) {
    return hits.get(hit).set();
  }

  /** Where the words of a hit begin in the text, in UTF-16 units. */
  public int start(int hit) {
    return hits.get(hit).start();
  }

  /** Where they end, exclusive. */
  public int end(int hit) {
    return hits.get(hit).end();
  }

  /** Whether they stand under a negation. */
  public boolean negated(int hit) {
    return hits.get(hit).negated();
  }

  /** Adds what the words of the text say about its language. */
  public void countInto(LanguageTally tally) {
    tally.add(words);
  }
}
