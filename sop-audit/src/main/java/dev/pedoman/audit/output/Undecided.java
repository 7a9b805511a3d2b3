package dev.pedoman.audit.output;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that could not be decided, by why. */
final class Undecided {
  private Undecided() {}

  /**
   * Items that could not be decided for one reason.
   *
   * @param reason which; empty when none is told
   * @param items ids in the order of the SOP
   */
  record Group(Optional<Reason> reason, List<String> items) {}

  /** Groups by the words for the reason, in the order in which they are first met. */
  static Map<String, Group> byReason(Judgement judged, Labels labels) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (StepResult step : judged.steps()) {
      if (step.outcome() == StepOutcome.INCONCLUSIVE) {
        add(groups, step.reason(), step.step().id(), labels);
      }
    }
    for (RuleResult rule : judged.rules()) {
      if (rule.outcome() == RuleOutcome.INCONCLUSIVE) {
        add(groups, rule.reason(), rule.rule().id(), labels);
      }
    }
    return groups;
  }

  private static void add(
      Map<String, Group> groups, Optional<Reason> reason, String id, Labels labels) {
    String words = reason.map(labels::of).orElseGet(() -> labels.word("undecided.other"));
    groups.computeIfAbsent(words, none -> new Group(reason, new ArrayList<>())).items().add(id);
  }
}
