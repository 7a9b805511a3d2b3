package dev.pedoman.report;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Search;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.About;
import dev.pedoman.model.Principle;
import dev.pedoman.transcript.ContentHash;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that somebody must act on. Immutable, shared by threads; its id and the proof of an
 * absence are computed when asked for.
 */
public final class Finding {
  private static final int ID_DIGITS = 12;

  private final Supplier<String> makeId;
  private final String item;
  private final int occurrence;
  private final String outcome;
  private final About about;
  private final Optional<Reason> reason;
  private final List<Evidence> evidence;
  private final Supplier<Optional<Search>> search;
  // Computed twice at worst where two threads ask at once; both find the same.
  private @Nullable String id;

  private Finding(
      Supplier<String> makeId,
      String item,
      int occurrence,
      String outcome,
      About about,
      Optional<Reason> reason,
      List<Evidence> evidence,
      Supplier<Optional<Search>> search) {
    this.makeId = makeId;
    this.item = item;
    this.occurrence = occurrence;
    this.outcome = outcome;
    this.about = about;
    this.reason = reason;
    this.evidence = List.copyOf(evidence);
    this.search = search;
  }

  /** A deviation of a step in a transcript. */
  static Finding of(String sop, String transcript, StepResult step) {
    String item = step.step().id();
    return new Finding(
        () -> id(sop, transcript, item, step.occurrence()),
        item,
        step.occurrence(),
        step.outcome().name(),
        step.step().about(),
        step.reason(),
        step.evidence(),
        step::search);
  }

  /** A broken rule in a transcript. */
  static Finding of(String sop, String transcript, RuleResult rule) {
    String item = rule.rule().id();
    return new Finding(
        () -> id(sop, transcript, item, 1),
        item,
        1,
        rule.outcome().name(),
        rule.rule().about(),
        rule.reason(),
        rule.evidence(),
        Optional::empty);
  }

  /** The same for the same item of the same SOP in the same transcript, whatever the versions. */
  private static String id(String sop, String transcript, String item, int occurrence) {
    return new ContentHash()
        .text(sop)
        .text(transcript)
        .text(item)
        .number(occurrence)
        .hex()
        .substring(0, ID_DIGITS);
  }

  /** Stable: the same item failing in the same transcript has the same id. */
  public String id() {
    String known = id;
    if (known == null) {
      known = makeId.get();
      id = known;
    }
    return known;
  }

  /** Id of the step or rule. */
  public String item() {
    return item;
  }

  /** Which trigger of a repeated step, from 1. */
  public int occurrence() {
    return occurrence;
  }

  /** {@code LATE}, {@code EARLY}, {@code OUT_OF_ORDER}, {@code MISSED} or {@code BROKEN}. */
  public String outcome() {
    return outcome;
  }

  /** Whether it alone fails the interaction. */
  public boolean critical() {
    return about.critical();
  }

  /** What the item serves. */
  public Set<Principle> principles() {
    return about.principles();
  }

  /** Why, where the outcome does not speak for itself. */
  public Optional<Reason> reason() {
    return reason;
  }

  /** What was seen. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** What was searched, when nothing was seen. */
  public Optional<Search> search() {
    return search.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && id().equals(that.id())
        && outcome.equals(that.outcome)
        && about.equals(that.about)
        && reason.equals(that.reason)
        && evidence.equals(that.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, occurrence, outcome, evidence);
  }

  /** Such as {@code MISSED apologise (38e87dd94ba5)}. */
  @Override
  public String toString() {
    String times = occurrence > 1 ? "#" + occurrence : "";
    return outcome + " " + item + times + " (" + id() + ") " + evidence;
  }
}
