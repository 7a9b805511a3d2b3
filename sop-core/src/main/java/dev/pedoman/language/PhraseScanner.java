package dev.pedoman.language;

import dev.pedoman.transcript.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for all phrases of an index in one text after the other, with memory that is used again; in
 * the steady state a scan allocates a copy of the text's bytes and next to nothing else. Not
 * thread-safe: one scanner for each thread.
 *
 * <p>What {@link PhraseIndex#find} would find in the same text, in the same order. After a huge
 * text the memory it took is let go with the next one.
 */
public final class PhraseScanner {
  private final Units units;
  private final UnitReader reader;
  private final AutomatonRun run;
  private final Hits hits;

  PhraseScanner(Automaton automaton, int sets) {
    units = new Units(automaton.vocabulary);
    reader = new UnitReader(automaton.vocabulary, units);
    hits = new Hits(units, sets);
    run = new AutomatonRun(automaton, units, hits);
  }

  /**
   * Reads a text of any length; what was found in the one before is forgotten. Cost grows with the
   * length of the text.
   *
   * @param facts what the case record knows, for phrases that ask for it
   */
  public void scan(String text, Facts facts) {
    reader.read(text);
    hits.clear();
    run.over(text, facts);
  }

  /** The same for a text that is split already. */
  void scan(Words words, Facts facts) {
    reader.read(words);
    hits.clear();
    run.over(words, facts);
  }

  /**
   * The sets that a text would hit if what its source masked, such as {@code [NAME]} or {@code
   * ****}, were what their slots ask for; none where nothing is masked. What was scanned last is
   * forgotten.
   */
  public BitSet unmasked(String text, Facts facts) {
    BitSet sets = new BitSet();
    List<Masks.Mask> masks = Masks.in(text);
    if (!masks.isEmpty()) {
      Words words = Words.of(Masks.worded(text, masks));
      reader.read(words);
      hits.clear();
      run.over(words, facts, masks);
      for (int i = 0; i < hits(); i++) {
        if (!negated(i)) {
          sets.set(set(i));
        }
      }
    }
    return sets;
  }

  /** How many hits the text has; they are numbered from 0, by start, then end, then set. */
  public int hits() {
    return hits.size();
  }

  /**
   * Which set of phrases was hit, as numbered by {@link PhraseIndex.Builder#add}.
   *
   * @param hit from 0 to one below {@link #hits()}
   */
  public int set(int hit) {
    return hits.set(hit);
  }

  /** Where the words of a hit begin in the text, in UTF-16 units. */
  public int start(int hit) {
    return hits.start(hit);
  }

  /** Where the words of a hit end in the text, in UTF-16 units, exclusive. */
  public int end(int hit) {
    return hits.end(hit);
  }

  /** Whether the words of a hit stand under a negation; such a hit does not count as said. */
  public boolean negated(int hit) {
    return hits.negated(hit);
  }

  /** Adds what {@link LanguageTally#add} would add for the text that was scanned last. */
  public void countInto(LanguageTally tally) {
    tally.add(units);
  }

  /** How many states the automaton was in, over all texts; what grows when cost grows. */
  long steps() {
    return run.steps();
  }

  List<PhraseHit> list() {
    List<PhraseHit> list = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      list.add(new PhraseHit(hits.set(i), hits.start(i), hits.end(i), hits.negated(i)));
    }
    return List.copyOf(list);
  }
}
