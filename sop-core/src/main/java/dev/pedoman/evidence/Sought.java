package dev.pedoman.evidence;

import dev.pedoman.model.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A compiled pattern: where it is seen, whether it holds by some event, and why its absence may not
 * be provable. Immutable, shared by threads.
 */
public final class Sought {
  private final int number;
  private final Pattern pattern;
  private final Finder finder;

  Sought(int number, Pattern pattern, Finder finder) {
    this.number = number;
    this.pattern = pattern;
    this.finder = finder;
  }

  /** Which of an index's patterns it is, from 0. */
  int number() {
    return number;
  }

  Finder finder() {
    return finder;
  }

  /** What was compiled. */
  public Pattern pattern() {
    return pattern;
  }

  /**
   * Where it is seen: at most one piece of evidence for each event, in the order of events. Of an
   * interaction that grows this is so far; the list that was got before grows with it if the
   * pattern is {@link #steady}.
   */
  public List<Evidence> seen(Observed observed) {
    return observed.remembered().seen(this, observed);
  }

  /**
   * Whether what is seen stays seen as the interaction goes on, new evidence coming only at the
   * end. It does not where a place is counted from the end: the last turn moves on.
   */
  public boolean steady() {
    return finder.steady();
  }

  /** Whether it holds when the interaction is over. */
  public boolean holds(Observed observed) {
    return !seen(observed).isEmpty() || finder.holdsBy(observed, observed.size());
  }

  /**
   * Why it cannot be told that the pattern is absent though it was not seen; empty when its absence
   * is proved.
   */
  public Optional<Reason> doubt(Observed observed) {
    return observed.remembered().doubt(this, observed);
  }

  /**
   * Why what is seen may not be so, because it rests on an absence that is not proved, as in "said,
   * and not asked for before" where the source shows no actions; empty when it surely is so.
   */
  public Optional<Reason> assumed(Observed observed) {
    return observed.remembered().assumed(this, observed);
  }

  /** Why it cannot be told whether the pattern {@link #holds}; empty when it can. */
  public Optional<Reason> unsure(Observed observed) {
    return observed.remembered().unsure(this, observed);
  }

  /** How many events from an index on could have shown it: by the right speaker, or actions. */
  public int candidates(Observed observed, int from) {
    int[] before = observed.remembered().candidatesBefore(finder, observed);
    return before[observed.size()] - before[from];
  }

  /** What came nearest to being seen from an event on: the first near miss, if there is one. */
  public Optional<NearMiss> nearest(Observed observed, int from) {
    List<NearMiss> misses = observed.nearMisses(finder);
    int low = 0;
    int high = misses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (misses.get(middle).evidence().event() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < misses.size() ? Optional.of(misses.get(low)) : Optional.empty();
  }

  /**
   * Something that was nearly what was looked for.
   *
   * @param evidence where
   * @param lack what it lacked
   */
  public record NearMiss(Evidence evidence, Lack lack) {}

  /** What a near miss lacked. */
  public enum Lack {
    /** It was said or done by another side. */
    OTHER_SPEAKER,
    /** The words stand under a negation. */
    NEGATED,
    /** The words are only asked about. */
    ASKED,
    /** The words are only supposed, or report what somebody else said. */
    SUPPOSED,
    /** The wording is not close enough to the examples. */
    LESS_ALIKE,
    /** It was seen before the trigger that called for it. */
    BEFORE_TRIGGER,
    /** The action failed. */
    FAILED,
    /** The action's attributes differ. */
    OTHER_VALUES,
    /** It was seen elsewhere than at the place asked for. */
    OTHER_PLACE
  }
}
