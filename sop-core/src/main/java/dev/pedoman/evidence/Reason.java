package dev.pedoman.evidence;

import java.util.Locale;

/** Why something does not apply, could not be decided, or was judged as it was. */
public enum Reason {
  /** A deadline or metric needs times, and the transcript has none where they are needed. */
  NO_TIMES,
  /** Something not seen may lie in the part of the interaction that the transcript lacks. */
  TRANSCRIPT_INCOMPLETE,
  /** What was said is in a language that the SOP has no phrases for. */
  LANGUAGE_NOT_COVERED,
  /** In which language somebody speaks cannot be told from what was said. */
  LANGUAGE_NOT_TOLD,
  /** The source does not show actions, so one not seen may have been done. */
  ACTIONS_NOT_RECORDED,
  /** The time in which it was due is not over where the transcript ends. */
  WINDOW_NOT_OBSERVED,
  /** The words were said, but the source does not tell by whom. */
  SPEAKER_UNKNOWN,
  /** What was looked for may stand under a redaction. */
  REDACTED,
  /** No agent says or does anything in the transcript. */
  NO_AGENT_EVENTS,
  /** The case record lacks a fact that is needed. */
  FACT_UNKNOWN,
  /** The step or moment that a deadline is counted from was not seen. */
  ANCHOR_NOT_SEEN,
  /** Matching was stopped at its bound of work. */
  BUDGET_EXCEEDED,
  /** The program mounted no pattern under the name that the SOP uses. */
  PATTERN_NOT_MOUNTED,
  /** The program's own pattern could not tell of something that was said. */
  PATTERN_UNANSWERED,
  /** The transcript holds nothing that the metric could be taken from. */
  NOTHING_TO_MEASURE,
  /** What the step or rule depends on was not seen. */
  TRIGGER_NOT_SEEN,
  /** What makes the step or rule unnecessary was seen. */
  EXCUSED,
  /** An optional step was left out. */
  OPTIONAL,
  /** Another branch of a choice was taken. */
  OTHER_BRANCH,
  /** The SOP is not for the channel of the interaction. */
  CHANNEL_OUT_OF_SCOPE,
  /** A critical item failed. */
  CRITICAL_ITEM,
  /** A critical item could not be decided. */
  CRITICAL_UNDECIDED,
  /** The score is under the pass mark. */
  UNDER_PASS_MARK,
  /** Less than half of what applies could be decided. */
  TOO_LITTLE_DECIDED,
  /** Nothing that the SOP asks was called for. */
  NOTHING_APPLIES;

  /** The stable code used in JSON and reports, such as {@code no-times}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
