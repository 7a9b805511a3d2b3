package dev.pedoman.align;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ordered steps of an SOP with their patterns compiled. Immutable, shared by threads. */
public final class ProcedurePlan {
  /** What missing the heaviest step costs; far from overflow for any number of steps. */
  private static final double WHOLE = 1e9;

  private final Sop sop;
  private final List<Part> parts;
  private final List<StepPart> steps;
  private final boolean plain;
  private final boolean countsFromSteps;
  private final List<Aligned> missed;

  private ProcedurePlan(Sop sop, List<Part> parts, List<StepPart> steps) {
    this.sop = sop;
    this.parts = parts;
    this.steps = List.copyOf(steps);
    this.countsFromSteps = steps.stream().anyMatch(step -> step.anchorStep() != null);
    this.plain =
        !countsFromSteps
            && parts.stream()
                .allMatch(part -> part instanceof StepPart && part.guard().equals(GuardPart.NONE));
    this.missed = steps.stream().map(StepPart::missed).toList();
  }

  /**
   * Compiles the steps of an SOP into an index under construction. Deadlines counted from more than
   * {@value Width#MOST} steps at once are a problem that the index reports when it is built.
   */
  public static ProcedurePlan of(Sop sop, EvidenceIndex.Builder index) {
    Compilation compilation = new Compilation(sop, pattern -> index.add(sop, pattern));
    List<Part> parts = compilation.parts(sop.steps());
    ProcedurePlan plan = new ProcedurePlan(sop, parts, compilation.steps);
    if (plan.countsFromSteps) {
      Width.of(plan).problem(sop.id()).ifPresent(index::report);
    }
    return plan;
  }

  Sop sop() {
    return sop;
  }

  List<Part> parts() {
    return parts;
  }

  /** All steps in the order of the SOP. */
  List<StepPart> steps() {
    return steps;
  }

  /** Whether it is one sequence of steps without guards and deadlines counted from steps. */
  boolean plain() {
    return plain;
  }

  /** Whether a deadline is counted from another step. */
  boolean countsFromSteps() {
    return countsFromSteps;
  }

  /** Every step missed. */
  List<Aligned> missed() {
    return missed;
  }

  /** A plain-text listing, the same for equal SOPs. */
  String explain() {
    return PlanListing.of(this);
  }

  /** A part with its guard compiled. */
  sealed interface Part permits StepPart, GroupPart {
    GuardPart guard();
  }

  /**
   * A step.
   *
   * @param rank its place among all steps, from 0
   * @param loss what missing it costs, in billionths of the heaviest step
   * @param deadline its deadline, if it has one
   * @param anchorStep the step that its deadline is counted from, if it is counted from one
   * @param missed what becomes of it when it is missed
   */
  record StepPart(
      Step step,
      GuardPart guard,
      Sought expect,
      int rank,
      long loss,
      @Nullable Deadline deadline,
      @Nullable String anchorStep,
      Aligned missed)
      implements Part {}

  record GroupPart(Group.Form form, GuardPart guard, List<Part> parts) implements Part {}

  record GuardPart(Optional<Sought> when, Optional<Sought> unless, boolean repeat) {
    static final GuardPart NONE = new GuardPart(Optional.empty(), Optional.empty(), false);
  }

  /** Compiles part by part. */
  private static final class Compilation {
    private final Function<Pattern, Sought> compile;
    private final Weights weights;
    private final double heaviest;
    private final List<StepPart> steps = new ArrayList<>();

    Compilation(Sop sop, Function<Pattern, Sought> compile) {
      this.compile = compile;
      this.weights = new Weights(sop.weights());
      this.heaviest =
          sop.allSteps().stream().mapToDouble(step -> weights.of(step.about())).max().orElse(1);
    }

    List<Part> parts(List<Procedure> parts) {
      return parts.stream().map(this::part).toList();
    }

    private Part part(Procedure part) {
      Guard guard = part.guard();
      GuardPart compiled =
          new GuardPart(guard.when().map(compile), guard.unless().map(compile), guard.repeat());
      return part instanceof Group group
          ? new GroupPart(group.form(), compiled, parts(group.parts()))
          : step((Step) part, compiled);
    }

    private StepPart step(Step step, GuardPart guard) {
      Sought expect = compile.apply(step.expect());
      @Nullable Deadline deadline = step.deadline().orElse(null);
      StepPart part =
          new StepPart(
              step,
              guard,
              expect,
              steps.size(),
              Math.round(weights.of(step.about()) / heaviest * WHOLE),
              deadline,
              deadline != null && deadline.anchor() instanceof Anchor.AtStep at ? at.step() : null,
              Aligned.unseen(step, 1, StepOutcome.MISSED, Optional.empty(), expect, 0));
      steps.add(part);
      return part;
    }
  }
}
