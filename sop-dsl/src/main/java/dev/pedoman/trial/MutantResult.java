package dev.pedoman.trial;

import java.util.List;

/**
 * What became of a conversation that was spoilt on purpose. Immutable.
 *
 * @param kind how it was spoilt
 * @param trial the trial whose conversation it was
 * @param item the step or rule whose evidence was spoilt; empty where the whole was
 * @param change what was changed, for people, with the quote
 * @param survived what the SOP did not notice, or noticed without cause; empty when it noticed just
 *     what it should
 * @param advice what the SOP would need to notice it; empty when it did
 */
public record MutantResult(
    Kind kind, String trial, String item, String change, List<String> survived, String advice) {
  public MutantResult {
    survived = List.copyOf(survived);
  }

  /** How a conversation can be spoilt. */
  public enum Kind {
    /** What shows a step is left out: the step is missed. */
    DROP("drop"),
    /** What shows two steps that stand in order changes places: not both are done. */
    SWAP("swap"),
    /** What shows a step comes after its deadline: it is late. */
    DELAY("delay"),
    /** The other side says it: the step is not done. */
    RESPEAK("re-speak"),
    /** It is denied: the step is not done. */
    NEGATE("negate"),
    /** It is said in other words of the same collection: everything stays as it is. */
    PARAPHRASE("paraphrase"),
    /** Something forbidden is said besides: the rule is broken. */
    FORBIDDEN("forbidden"),
    /** The end is missing: nothing that may have come there is held to be missed. */
    CUT("cut"),
    /** The times are missing: what depends on them cannot be decided. */
    NO_TIMES("no times");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /** Whether the SOP noticed just what it should. */
  public boolean killed() {
    return survived.isEmpty();
  }
}
