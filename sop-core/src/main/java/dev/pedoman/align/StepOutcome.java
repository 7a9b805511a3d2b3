package dev.pedoman.align;

/** What became of a step. */
public enum StepOutcome {
  /** Seen at its place and in time. */
  DONE,
  /** Seen at its place, after its deadline. */
  LATE,
  /** Seen at its place, before its time. */
  EARLY,
  /** Seen, but not where the order allows it. */
  OUT_OF_ORDER,
  /** Not seen, in a transcript that would show it. */
  MISSED,
  /** Not called for in this interaction. */
  NOT_APPLICABLE,
  /** The transcript cannot support a decision. */
  INCONCLUSIVE;

  /** Whether somebody must act on it. */
  public boolean deviates() {
    return this == LATE || this == EARLY || this == OUT_OF_ORDER || this == MISSED;
  }
}
