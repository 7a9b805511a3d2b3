package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import java.util.Optional;

/**
 * Proof of an absence: what was searched, and what came nearest.
 *
 * @param from index of the first event searched
 * @param to index after the last event searched
 * @param candidates how many of these could have shown it (right speaker, or an action)
 * @param nearest what came nearest
 * @param lack what the nearest lacked
 */
public record Search(
    int from, int to, int candidates, Optional<Evidence> nearest, Optional<Lack> lack) {
  /** What the nearest miss lacked. */
  public enum Lack {
    /** The words were said by the other side. */
    OTHER_SPEAKER,
    /** The words stand under a negation. */
    NEGATED,
    /** It was seen before the trigger that called for it. */
    BEFORE_TRIGGER,
    /** The action failed. */
    FAILED,
    /** The action's attributes differ. */
    OTHER_VALUES,
    /** It was seen elsewhere than at the place asked for. */
    OTHER_PLACE,
    /** It was said without asking. */
    NOT_A_QUESTION,
    /** The wording is near, but not near enough. */
    LESS_ALIKE
  }
}
