package dev.pedoman.report;

import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Picks the outcomes that somebody must act on. */
final class Findings {
  private Findings() {}

  static List<Finding> of(Sop sop, Transcript transcript, Judgement judgement) {
    List<Finding> findings = new ArrayList<>();
    for (StepResult step : judgement.steps()) {
      if (step.outcome().deviates()) {
        findings.add(Finding.of(sop.id(), transcript.id(), step));
      }
    }
    for (RuleResult rule : judgement.rules()) {
      if (rule.outcome() == RuleOutcome.BROKEN) {
        findings.add(Finding.of(sop.id(), transcript.id(), rule));
      }
    }
    return findings;
  }
}
