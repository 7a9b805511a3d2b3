package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.Aligner;
import dev.pedoman.align.Clock;
import dev.pedoman.align.ProcedurePlan;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Silence;
import dev.pedoman.evidence.Sought;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks only at the steps and rules of which something was heard.
 *
 * <p>Of an SOP most prohibitions are never called upon, and of a hundred SOPs most are about
 * something else than the interaction at hand. What becomes of an item of which nothing was heard
 * is the same in every interaction that is beyond doubt ({@link Silence}); so it is judged once, in
 * an interaction in which nothing is said, and kept. Shared by threads.
 */
final class Skim {
  private static final Transcript NOTHING_SAID =
      Transcript.builder("silence")
          .channel(Channel.UNKNOWN)
          .event(utterance(Speaker.CUSTOMER))
          .event(utterance(Speaker.AGENT))
          .build();

  private final Judge judge;
  private final ProcedurePlan procedure;
  private final Silence silence;

  /** How many items stand before the rules: each step of a row, or the procedure as one. */
  private final int parts;

  private final boolean deadlines;
  private final List<Aligned> unseen;

  // Whichever thread's stands, all are equal.
  private volatile @Nullable Unheard unheard;

  /** What becomes of the items of which nothing is heard; the others have no place in it. */
  private static final class Unheard {
    final List<StepResult> steps;
    final @Nullable RuleResult[] rules;
    final Totals totals;

    Unheard(List<StepResult> steps, @Nullable RuleResult[] rules, Totals totals) {
      this.steps = steps;
      this.rules = rules;
      this.totals = totals;
    }
  }

  /** For a judge whose patterns have all been compiled. */
  Skim(Judge judge, EvidenceIndex.Builder index) {
    this.judge = judge;
    this.procedure = judge.procedure();
    List<List<Sought>> items = new ArrayList<>(procedure.apart());
    this.parts = items.size();
    judge.rules().forEach(rule -> items.add(rule.patterns(judge.sop(), index)));
    this.silence = Silence.of(items);
    this.deadlines = procedure.hasDeadlines();
    this.unseen = procedure.row() ? procedure.unseen() : List.of();
  }

  private static Utterance utterance(Speaker by) {
    return new Utterance(by, "", Optional.empty(), Optional.empty());
  }

  /** Whether an interaction is so clear that what is not heard need not be looked at. */
  boolean mayJudge(Observed observed) {
    // Whether the time in which a step was due was watched is a question of its own.
    return !(deadlines && observed.observedUntil().isPresent())
        && silence.clear(observed)
        && !judge.languageNotCovered(observed);
  }

  /** The judgement of an interaction that {@link #mayJudge}. */
  Judgement judge(Observed observed, Meter meter) {
    Unheard known = unheard;
    if (known == null) {
      known = silent(observed.index());
      unheard = known;
    }
    int[] heard = silence.heard(observed);
    int fromRules = 0;
    while (fromRules < heard.length && heard[fromRules] < parts) {
      fromRules++;
    }
    int[] ranks = fromRules == heard.length ? heard : Arrays.copyOf(heard, fromRules);
    WorkedOut details = judge.details(observed);
    List<StepResult> steps = steps(observed, known, ranks, details);
    @Nullable RuleResult[] rules = known.rules.clone();
    if (fromRules < heard.length) {
      Clock clock = new Clock(observed, judge.sop().calendars());
      List<Measurement> measurements = judge.bounded(meter);
      for (int i = fromRules; i < heard.length; i++) {
        int rule = heard[i] - parts;
        rules[rule] = judge.rules().get(rule).judge(observed, clock, measurements);
      }
    }
    List<RuleResult> all = Fixed.taking(rules);
    return judge.conclude(observed, steps, all, scores(known, heard, steps, all), details);
  }

  private List<StepResult> steps(Observed observed, Unheard known, int[] ranks, WorkedOut details) {
    Scoring scoring = judge.scoring();
    if (ranks.length > 0 && !procedure.row()) {
      return scoring.steps(Aligner.align(procedure, observed), details);
    }
    @Nullable StepResult[] results = new StepResult[known.steps.size()];
    if (ranks.length > 0) {
      List<Aligned> aligned = Aligner.align(procedure, observed, ranks, unseen);
      for (int rank : ranks) {
        results[rank] = scoring.step(rank, aligned.get(rank), details);
      }
    }
    return new SkimmedSteps(known.steps, details, results);
  }

  /** Only what was heard is counted anew, where that gives the very same sums. */
  private Scores scores(
      Unheard known, int[] heard, List<StepResult> steps, List<RuleResult> rules) {
    Scoring scoring = judge.scoring();
    boolean wholeProcedure = heard.length > 0 && heard[0] < parts && !procedure.row();
    if (wholeProcedure || !scoring.addUp(steps)) {
      return scoring.scores(steps, rules);
    }
    Totals totals = new Totals(known.totals);
    for (int item : heard) {
      if (item < parts) {
        ScoredItem scored = scoring.stepItem(item);
        totals.takeOut(scored, known.steps.get(item));
        totals.add(scored, steps.get(item));
      } else {
        int rule = item - parts;
        ScoredItem scored = scoring.ruleItem(rule);
        RuleResult before = known.rules[rule];
        if (before != null) {
          totals.takeOut(scored, before);
        }
        totals.add(scored, rules.get(rule));
      }
    }
    return totals.scores(scoring.tags());
  }

  /** What becomes of all items that are not always heard, where nothing is said. */
  private Unheard silent(EvidenceIndex index) {
    Observed observed = index.observe(NOTHING_SAID);
    Scoring scoring = judge.scoring();
    WorkedOut details = judge.details(observed);
    List<Aligned> aligned =
        procedure.row()
            ? unseen
            : silence.always(0) ? List.of() : Aligner.align(procedure, observed);
    List<StepResult> steps = List.copyOf(scoring.steps(aligned, details));
    Clock clock = new Clock(observed, judge.sop().calendars());
    List<RuleJudge> judges = judge.rules();
    @Nullable RuleResult[] rules = new RuleResult[judges.size()];
    for (int i = 0; i < rules.length; i++) {
      if (!silence.always(parts + i)) {
        rules[i] = judges.get(i).judge(observed, clock, List.of());
      }
    }
    return new Unheard(steps, rules, scoring.totals(steps, Arrays.asList(rules)));
  }
}
