package dev.pedoman.judge;

import dev.pedoman.align.Aligner;
import dev.pedoman.align.Alignment;
import dev.pedoman.align.Clock;
import dev.pedoman.align.ProcedurePlan;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.language.LanguageGuess;
import dev.pedoman.model.Category;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges interactions by one SOP that was compiled once. Immutable, shared by threads. */
public final class Judge {
  private final Sop sop;
  private final ProcedurePlan procedure;
  private final List<RuleJudge> rules;
  private final List<CategoryMatcher> categories;
  private final KnownDataQuestions knownData;
  private final Scoring scoring;

  /** The metrics that some rule bounds. */
  private final Set<Metric> bounded;

  private final Skim skim;

  private record CategoryMatcher(Category category, Sought when) {}

  private Judge(Sop sop, EvidenceIndex.Builder index) {
    this.sop = sop;
    this.procedure = ProcedurePlan.of(sop, index);
    this.rules = sop.rules().stream().map(rule -> RuleJudge.of(rule, sop, index)).toList();
    this.categories =
        sop.categories().stream()
            .map(category -> new CategoryMatcher(category, index.add(sop, category.when())))
            .toList();
    this.scoring = new Scoring(sop);
    this.bounded = EnumSet.noneOf(Metric.class);
    for (Rule rule : sop.rules()) {
      if (rule.requirement() instanceof Requirement.Measured measured) {
        bounded.add(measured.metric());
      }
    }
    this.knownData =
        bounded.contains(Metric.KNOWN_DATA_ASKED)
            ? KnownDataQuestions.of(sop, index)
            : KnownDataQuestions.apart(sop);
    this.skim = new Skim(this, index);
  }

  /** Compiles an SOP into an index under construction. */
  public static Judge of(Sop sop, EvidenceIndex.Builder index) {
    return new Judge(sop, index);
  }

  /** The SOP that it judges by. */
  public Sop sop() {
    return sop;
  }

  /**
   * Judges one interaction as far as it is known.
   *
   * @param meter what takes its metrics, shared by all SOPs that it is judged by
   */
  public Judgement judge(Observed observed, Meter meter) {
    if (outOfScope(observed)) {
      return outOfScope(details(observed));
    }
    return skim.mayJudge(observed) ? skim.judge(observed, meter) : fully(observed, meter);
  }

  /** Judges an interaction that the SOP is for, item by item. */
  Judgement fully(Observed observed, Meter meter) {
    Clock clock = new Clock(observed, sop.calendars());
    WorkedOut details = details(observed);
    List<StepResult> steps = scoring.steps(Aligner.align(procedure, observed), details);
    List<Measurement> measurements = bounded(meter);
    List<RuleResult> ruled = new ArrayList<>(rules.size());
    for (RuleJudge rule : rules) {
      ruled.add(rule.judge(observed, clock, measurements));
    }
    return conclude(observed, steps, ruled, details);
  }

  /** Begins to judge an interaction that is asked about again and again while it goes on. */
  public Hearing begin(Observed observed, Meter meter) {
    return new Hearing(this, observed, meter);
  }

  Verdicts.Reached reach(
      Observed observed, List<StepResult> steps, List<RuleResult> ruled, Score overall) {
    boolean agentSilent = !observed.hasEventBy(Speaker.AGENT);
    return new Verdicts(sop, scoring, steps, ruled)
        .reach(overall, languageNotCovered(observed), agentSilent);
  }

  /** What the outcomes of all items come to. */
  Judgement conclude(
      Observed observed, List<StepResult> steps, List<RuleResult> ruled, Details details) {
    return conclude(observed, steps, ruled, scoring.scores(steps, ruled), details);
  }

  Judgement conclude(
      Observed observed,
      List<StepResult> steps,
      List<RuleResult> ruled,
      Scores scores,
      Details details) {
    Verdicts.Reached reached = reach(observed, steps, ruled, scores.overall());
    return new Judgement(
        reached.verdict(),
        reached.reason(),
        scores.overall(),
        scores.principles(),
        scores.tags(),
        steps,
        ruled,
        details,
        matches(observed));
  }

  /** A plain-text listing of the compiled procedure, the same for equal SOPs. */
  public String explain() {
    return procedure.explain();
  }

  /** A plain-text listing of the most favourable reading of an interaction. */
  public String explain(Observed observed) {
    return Alignment.begin(procedure, observed).explain();
  }

  ProcedurePlan procedure() {
    return procedure;
  }

  List<RuleJudge> rules() {
    return rules;
  }

  Scoring scoring() {
    return scoring;
  }

  /** The metrics that rules bound, as far as they can be taken now. */
  List<Measurement> bounded(Meter meter) {
    if (bounded.isEmpty()) {
      return List.of();
    }
    List<Measurement> measurements = new ArrayList<>(bounded.size());
    for (Metric metric : bounded) {
      measurements.add(meter.take(metric, knownData));
    }
    return measurements;
  }

  /** All metrics. */
  List<Measurement> measure(Meter meter) {
    List<Measurement> measurements = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      measurements.add(meter.take(metric, knownData));
    }
    return List.copyOf(measurements);
  }

  /** Whether the SOP is not for the channel of the interaction. */
  boolean outOfScope(Observed observed) {
    Channel channel = observed.channel();
    return channel != Channel.UNKNOWN
        && !sop.channels().isEmpty()
        && !sop.channels().contains(channel);
  }

  WorkedOut details(Observed observed) {
    return new WorkedOut(this, observed.index(), observed.transcript());
  }

  private Judgement outOfScope(Details details) {
    int items = sop.allSteps().size() + sop.rules().size();
    return new Judgement(
        Verdict.NOT_APPLICABLE,
        Optional.of(Reason.CHANNEL_OUT_OF_SCOPE),
        new Score(0, 0, items, 0),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        details,
        List.of());
  }

  boolean languageNotCovered(Observed observed) {
    LanguageGuess spoken = observed.language(Speaker.AGENT);
    return spoken.other()
        || (spoken.language().isPresent() && !sop.languages().contains(spoken.language().get()));
  }

  private List<Judgement.Match> matches(Observed observed) {
    if (categories.isEmpty()) {
      return List.of();
    }
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
