package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.align.Weights;
import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of one interaction.
 *
 * @param overall each item by its own weight times the mean weight of its principles
 * @param principles by principle, each item by its own weight
 * @param tags by tag, each item by its own weight
 */
record Scores(Score overall, Map<Principle, Score> principles, SortedMap<String, Score> tags) {
  static Scores of(List<StepResult> steps, List<RuleResult> rules, Weights weights) {
    Tally overall = new Tally();
    Map<Principle, Tally> principles = new EnumMap<>(Principle.class);
    SortedMap<String, Tally> tags = new TreeMap<>();
    for (StepResult step : steps) {
      Item item =
          new Item(
              step.step().about(),
              step.earned(),
              step.possible(),
              step.outcome() == StepOutcome.NOT_APPLICABLE,
              step.outcome() == StepOutcome.INCONCLUSIVE);
      count(item, weights, overall, principles, tags);
    }
    for (RuleResult rule : rules) {
      Item item =
          new Item(
              rule.rule().about(),
              rule.earned(),
              rule.possible(),
              rule.outcome() == RuleOutcome.NOT_APPLICABLE,
              rule.outcome() == RuleOutcome.INCONCLUSIVE);
      count(item, weights, overall, principles, tags);
    }
    Map<Principle, Score> byPrinciple = new EnumMap<>(Principle.class);
    principles.forEach((principle, tally) -> byPrinciple.put(principle, tally.score()));
    SortedMap<String, Score> byTag = new TreeMap<>();
    tags.forEach((tag, tally) -> byTag.put(tag, tally.score()));
    return new Scores(
        overall.score(),
        Collections.unmodifiableMap(byPrinciple),
        Collections.unmodifiableSortedMap(byTag));
  }

  private record Item(
      About about, double earned, double possible, boolean notApplicable, boolean inconclusive) {}

  private static void count(
      Item item,
      Weights weights,
      Tally overall,
      Map<Principle, Tally> principles,
      Map<String, Tally> tags) {
    overall.add(item, weights.factor(item.about()));
    for (Principle principle : item.about().principles()) {
      principles.computeIfAbsent(principle, key -> new Tally()).add(item, 1);
    }
    for (String tag : item.about().tags()) {
      tags.computeIfAbsent(tag, key -> new Tally()).add(item, 1);
    }
  }

  /** Sums of one score under way. */
  private static final class Tally {
    private double earned;
    private double possible;
    private int notApplicable;
    private int inconclusive;

    void add(Item item, double factor) {
      earned += item.earned() * factor;
      possible += item.possible() * factor;
      notApplicable += item.notApplicable() ? 1 : 0;
      inconclusive += item.inconclusive() ? 1 : 0;
    }

    Score score() {
      return new Score(earned, possible, notApplicable, inconclusive);
    }
  }
}
