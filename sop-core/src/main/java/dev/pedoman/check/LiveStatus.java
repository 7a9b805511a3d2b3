package dev.pedoman.check;

import dev.pedoman.align.Awaited;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Running;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.StepResult;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Sop;
import dev.pedoman.report.Sentences;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where an interaction stands that is going on, by one SOP. Immutable.
 *
 * @param sop what it is checked against
 * @param events how many events there were
 * @param now the offset from the start for which it is said; empty without a clock
 * @param verdict what the outcomes so far come to
 * @param score what the outcomes so far come to
 * @param steps what became of each step in the most favourable reading so far, in the order of the
 *     SOP; what is still open is {@code INCONCLUSIVE}, since the interaction is not over
 * @param rules what became of each rule so far, in the order of the SOP
 * @param next every step that the procedure allows to be done now, in the order of the SOP, but for
 *     optional ones whose time has passed
 * @param running what is due, the nearest first, that which has passed in silence too; and what is
 *     owed without a deadline
 * @param broken what was broken since this was asked for last; a step that is done again, better,
 *     may mend it
 * @param risks what may still be lost
 */
public record LiveStatus(
    Sop sop,
    int events,
    Optional<Duration> now,
    Verdict verdict,
    Score score,
    List<StepResult> steps,
    List<RuleResult> rules,
    List<Awaited> next,
    List<Running> running,
    List<Breach> broken,
    List<Risk> risks) {
  public LiveStatus {
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
    next = List.copyOf(next);
    running = List.copyOf(running);
    broken = List.copyOf(broken);
    risks = List.copyOf(risks);
  }

  /**
   * What a breach is, as a sentence: for one of what is broken here.
   *
   * @throws IllegalArgumentException when it is not of this status
   */
  public String say(Breach breach, Sentences in) {
    Optional<String> said =
        switch (breach.how()) {
          case OVERDUE ->
              running(breach.item(), breach.occurrence()).map(each -> in.due(sop, each, now));
          case BROKEN ->
              rules.stream()
                  .filter(rule -> rule.rule().id().equals(breach.item()))
                  .map(in::of)
                  .findFirst();
          case LATE, EARLY, OUT_OF_ORDER, MISSED ->
              steps.stream()
                  .filter(step -> step.step().id().equals(breach.item()))
                  .filter(step -> step.occurrence() == breach.occurrence())
                  .map(in::of)
                  .findFirst();
        };
    return said.orElseThrow(() -> new IllegalArgumentException(breach + " is not of this status"));
  }

  /**
   * What a risk is, as a sentence: for one of the risks here.
   *
   * @throws IllegalArgumentException when it is not of this status
   */
  public String say(Risk risk, Sentences in) {
    Optional<String> said =
        switch (risk.danger()) {
          case PASSED_OVER -> Optional.of(in.passedOver(sop, risk.item()));
          case AT_LIMIT -> Optional.of(in.atLimit(sop, risk.item()));
          case DUE_SOON ->
              running(risk.item(), risk.occurrence()).map(each -> in.soon(sop, each, now));
          case OWED -> running(risk.item(), risk.occurrence()).map(each -> in.due(sop, each, now));
        };
    return said.orElseThrow(() -> new IllegalArgumentException(risk + " is not of this status"));
  }

  private Optional<Running> running(String item, int occurrence) {
    return running.stream()
        .filter(each -> each.item().equals(item) && each.occurrence() == occurrence)
        .findFirst();
  }

  /** The deadlines that run, the nearest first; those that have passed in silence too. */
  public List<Running> deadlines() {
    return running.stream().filter(Running::timed).toList();
  }

  /** How something was broken. */
  public enum Break {
    /** A step was done after its deadline. */
    LATE,
    /** A step was done before its time. */
    EARLY,
    /** A step was done where the order does not allow it. */
    OUT_OF_ORDER,
    /** A step can no longer be done. */
    MISSED,
    /** A rule is broken. */
    BROKEN,
    /** A deadline has passed in silence; what it is for may still be done, late. */
    OVERDUE
  }

  /**
   * Something that was broken.
   *
   * @param item id of the step or rule
   * @param occurrence which trigger of a repeated step or of a rule, from 1
   * @param how in what way
   * @param critical whether it alone fails the interaction
   */
  public record Breach(String item, int occurrence, Break how, boolean critical) {}

  /** Why something may still be lost. What is optional or has another way is no risk. */
  public enum Danger {
    /** The interaction has gone on to later steps; done now, it is out of order. */
    PASSED_OVER,
    /** At most a quarter of its time is left, or no further turn. */
    DUE_SOON,
    /** Something was said or done that calls for it, and it has not come yet. */
    OWED,
    /** One more, and the rule is broken. */
    AT_LIMIT
  }

  /**
   * Something that may still be lost.
   *
   * @param item id of the step or rule
   * @param occurrence which trigger of a repeated step or of a rule, from 1
   * @param danger why
   * @param critical whether losing it fails the interaction
   */
  public record Risk(String item, int occurrence, Danger danger, boolean critical) {}
}
