package dev.pedoman.report;

import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.transcript.Language;

/** Every sentence that a reader of a report sees, in one language. Immutable. */
public final class Sentences {
  private final Language language;

  private Sentences(Language language) {
    this.language = language;
  }

  /** Sentences in a language. */
  public static Sentences in(Language language) {
    return new Sentences(language);
  }

  /** What was expected, what was seen, and why that is the outcome. */
  public String of(StepResult result) {
    return language.tag() + result.outcome();
  }

  /** What was asked, what was seen, and why that is the outcome. */
  public String of(RuleResult result) {
    return language.tag() + result.outcome();
  }

  /** What a finding says. */
  public String of(ComplianceReport report, Finding finding) {
    return language.tag() + report.sop().id() + finding.outcome();
  }
}
