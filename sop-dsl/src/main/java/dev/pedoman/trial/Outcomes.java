package dev.pedoman.trial;

import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.report.ComplianceReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The outcome of every step and rule of a report, by its id. */
final class Outcomes {
  private Outcomes() {}

  static Map<String, String> of(ComplianceReport report) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    report.judgement().steps().forEach(step -> outcomes.put(key(step), step.outcome().name()));
    for (RuleResult rule : report.judgement().rules()) {
      outcomes.put(rule.rule().id(), rule.outcome().name());
    }
    return outcomes;
  }

  /** The id of a step; with its number from the second time on. */
  static String key(StepResult step) {
    return step.occurrence() == 1 ? step.step().id() : step.step().id() + "#" + step.occurrence();
  }

  static Optional<StepResult> step(ComplianceReport report, String key) {
    return report.judgement().steps().stream().filter(s -> key(s).equals(key)).findFirst();
  }
}
