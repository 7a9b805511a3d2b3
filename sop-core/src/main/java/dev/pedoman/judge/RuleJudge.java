package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges one rule. One that was compiled is immutable and shared by threads; one that was begun
 * belongs to one interaction that goes on.
 */
final class RuleJudge {
  private final Rule rule;
  private final double weight;
  private final Optional<Sought> when;
  private final Optional<Sought> unless;
  private final Requires requires;

  // The last result, given again where nothing differs: most rules are kept, and kept alike.
  // Whichever thread's result stands, what it is compared with makes it right.
  private @Nullable RuleResult last;

  private RuleJudge(Rule rule, Optional<Sought> when, Optional<Sought> unless, Requires requires) {
    this.rule = rule;
    this.weight = rule.about().weight();
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

  /** All patterns that its outcome depends on; none where it depends on more. */
  List<Sought> patterns(Sop sop, EvidenceIndex.Builder index) {
    List<Pattern> told = rule.requirement().patterns();
    // What must always be shown depends on every utterance.
    if (told.isEmpty() || rule.requirement() instanceof Requirement.Always) {
      return List.of();
    }
    List<Sought> all = new ArrayList<>();
    when.ifPresent(all::add);
    unless.ifPresent(all::add);
    told.forEach(pattern -> all.add(index.add(sop, pattern)));
    return all;
  }

  /** A judge of the same rule in one interaction that goes on. */
  RuleJudge begin() {
    return new RuleJudge(rule, when, unless, requires.begin());
  }

  Rule rule() {
    return rule;
  }

  RuleResult judge(Observed observed, Clock clock, List<Measurement> measurements) {
    Ruling ruling = guarded(observed, clock, measurements);
    RuleResult known = last;
    if (known != null && same(ruling, known)) {
      return known;
    }
    boolean decided =
        ruling.outcome() == RuleOutcome.KEPT || ruling.outcome() == RuleOutcome.BROKEN;
    RuleResult result =
        new RuleResult(
            rule,
            ruling.outcome(),
            ruling.reason(),
            ruling.evidence(),
            ruling.activations(),
            ruling.violations(),
            ruling.measurement(),
            ruling.outcome() == RuleOutcome.KEPT ? weight : 0,
            decided ? weight : 0);
    if (ruling.evidence().isEmpty() && ruling.measurement().isEmpty()) {
      last = result;
    }
    return result;
  }

  /** The deadlines that the rule sets now; for one that was begun. */
  List<Running> running(Clock clock, Meter meter) {
    if (!applies(meter.observed())) {
      return List.of();
    }
    if (requires instanceof WheneverSoFar whenever) {
      List<Running> running = new ArrayList<>();
      Optional<Limit> within = whenever.within();
      for (WheneverSoFar.Owed owed : whenever.owed(clock)) {
        running.add(
            new Running(
                rule.id(), owed.number(), Optional.empty(), owed.due(), owed.turnsLeft(), within));
      }
      return running;
    }
    return rule.requirement() instanceof Requirement.Measured measured
        ? Waits.of(rule.id(), measured, meter, clock)
        : List.of();
  }

  /** Whether one more of what it limits breaks the rule. */
  boolean full(Observed observed) {
    return applies(observed) && requires.full(observed);
  }

  private boolean applies(Observed observed) {
    boolean called = when.isEmpty() || when.get().holds(observed);
    return called && !(unless.isPresent() && unless.get().holds(observed));
  }

  private static boolean same(Ruling ruling, RuleResult result) {
    return ruling.outcome() == result.outcome()
        && ruling.activations() == result.activations()
        && ruling.violations() == result.violations()
        && ruling.evidence().isEmpty()
        && ruling.measurement().isEmpty()
        && ruling.reason().equals(result.reason());
  }

  private Ruling guarded(Observed observed, Clock clock, List<Measurement> measurements) {
    if (when.isPresent()) {
      Optional<Reason> doubt = unsure(when.get(), observed);
      if (doubt.isPresent()) {
        return Ruling.undecided(doubt.get());
      }
      if (!when.get().holds(observed)) {
        return Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN);
      }
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
    Optional<Reason> doubt = guard.unsure(observed);
    return doubt.isPresent() && doubt.get() == Reason.TRANSCRIPT_INCOMPLETE
        ? Optional.empty()
        : doubt;
  }
}
