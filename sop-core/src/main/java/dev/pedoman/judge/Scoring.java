package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.align.Weights;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns outcomes into points: what each item of an SOP counts, overall, by principle and by tag, is
 * worked out once. Immutable, shared by threads.
 */
final class Scoring {
  private final StepScoring[] steps;
  private final ScoredItem[] stepItems;
  private final ScoredItem[] ruleItems;
  private final String[] tags;
  private final boolean anyPrinciple;
  private final boolean anyCritical;

  /** Whether sums are the same whatever the order in which items are added and taken out. */
  private final boolean exact;

  Scoring(Sop sop) {
    Weights weights = new Weights(sop.weights());
    List<Step> allSteps = sop.allSteps();
    TreeSet<String> named = new TreeSet<>();
    allSteps.forEach(step -> named.addAll(step.about().tags()));
    sop.rules().forEach(rule -> named.addAll(rule.about().tags()));
    List<String> names = List.copyOf(named);
    this.tags = names.toArray(new String[0]);
    this.steps = new StepScoring[allSteps.size()];
    this.stepItems = new ScoredItem[allSteps.size()];
    this.ruleItems = new ScoredItem[sop.rules().size()];
    Credits credits = sop.credits();
    boolean anyServed = false;
    boolean addUp = steps.length + ruleItems.length <= 4096;
    for (int i = 0; i < steps.length; i++) {
      Step step = allSteps.get(i);
      steps[i] = new StepScoring(step, credits);
      stepItems[i] = new ScoredItem(step.about(), weights, names);
      anyServed |= stepItems[i].principles.length > 0;
      addUp &=
          stepItems[i].addsUp(
              step.about().weight(), credits.late(), credits.early(), credits.outOfOrder());
    }
    for (int i = 0; i < ruleItems.length; i++) {
      Rule rule = sop.rules().get(i);
      ruleItems[i] = new ScoredItem(rule.about(), weights, names);
      anyServed |= ruleItems[i].principles.length > 0;
      addUp &= ruleItems[i].addsUp(rule.about().weight());
    }
    this.anyPrinciple = anyServed;
    this.anyCritical =
        allSteps.stream().anyMatch(step -> step.about().critical())
            || sop.rules().stream().anyMatch(rule -> rule.about().critical());
    this.exact = addUp;
  }

  /**
   * The results of steps that were aligned, in their order: that of the SOP.
   *
   * @param details what works out the proof of an absence; null where nobody will ask
   */
  List<StepResult> steps(List<Aligned> aligned, @Nullable WorkedOut details) {
    List<StepResult> results = new ArrayList<>(aligned.size());
    int rank = 0;
    boolean once = aligned.size() == steps.length;
    for (int i = 0; i < aligned.size(); i++) {
      Aligned each = aligned.get(i);
      rank = once ? i : rank(each.step(), rank);
      results.add(steps[rank].score(each, details));
    }
    if (results.size() > steps.length) {
      StepScoring.shareOccurrences(results);
    }
    return results;
  }

  /** The result of one step, by its place; not for one that is called for several times. */
  StepResult step(int rank, Aligned aligned, WorkedOut details) {
    return steps[rank].score(aligned, details);
  }

  /** The place of a step among all, which lies at a place or behind it. */
  private int rank(Step step, int from) {
    int rank = from;
    while (!steps[rank].isOf(step)) {
      rank++;
    }
    return rank;
  }

  /** What a step counts, by its place. */
  ScoredItem stepItem(int rank) {
    return stepItems[rank];
  }

  /** What a rule counts, by its place. */
  ScoredItem ruleItem(int place) {
    return ruleItems[place];
  }

  /** Whether failing some item fails the interaction. */
  boolean anyCritical() {
    return anyCritical;
  }

  /** The names of all tags. */
  String[] tags() {
    return tags;
  }

  /** Whether some results may be taken out of totals again; not if a step has several. */
  boolean addUp(List<StepResult> results) {
    return exact && results.size() <= steps.length;
  }

  Scores scores(List<StepResult> results, List<RuleResult> rules) {
    return totals(results, rules).scores(tags);
  }

  /** The sums of all results; of a rule that has none nothing is counted. */
  Totals totals(List<StepResult> results, List<? extends @Nullable RuleResult> rules) {
    Totals totals = new Totals(anyPrinciple, tags.length);
    int rank = 0;
    boolean each = results.size() == steps.length;
    for (int i = 0; i < results.size(); i++) {
      StepResult step = results.get(i);
      rank = each ? i : rank(step.step(), rank);
      totals.add(stepItems[rank], step);
    }
    for (int i = 0; i < ruleItems.length; i++) {
      RuleResult rule = rules.get(i);
      if (rule != null) {
        totals.add(ruleItems[i], rule);
      }
    }
    return totals;
  }

  /** The weight of what could not be decided, counted as the score counts. */
  double undecided(List<StepResult> results, List<RuleResult> rules) {
    Map<String, Integer> applied =
        results.size() > steps.length ? StepScoring.occurrences(results) : Map.of();
    double sum = 0;
    int rank = 0;
    boolean each = results.size() == steps.length;
    for (int i = 0; i < results.size(); i++) {
      StepResult step = results.get(i);
      rank = each ? i : rank(step.step(), rank);
      if (step.outcome() == StepOutcome.INCONCLUSIVE) {
        sum += stepItems[rank].weight / applied.getOrDefault(step.step().id(), 1);
      }
    }
    for (int i = 0; i < ruleItems.length; i++) {
      if (rules.get(i).outcome() == RuleOutcome.INCONCLUSIVE) {
        sum += ruleItems[i].weight;
      }
    }
    return sum;
  }
}
