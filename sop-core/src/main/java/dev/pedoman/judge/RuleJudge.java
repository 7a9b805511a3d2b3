package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import java.util.List;
import java.util.Optional;

/** Judges one rule. Immutable. */
final class RuleJudge {
  private final Rule rule;
  private final Optional<Sought> when;
  private final Optional<Sought> unless;
  private final Requires requires;

  private RuleJudge(Rule rule, Optional<Sought> when, Optional<Sought> unless, Requires requires) {
    this.rule = rule;
    this.when = when;
    this.unless = unless;
    this.requires = requires;
  }

  static RuleJudge of(Rule rule, Sop sop, EvidenceIndex.Builder index) {
    return new RuleJudge(
        rule,
        rule.guard().when().map(pattern -> index.add(sop, pattern)),
        rule.guard().unless().map(pattern -> index.add(sop, pattern)),
        rule.requirement().match(new RequirementCompiler(sop, index)));
  }

  RuleResult judge(Observed observed, Clock clock, List<Measurement> measurements) {
    Ruling ruling = guarded(observed, clock, measurements);
    double weight = rule.about().weight();
    boolean decided =
        ruling.outcome() == RuleOutcome.KEPT || ruling.outcome() == RuleOutcome.BROKEN;
    return new RuleResult(
        rule,
        ruling.outcome(),
        ruling.reason(),
        ruling.evidence(),
        ruling.activations(),
        ruling.violations(),
        ruling.measurement(),
        ruling.outcome() == RuleOutcome.KEPT ? weight : 0,
        decided ? weight : 0);
  }

  private Ruling guarded(Observed observed, Clock clock, List<Measurement> measurements) {
    Optional<Reason> doubt = when.flatMap(guard -> unsure(guard, observed));
    if (doubt.isPresent()) {
      return Ruling.undecided(doubt.get());
    }
    if (when.isPresent() && !when.get().holds(observed)) {
      return Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN);
    }
    Ruling ruling = requires.rule(observed, clock, measurements);
    if (unless.isEmpty() || ruling.outcome() == RuleOutcome.KEPT) {
      return ruling;
    }
    Optional<Reason> excuseDoubt = unsure(unless.get(), observed);
    if (excuseDoubt.isPresent() && ruling.outcome() != RuleOutcome.NOT_APPLICABLE) {
      return Ruling.undecided(excuseDoubt.get());
    }
    return unless.get().holds(observed) ? Ruling.notApplicable(Reason.EXCUSED) : ruling;
  }

  /** A transcript that breaks off has not called for it so far; the other doubts stay doubts. */
  private static Optional<Reason> unsure(Sought guard, Observed observed) {
    return guard.unsure(observed).filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE);
  }
}
