package dev.pedoman.report;

import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.ContentHash;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks the outcomes that somebody must act on. */
final class Findings {
  private static final int ID_DIGITS = 12;

  private Findings() {}

  static List<Finding> of(Sop sop, Transcript transcript, Judgement judgement) {
    List<Finding> findings = new ArrayList<>();
    for (StepResult step : judgement.steps()) {
      if (step.outcome().deviates()) {
        findings.add(
            new Finding(
                id(sop, transcript, step.step().id(), step.occurrence()),
                step.step().id(),
                step.occurrence(),
                step.outcome().name(),
                step.step().about().critical(),
                step.step().about().principles(),
                step.reason(),
                step.evidence(),
                step.search()));
      }
    }
    for (RuleResult rule : judgement.rules()) {
      if (rule.outcome() == RuleOutcome.BROKEN) {
        findings.add(
            new Finding(
                id(sop, transcript, rule.rule().id(), 1),
                rule.rule().id(),
                1,
                rule.outcome().name(),
                rule.rule().about().critical(),
                rule.rule().about().principles(),
                rule.reason(),
                rule.evidence(),
                Optional.empty()));
      }
    }
    return findings;
  }

  /** The same for the same item of the same SOP in the same transcript, whatever the versions. */
  private static String id(Sop sop, Transcript transcript, String item, int occurrence) {
    return new ContentHash()
        .text(sop.id())
        .text(transcript.id())
        .text(item)
        .number(occurrence)
        .hex()
        .substring(0, ID_DIGITS);
  }
}
