package dev.pedoman.judge;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step. Immutable to everybody else, shared by threads; the proof of an absence is
 * worked out when it is asked for.
 */
public final class StepResult {
  private final Step step;
  private final int occurrence;
  private final StepOutcome outcome;
  private final Optional<Reason> reason;
  private final List<Evidence> evidence;
  private final Optional<Limit> distance;

  /** What works out the proof of an absence, of what and from which event on; null for none. */
  private final @Nullable WorkedOut details;

  private final @Nullable Sought expect;
  private final int from;
  private final double earned;
  private final double possible;

  // Once asked for, none or one. Threads that ask at the same time may each work it out; the
  // results are equal.
  private @Nullable List<Search> search;

  /**
   * A result.
   *
   * @param step the step
   * @param occurrence which trigger of a repeated step, from 1; 1 for all others
   * @param outcome what became of it
   * @param reason why, where the outcome does not speak for itself
   * @param evidence what it was credited with; empty when it was not seen
   * @param distance how far the evidence lies from the deadline's anchor, where it was measured
   * @param search what was searched, when it was not seen
   * @param earned weight earned
   * @param possible weight that could have been earned; 0 when it did not apply or was undecided
   */
  public StepResult(
      Step step,
      int occurrence,
      StepOutcome outcome,
      Optional<Reason> reason,
      List<Evidence> evidence,
      Optional<Limit> distance,
      Optional<Search> search,
      double earned,
      double possible) {
    this(step, occurrence, outcome, reason, evidence, distance, null, null, 0, earned, possible);
    this.search = search.map(List::of).orElseGet(List::of);
  }

  StepResult(
      Step step,
      int occurrence,
      StepOutcome outcome,
      Optional<Reason> reason,
      List<Evidence> evidence,
      Optional<Limit> distance,
      @Nullable WorkedOut details,
      @Nullable Sought expect,
      int from,
      double earned,
      double possible) {
    this.step = step;
    this.occurrence = occurrence;
    this.outcome = outcome;
    this.reason = reason;
    this.evidence = List.copyOf(evidence);
    this.distance = distance;
    this.details = details;
    this.expect = expect;
    this.from = from;
    this.earned = earned;
    this.possible = possible;
  }

  /** The step. */
  public Step step() {
    return step;
  }

  /** Which trigger of a repeated step, from 1; 1 for all others. */
  public int occurrence() {
    return occurrence;
  }

  /** What became of it. */
  public StepOutcome outcome() {
    return outcome;
  }

  /** Why, where the outcome does not speak for itself. */
  public Optional<Reason> reason() {
    return reason;
  }

  /** What it was credited with; empty when it was not seen. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** How far the evidence lies from the deadline's anchor, where it was measured. */
  public Optional<Limit> distance() {
    return distance;
  }

  /** What was searched, when it was missed. */
  public Optional<Search> search() {
    List<Search> known = search;
    if (known == null) {
      known = details == null || expect == null ? List.of() : List.of(details.search(expect, from));
      search = known;
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
  }

  /** Weight earned. */
  public double earned() {
    return earned;
  }

  /** Weight that could have been earned; 0 when it did not apply or was undecided. */
  public double possible() {
    return possible;
  }

  /** The same with its weight multiplied. */
  StepResult weighed(double factor) {
    return copy(details, earned * factor, possible * factor);
  }

  /** The same of another interaction. */
  StepResult in(WorkedOut other) {
    return details == null ? this : copy(other, earned, possible);
  }

  private StepResult copy(@Nullable WorkedOut proof, double gained, double atMost) {
    return new StepResult(
        step, occurrence, outcome, reason, evidence, distance, proof, expect, from, gained, atMost);
  }

  /** Equal by content. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepResult same
        && occurrence == same.occurrence
        && outcome == same.outcome
        && Double.compare(earned, same.earned) == 0
        && Double.compare(possible, same.possible) == 0
        && reason.equals(same.reason)
        && evidence.equals(same.evidence)
        && distance.equals(same.distance)
        && step.equals(same.step)
        && search().equals(same.search());
  }

  @Override
  public int hashCode() {
    return Objects.hash(step.id(), occurrence, outcome, reason, evidence);
  }

  @Override
  public String toString() {
    // Joined, not formatted: a default locale may write numbers its own way.
    return "StepResult["
        + String.join(
            " ",
            step.id(),
            Integer.toString(occurrence),
            outcome.name(),
            reason.toString(),
            evidence.toString())
        + "]";
  }
}
