package dev.pedoman.judge;

/** The result of checking one interaction against one SOP. */
public enum Verdict {
  PASS,
  /** A critical item failed, or the score is under the pass mark. */
  FAIL,
  /** The SOP is not for this interaction, or nothing in it was called for. */
  NOT_APPLICABLE,
  /** The transcript cannot support a decision. */
  INCONCLUSIVE
}
