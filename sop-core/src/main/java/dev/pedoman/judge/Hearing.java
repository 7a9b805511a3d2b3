package dev.pedoman.judge;

import dev.pedoman.align.Alignment;
import dev.pedoman.align.Awaited;
import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One SOP's judgement of an interaction that goes on: asked after each event, it looks at what is
 * new and at what is still open. What it says is always what {@link Judge#judge} says of the same
 * events. Belongs to one check in one thread.
 */
public final class Hearing {
  private final Judge judge;
  private final Observed observed;
  private final Meter meter;
  private final Clock clock;
  private final Alignment alignment;
  private final List<RuleJudge> rules;

  Hearing(Judge judge, Observed observed, Meter meter) {
    this.judge = judge;
    this.observed = observed;
    this.meter = meter;
    this.clock = new Clock(observed, judge.sop().calendars());
    this.alignment = Alignment.begin(judge.procedure(), observed);
    this.rules = judge.rules().stream().map(RuleJudge::begin).toList();
  }

  /** The SOP that it judges by. */
  public Sop sop() {
    return judge.sop();
  }

  /** Whether the SOP is not for the channel of the interaction; then nothing is looked at. */
  public boolean outOfScope() {
    return judge.outOfScope(observed);
  }

  /** What became of each step so far, in the order of the SOP; without the proofs of absences. */
  public List<StepResult> steps() {
    alignment.update();
    return judge.scoring().steps(alignment.outcomes(), null);
  }

  /** What became of each rule so far, in the order of the SOP. */
  public List<RuleResult> rules() {
    List<Measurement> measurements = judge.bounded(meter);
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (RuleJudge rule : rules) {
      results.add(rule.judge(observed, clock, measurements));
    }
    return results;
  }

  /** What the outcomes of all items come to. */
  public Judgement judgement() {
    if (outOfScope()) {
      return judge.judge(observed, meter);
    }
    WorkedOut details = judge.details(observed);
    alignment.update();
    List<StepResult> steps = judge.scoring().steps(alignment.outcomes(), details);
    return judge.conclude(observed, steps, rules(), details);
  }

  /** The score of some outcomes of this SOP. */
  public Score score(List<StepResult> steps, List<RuleResult> results) {
    return judge.scoring().scores(steps, results).overall();
  }

  /** The verdict that some outcomes of this SOP come to. */
  public Verdict verdict(List<StepResult> steps, List<RuleResult> results) {
    return judge.reach(observed, steps, results, score(steps, results)).verdict();
  }

  /** The steps that the procedure allows to be done next, and those whose deadline runs. */
  public List<Awaited> awaited() {
    alignment.update();
    return alignment.awaited();
  }

  /** The deadlines that run, of steps and then of rules; with those that have passed in silence. */
  public List<Running> running() {
    List<Running> running = new ArrayList<>();
    for (Awaited awaited : awaited()) {
      if (awaited.due().isPresent() || awaited.turnsLeft().isPresent()) {
        running.add(
            new Running(
                awaited.step().id(),
                awaited.occurrence(),
                awaited.opens(),
                awaited.due(),
                awaited.turnsLeft(),
                awaited.step().deadline().map(Deadline::latest)));
      }
    }
    for (RuleJudge rule : rules) {
      running.addAll(rule.running(clock, meter));
    }
    return running;
  }

  /** The ids of the rules that one more of what they limit breaks, in the order of the SOP. */
  public List<String> full() {
    return rules.stream()
        .filter(rule -> rule.full(observed))
        .map(rule -> rule.rule().id())
        .toList();
  }

  /** The time of the last event, or up to when the interaction was watched. */
  public Optional<java.time.Duration> now() {
    return clock.observedUntil();
  }
}
