package dev.pedoman.judge;

import dev.pedoman.align.Aligned;
import dev.pedoman.align.Aligner;
import dev.pedoman.align.Clock;
import dev.pedoman.align.ProcedurePlan;
import dev.pedoman.align.Weights;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Category;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges interactions by one SOP that was compiled once. Immutable, shared by threads. */
public final class Judge {
  private final Sop sop;
  private final ProcedurePlan procedure;
  private final List<RuleJudge> rules;
  private final List<CategoryMatcher> categories;
  private final MetricTaker metrics;
  private final Weights weights;

  private record CategoryMatcher(Category category, Sought when) {}

  private Judge(
      Sop sop,
      ProcedurePlan procedure,
      List<RuleJudge> rules,
      List<CategoryMatcher> categories,
      MetricTaker metrics) {
    this.sop = sop;
    this.procedure = procedure;
    this.rules = rules;
    this.categories = categories;
    this.metrics = metrics;
    this.weights = new Weights(sop.weights());
  }

  /** Compiles an SOP into an index under construction. */
  public static Judge of(Sop sop, EvidenceIndex.Builder index) {
    return new Judge(
        sop,
        ProcedurePlan.of(sop, index),
        sop.rules().stream().map(rule -> RuleJudge.of(rule, sop, index)).toList(),
        sop.categories().stream()
            .map(category -> new CategoryMatcher(category, index.add(sop, category.when())))
            .toList(),
        MetricTaker.of(sop, index));
  }

  /** The SOP that it judges by. */
  public Sop sop() {
    return sop;
  }

  /** Judges one interaction. */
  public Judgement judge(Observed observed) {
    List<Measurement> measurements = metrics.take(observed);
    if (outOfScope(observed)) {
      return outOfScope(measurements);
    }
    Clock clock = new Clock(observed, sop.calendars());
    List<StepResult> steps = new ArrayList<>();
    for (Aligned aligned : Aligner.align(procedure, observed)) {
      steps.add(StepScoring.score(aligned, sop.credits(), observed));
    }
    StepScoring.shareOccurrences(steps);
    List<RuleResult> ruled = new ArrayList<>();
    for (RuleJudge rule : rules) {
      ruled.add(rule.judge(observed, clock, measurements));
    }
    Scores scores = Scores.of(steps, ruled, weights);
    boolean agentSilent = !observed.hasEventBy(Speaker.AGENT);
    Verdicts.Reached reached =
        new Verdicts(sop, weights, steps, ruled)
            .reach(scores.overall(), languageNotCovered(observed), agentSilent);
    return new Judgement(
        reached.verdict(),
        reached.reason(),
        scores.overall(),
        scores.principles(),
        scores.tags(),
        steps,
        ruled,
        measurements,
        matches(observed));
  }

  private boolean outOfScope(Observed observed) {
    Channel channel = observed.transcript().channel();
    return channel != Channel.UNKNOWN
        && !sop.channels().isEmpty()
        && !sop.channels().contains(channel);
  }

  private Judgement outOfScope(List<Measurement> measurements) {
    int items = sop.allSteps().size() + sop.rules().size();
    return new Judgement(
        Verdict.NOT_APPLICABLE,
        Optional.of(Reason.CHANNEL_OUT_OF_SCOPE),
        new Score(0, 0, items, 0),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        measurements,
        List.of());
  }

  private boolean languageNotCovered(Observed observed) {
    var spoken = observed.language(Speaker.AGENT);
    return spoken.other()
        || spoken.language().filter(language -> !sop.languages().contains(language)).isPresent();
  }

  private List<Judgement.Match> matches(Observed observed) {
    List<Judgement.Match> matches = new ArrayList<>();
    for (CategoryMatcher category : categories) {
      List<Evidence> seen = category.when().seen(observed);
      if (!seen.isEmpty()) {
        matches.add(new Judgement.Match(category.category(), seen.get(0)));
      }
    }
    return matches;
  }
}
