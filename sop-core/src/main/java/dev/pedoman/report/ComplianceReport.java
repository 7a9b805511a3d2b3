package dev.pedoman.report;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.Change;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.SmallestChange;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one transcript against one SOP: values only; sentences are made by {@link
 * Sentences} when asked for. Immutable, shared by threads; what costs is computed when asked for.
 */
public final class ComplianceReport {
  private final Sop sop;
  private final Supplier<String> sopHash;
  private final Transcript transcript;
  private final Judgement judgement;
  // Computed twice at worst where two threads ask at once; both find the same.
  private @Nullable List<Finding> findings;
  private @Nullable String transcriptHash;

  private ComplianceReport(
      Sop sop, Supplier<String> sopHash, Transcript transcript, Judgement judgement) {
    this.sop = sop;
    this.sopHash = sopHash;
    this.transcript = transcript;
    this.judgement = judgement;
  }

  /**
   * The report of a judgement.
   *
   * @param sopHash gives the content hash of the SOP, always the same; asked when the report is
   */
  public static ComplianceReport of(
      Sop sop, Supplier<String> sopHash, Transcript transcript, Judgement judgement) {
    return new ComplianceReport(sop, sopHash, transcript, judgement);
  }

  /** What was checked against. */
  public Sop sop() {
    return sop;
  }

  /** The SOP's content hash. */
  public String sopHash() {
    return sopHash.get();
  }

  /** What was checked. */
  public Transcript transcript() {
    return transcript;
  }

  /** The transcript's content hash. */
  public String transcriptHash() {
    String known = transcriptHash;
    if (known == null) {
      known = transcript.hash();
      transcriptHash = known;
    }
    return known;
  }

  /** Verdict, scores, outcomes, metrics. */
  public Judgement judgement() {
    return judgement;
  }

  /** What somebody must act on: steps first, then rules, in the order of the SOP. */
  public List<Finding> findings() {
    List<Finding> known = findings;
    if (known == null) {
      known = List.copyOf(Findings.of(sop, transcript, judgement));
      findings = known;
    }
    return known;
  }

  /**
   * For each finding, in the same order, the smallest change that would have satisfied it; empty
   * where none can be named. Computed anew with each call, all findings together.
   */
  public List<Optional<Change>> changes() {
    SmallestChange smallest = SmallestChange.in(sop, transcript, judgement);
    return findings().stream().map(finding -> change(smallest, finding)).toList();
  }

  private Optional<Change> change(SmallestChange smallest, Finding finding) {
    return step(finding).flatMap(smallest::of).or(() -> rule(finding).flatMap(smallest::of));
  }

  /** What the nearest miss of a step does not hold, where that is what it lacks. */
  List<Change.Attribute> lacking(StepResult step) {
    return step.outcome() == StepOutcome.MISSED
        ? SmallestChange.in(sop, transcript, judgement).lacking(step)
        : List.of();
  }

  /** The step that a finding is about. */
  Optional<StepResult> step(Finding finding) {
    return judgement.steps().stream()
        .filter(step -> step.step().id().equals(finding.item()))
        .filter(step -> step.occurrence() == finding.occurrence())
        .findFirst();
  }

  /** The rule that a finding is about. */
  Optional<RuleResult> rule(Finding finding) {
    return judgement.rules().stream()
        .filter(rule -> rule.rule().id().equals(finding.item()))
        .findFirst();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComplianceReport that
        && sopHash().equals(that.sopHash())
        && sop.equals(that.sop)
        && transcript.equals(that.transcript)
        && judgement.equals(that.judgement);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sopHash(), transcript.id(), judgement.verdict());
  }

  /** Such as {@code complaint-handling 1.0.0, call-7: FAIL}. */
  @Override
  public String toString() {
    return sop.id() + " " + sop.version() + ", " + transcript.id() + ": " + judgement.verdict();
  }
}
