package dev.pedoman.trial;

import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Compares what an SOP says of a conversation before and after it was spoilt. */
final class Compared {
  private static final Sentences ENGLISH = Sentences.in(Language.EN);

  private final ComplianceReport before;
  private final ComplianceReport after;

  Compared(ComplianceReport before, ComplianceReport after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What is not as it should be.
   *
   * @param must the outcomes that a step or rule has to have now
   * @param maySteps which steps may have changed beside those
   * @param mayRules which rules may have changed beside those
   */
  List<String> faults(
      Map<String, Set<String>> must,
      Predicate<StepResult> maySteps,
      Predicate<RuleResult> mayRules) {
    List<String> faults = new ArrayList<>();
    Map<String, String> now = Outcomes.of(after);
    for (StepResult step : before.judgement().steps()) {
      String key = Outcomes.key(step);
      String outcome = now.getOrDefault(key, "NOT_APPLICABLE");
      if (must.containsKey(key)) {
        if (!must.getOrDefault(key, Set.of()).contains(outcome)) {
          faults.add("step " + key + " is " + outcome + sentence(key));
        }
      } else if (!outcome.equals(step.outcome().name()) && !maySteps.test(step)) {
        faults.add("step " + key + " was " + step.outcome() + " and is " + outcome + sentence(key));
      }
    }
    for (RuleResult rule : before.judgement().rules()) {
      String key = rule.rule().id();
      String outcome = now.getOrDefault(key, "NOT_APPLICABLE");
      if (must.containsKey(key)) {
        if (!must.getOrDefault(key, Set.of()).contains(outcome)) {
          faults.add("rule " + key + " is " + outcome + sentence(key));
        }
      } else if (!outcome.equals(rule.outcome().name()) && !mayRules.test(rule)) {
        faults.add("rule " + key + " was " + rule.outcome() + " and is " + outcome + sentence(key));
      }
    }
    return faults;
  }

  private String sentence(String key) {
    for (StepResult step : after.judgement().steps()) {
      if (Outcomes.key(step).equals(key)) {
        return ": " + ENGLISH.of(step);
      }
    }
    for (RuleResult rule : after.judgement().rules()) {
      if (rule.rule().id().equals(key)) {
        return ": " + ENGLISH.of(rule);
      }
    }
    return "";
  }
}
