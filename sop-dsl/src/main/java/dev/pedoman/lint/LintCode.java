package dev.pedoman.lint;

import dev.pedoman.problem.Severity;
import java.util.Locale;

/** What lint looks for, in the order of the reference: how an SOP is written, then if it works. */
public enum LintCode {
  NOT_IMPERATIVE(Severity.WARNING, "an instruction does not say what to do, as in 'Greet the …'"),
  PASSIVE(Severity.WARNING, "an instruction in the passive does not say who acts"),
  LONG_SENTENCE(Severity.WARNING, "an instruction has a sentence of more than 15 words"),
  VAGUE_TIME(Severity.WARNING, "an instruction says 'soon' instead of by when"),
  SEVERAL_ACTIONS(Severity.WARNING, "one step asks for several things"),
  UNFINISHED_SENTENCE(
      Severity.INFO, "an instruction does not begin with a capital or end with a full stop"),
  NO_INSTRUCTION(Severity.WARNING, "a step or rule does not say in words what to do"),
  NO_REASON(Severity.WARNING, "a prohibition does not say why"),
  SERVES_NOTHING(Severity.WARNING, "a step or rule serves no principle"),
  UNSERVED_PRINCIPLE(Severity.WARNING, "no step or rule serves one of the principles"),
  MISSING_LANGUAGE(Severity.WARNING, "a text or collection lacks one of the languages of the SOP"),
  NO_OWNER(Severity.WARNING, "nobody answers for the SOP"),
  NO_REVIEW_DATE(Severity.WARNING, "nobody knows when the SOP is to be reviewed"),
  REVIEW_PASSED(Severity.WARNING, "the SOP should have been reviewed by now"),
  FORBIDDEN_STEP(Severity.ERROR, "what a step asks for, a rule forbids"),
  FORBIDDEN_WORDING(Severity.WARNING, "a rule forbids some of the wordings that a step listens to"),
  IMPOSSIBLE_DEADLINE(Severity.ERROR, "a deadline is over before its step can come"),
  NEVER_APPLIES(Severity.ERROR, "a 'when' can never be true, or 'unless' always is"),
  ALWAYS_APPLIES(Severity.WARNING, "a 'when' is always true, or 'unless' never is"),
  CONTRADICTION(Severity.ERROR, "two rules cannot both be kept"),
  SAME_CHOICE(Severity.WARNING, "two choices of a 'one-of' cannot be told apart"),
  SHARED_WORDS(Severity.WARNING, "two steps claim the same words"),
  SHORT_PHRASE(Severity.WARNING, "a phrase is so short that it is seen everywhere"),
  NEVER_MATCHES(Severity.ERROR, "a phrase that can never be seen"),
  REDUNDANT_PHRASE(Severity.INFO, "a phrase is seen only where another of the list is, too"),
  UNUSED_PHRASES(Severity.WARNING, "no step, rule or category uses a collection"),
  UNUSED_CALENDAR(Severity.WARNING, "no deadline uses a calendar"),
  CRITICAL_DROWNED(Severity.WARNING, "weights or pass mark take the meaning from 'critical'"),
  UNKNOWN_EXCEPTION(Severity.WARNING, "an exception names no finding of lint"),
  UNUSED_EXCEPTION(Severity.WARNING, "an exception is not needed any more"),
  EXPIRED_EXCEPTION(Severity.WARNING, "an exception is past its date and counts no more");

  private final Severity severity;
  private final String about;

  LintCode(Severity severity, String about) {
    this.severity = severity;
    this.about = about;
  }

  /** The word in problems and exceptions, such as {@code short-phrase}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** What it is, in one line. */
  public String about() {
    return about;
  }
}
