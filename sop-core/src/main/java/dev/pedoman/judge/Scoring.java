package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.align.Weights;
import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns outcomes into points: what each item of an SOP counts, overall, by principle and by tag, is
 * worked out once. Immutable, shared by threads.
 */
final class Scoring {
  private static final SortedMap<String, Score> NO_TAGS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  private final StepScoring[] steps;
  private final Item[] stepItems;
  private final Item[] ruleItems;
  private final String[] tags;
  private final boolean anyPrinciple;

  /** What an item counts. */
  private static final class Item {
    /** The mean weight of its principles. */
    final double factor;

    /** Its own weight times the factor. */
    final double weight;

    /** Which principles and tags it serves, by index. */
    final int[] principles;

    final int[] tags;

    Item(About about, Weights weights, List<String> names) {
      factor = weights.factor(about);
      weight = weights.of(about);
      principles = about.principles().stream().mapToInt(Principle::ordinal).toArray();
      tags = about.tags().stream().mapToInt(names::indexOf).toArray();
    }
  }

  Scoring(Sop sop) {
    Weights weights = new Weights(sop.weights());
    List<Step> allSteps = sop.allSteps();
    TreeSet<String> named = new TreeSet<>();
    allSteps.forEach(step -> named.addAll(step.about().tags()));
    sop.rules().forEach(rule -> named.addAll(rule.about().tags()));
    List<String> names = List.copyOf(named);
    this.tags = names.toArray(new String[0]);
    this.steps = new StepScoring[allSteps.size()];
    this.stepItems = new Item[allSteps.size()];
    for (int i = 0; i < stepItems.length; i++) {
      steps[i] = new StepScoring(allSteps.get(i), sop.credits());
      stepItems[i] = new Item(allSteps.get(i).about(), weights, names);
    }
    this.ruleItems = new Item[sop.rules().size()];
    boolean any = false;
    for (int i = 0; i < ruleItems.length; i++) {
      Rule rule = sop.rules().get(i);
      ruleItems[i] = new Item(rule.about(), weights, names);
      any |= ruleItems[i].principles.length > 0;
    }
    for (Item item : stepItems) {
      any |= item.principles.length > 0;
    }
    this.anyPrinciple = any;
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

  /** The place of a step among all, which lies at a place or behind it. */
  private int rank(Step step, int from) {
    int rank = from;
    while (!steps[rank].isOf(step)) {
      rank++;
    }
    return rank;
  }

  Scores scores(List<StepResult> results, List<RuleResult> rules) {
    Tally overall = new Tally();
    @Nullable Tally[] principles = new Tally[anyPrinciple ? Principle.values().length : 0];
    @Nullable Tally[] byTag = new Tally[tags.length];
    int rank = 0;
    boolean each = results.size() == steps.length;
    for (int i = 0; i < results.size(); i++) {
      StepResult step = results.get(i);
      rank = each ? i : rank(step.step(), rank);
      boolean none = step.outcome() == StepOutcome.NOT_APPLICABLE;
      boolean unsure = step.outcome() == StepOutcome.INCONCLUSIVE;
      count(stepItems[rank], step.earned(), step.possible(), none, unsure, overall, principles);
      count(stepItems[rank].tags, step.earned(), step.possible(), none, unsure, byTag);
    }
    for (int i = 0; i < ruleItems.length; i++) {
      RuleResult rule = rules.get(i);
      boolean none = rule.outcome() == RuleOutcome.NOT_APPLICABLE;
      boolean unsure = rule.outcome() == RuleOutcome.INCONCLUSIVE;
      count(ruleItems[i], rule.earned(), rule.possible(), none, unsure, overall, principles);
      count(ruleItems[i].tags, rule.earned(), rule.possible(), none, unsure, byTag);
    }
    return new Scores(overall.score(), byPrinciple(principles), byTag(byTag));
  }

  private static void count(
      Item item,
      double earned,
      double possible,
      boolean none,
      boolean unsure,
      Tally overall,
      @Nullable Tally[] principles) {
    overall.add(earned * item.factor, possible * item.factor, none, unsure);
    count(item.principles, earned, possible, none, unsure, principles);
  }

  private static void count(
      int[] served,
      double earned,
      double possible,
      boolean none,
      boolean unsure,
      @Nullable Tally[] tallies) {
    for (int each : served) {
      Tally tally = tallies[each];
      if (tally == null) {
        tally = new Tally();
        tallies[each] = tally;
      }
      tally.add(earned, possible, none, unsure);
    }
  }

  private static Map<Principle, Score> byPrinciple(@Nullable Tally[] tallies) {
    if (tallies.length == 0) {
      return Map.of();
    }
    Map<Principle, Score> scores = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      Tally tally = tallies[principle.ordinal()];
      if (tally != null) {
        scores.put(principle, tally.score());
      }
    }
    return Collections.unmodifiableMap(scores);
  }

  private SortedMap<String, Score> byTag(@Nullable Tally[] tallies) {
    if (tallies.length == 0) {
      return NO_TAGS;
    }
    SortedMap<String, Score> scores = new TreeMap<>();
    for (int i = 0; i < tallies.length; i++) {
      Tally tally = tallies[i];
      if (tally != null) {
        scores.put(tags[i], tally.score());
      }
    }
    return Collections.unmodifiableSortedMap(scores);
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

  /** Sums of one score under way. */
  private static final class Tally {
    private double earned;
    private double possible;
    private int notApplicable;
    private int inconclusive;

    void add(double moreEarned, double morePossible, boolean none, boolean unsure) {
      earned += moreEarned;
      possible += morePossible;
      notApplicable += none ? 1 : 0;
      inconclusive += unsure ? 1 : 0;
    }

    Score score() {
      return new Score(earned, possible, notApplicable, inconclusive);
    }
  }
}
