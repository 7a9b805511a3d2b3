package dev.pedoman.judge;

/** What became of a rule. */
public enum RuleOutcome {
  KEPT,
  BROKEN,
  /** Nothing called for it in this interaction. */
  NOT_APPLICABLE,
  /** The transcript cannot support a decision. */
  INCONCLUSIVE
}
