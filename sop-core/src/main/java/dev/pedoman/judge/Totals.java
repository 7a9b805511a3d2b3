package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.model.Principle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums of the points of items, overall, by principle and by tag. Belongs to one judgement. */
final class Totals {
  private static final SortedMap<String, Score> NO_TAGS =
      Collections.unmodifiableSortedMap(new TreeMap<>());
  private static final Principle[] PRINCIPLES = Principle.values();

  private final Tally overall;
  private final @Nullable Tally[] principles;
  private final @Nullable Tally[] tags;

  /** Nothing so far. */
  Totals(boolean anyPrinciple, int tags) {
    this.overall = new Tally();
    this.principles = new Tally[anyPrinciple ? PRINCIPLES.length : 0];
    this.tags = new Tally[tags];
  }

  /** The same, to go on from. */
  Totals(Totals others) {
    overall = new Tally(others.overall);
    principles = copy(others.principles);
    tags = copy(others.tags);
  }

  private static @Nullable Tally[] copy(@Nullable Tally[] others) {
    if (others.length == 0) {
      return others;
    }
    @Nullable Tally[] copies = new Tally[others.length];
    for (int i = 0; i < others.length; i++) {
      Tally other = others[i];
      copies[i] = other == null ? null : new Tally(other);
    }
    return copies;
  }

  void add(ScoredItem item, StepResult result) {
    count(item, result, 1);
  }

  void add(ScoredItem item, RuleResult result) {
    count(item, result, 1);
  }

  void takeOut(ScoredItem item, StepResult result) {
    count(item, result, -1);
  }

  void takeOut(ScoredItem item, RuleResult result) {
    count(item, result, -1);
  }

  private void count(ScoredItem item, StepResult result, int times) {
    int none = result.outcome() == StepOutcome.NOT_APPLICABLE ? times : 0;
    int unsure = result.outcome() == StepOutcome.INCONCLUSIVE ? times : 0;
    add(item, times * result.earned(), times * result.possible(), none, unsure);
  }

  private void count(ScoredItem item, RuleResult result, int times) {
    int none = result.outcome() == RuleOutcome.NOT_APPLICABLE ? times : 0;
    int unsure = result.outcome() == RuleOutcome.INCONCLUSIVE ? times : 0;
    add(item, times * result.earned(), times * result.possible(), none, unsure);
  }

  private void add(ScoredItem item, double earned, double possible, int none, int unsure) {
    overall.add(earned * item.factor, possible * item.factor, none, unsure);
    add(principles, item.principles, earned, possible, none, unsure);
    add(tags, item.tags, earned, possible, none, unsure);
  }

  private static void add(
      @Nullable Tally[] tallies,
      int[] served,
      double earned,
      double possible,
      int none,
      int unsure) {
    for (int each : served) {
      Tally tally = tallies[each];
      if (tally == null) {
        tally = new Tally();
        tallies[each] = tally;
      }
      tally.add(earned, possible, none, unsure);
    }
  }

  /**
   * The scores.
   *
   * @param names of the tags, by their place
   */
  Scores scores(String[] names) {
    return new Scores(overall.score(), byPrinciple(), byTag(names));
  }

  private Map<Principle, Score> byPrinciple() {
    if (principles.length == 0) {
      return Map.of();
    }
    Map<Principle, Score> scores = new EnumMap<>(Principle.class);
    for (int i = 0; i < principles.length; i++) {
      Tally tally = principles[i];
      if (tally != null) {
        scores.put(PRINCIPLES[i], tally.score());
      }
    }
    return Collections.unmodifiableMap(scores);
  }

  private SortedMap<String, Score> byTag(String[] names) {
    if (tags.length == 0) {
      return NO_TAGS;
    }
    SortedMap<String, Score> scores = new TreeMap<>();
    for (int i = 0; i < tags.length; i++) {
      Tally tally = tags[i];
      if (tally != null) {
        scores.put(names[i], tally.score());
      }
    }
    return Collections.unmodifiableSortedMap(scores);
  }

  /** Sums of one score under way. */
  private static final class Tally {
    private double earned;
    private double possible;
    private int notApplicable;
    private int inconclusive;

    Tally() {}

    Tally(Tally other) {
      earned = other.earned;
      possible = other.possible;
      notApplicable = other.notApplicable;
      inconclusive = other.inconclusive;
    }

    void add(double moreEarned, double morePossible, int none, int unsure) {
      earned += moreEarned;
      possible += morePossible;
      notApplicable += none;
      inconclusive += unsure;
    }

    Score score() {
      return new Score(earned, possible, notApplicable, inconclusive);
    }
  }
}
