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
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ordered steps of an SOP with their patterns compiled. Immutable, shared by threads. */
public final class ProcedurePlan {
  /** What missing the heaviest step costs; far from overflow for any number of steps. */
  private static final double WHOLE = 1e9;

  private final Sop sop;
  private final List<Part> parts;
  private final List<StepPart> steps;
  private final boolean row;
  private final boolean countsFromSteps;
  private final int[] anchors;
  private final List<Aligned> missed;
  private final int[] ranks;

  private ProcedurePlan(Sop sop, List<Part> parts, List<StepPart> steps) {
    this.sop = sop;
    this.parts = parts;
    this.steps = List.copyOf(steps);
    this.countsFromSteps = steps.stream().anyMatch(step -> step.anchorStep() != null);
    this.row =
        parts.stream()
            .allMatch(part -> part instanceof StepPart && part.guard().equals(GuardPart.NONE));
    this.anchors = steps.stream().mapToInt(step -> rank(step.anchorStep())).toArray();
    this.ranks = IntStream.range(0, steps.size()).toArray();
    this.missed = steps.stream().map(step -> step.absent().missed()).toList();
  }

  /**
   * Compiles the steps of an SOP into an index under construction. Deadlines counted from more than
   * {@value Width#MOST} steps at once are a problem that the index reports when it is built.
   */
  public static ProcedurePlan of(Sop sop, EvidenceIndex.Builder index) {
    Compilation compilation = new Compilation(sop, pattern -> index.add(sop, pattern));
    List<Part> parts = compilation.parts(sop.steps());
    ProcedurePlan plan = new ProcedurePlan(sop, parts, compilation.steps);
    plan.problem(step -> Place.of(sop.id())).ifPresent(index::report);
    return plan;
  }

  /**
   * Why the steps of an SOP cannot be compiled, if that is so, told before it is tried, for whoever
   * knows where each step is written.
   *
   * @param place where a step is written, by its id
   */
  public static Optional<Problem> problem(Sop sop, Function<String, Place> place) {
    boolean counts =
        sop.allSteps().stream()
            .flatMap(step -> step.deadline().stream())
            .anyMatch(deadline -> deadline.anchor() instanceof Anchor.AtStep);
    // Most SOPs count from no step, and need not be compiled to tell.
    return counts ? of(sop, EvidenceIndex.builder(Map.of())).problem(place) : Optional.empty();
  }

  private Optional<Problem> problem(Function<String, Place> place) {
    return countsFromSteps ? Width.of(this).problem(place) : Optional.empty();
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

  /** Whether it is one sequence of steps without guards. */
  public boolean row() {
    return row;
  }

  /** Whether it is one, and no deadline is counted from a step. */
  boolean plain() {
    return row && !countsFromSteps;
  }

  /** The rank of the step that the deadline of a step is counted from; -1 if from none. */
  int anchor(StepPart step) {
    return anchors[step.rank()];
  }

  /** Whether a deadline is counted from another step. */
  boolean countsFromSteps() {
    return countsFromSteps;
  }

  /** Every step missed. */
  List<Aligned> missed() {
    return missed;
  }

  /** The places of all steps; not to be changed. */
  int[] ranks() {
    return ranks;
  }

  /**
   * The patterns of each part of it whose outcome depends on no other part while that part is not
   * seen: each step of a row, else the whole. None for one that is not told by patterns alone.
   */
  public List<List<Sought>> apart() {
    if (row) {
      return steps.stream()
          .map(step -> step.untimed() ? List.of(step.expect()) : List.<Sought>of())
          .toList();
    }
    List<Sought> all = new ArrayList<>();
    boolean told = steps.stream().allMatch(StepPart::untimed);
    parts.forEach(part -> part.patterns(all));
    return List.of(told ? List.copyOf(all) : List.of());
  }

  /** Whether some step is to be done by a time. */
  public boolean hasDeadlines() {
    return steps.stream().anyMatch(step -> step.deadline() != null);
  }

  /** What becomes of each step of a row when surely nothing of it is seen. */
  public List<Aligned> unseen() {
    return steps.stream().map(step -> step.absent().surely()).toList();
  }

  private int rank(@Nullable String step) {
    int rank = steps.size() - 1;
    while (rank >= 0 && !steps.get(rank).step().id().equals(step)) {
      rank--;
    }
    return rank;
  }

  /** A plain-text listing, the same for equal SOPs. */
  public String explain() {
    return PlanListing.of(this);
  }

  /** A part with its guard compiled. */
  sealed interface Part permits StepPart, GroupPart {
    GuardPart guard();

    /** Adds all its patterns. */
    void patterns(List<Sought> into);
  }

  /**
   * A step.
   *
   * @param rank its place among all steps, from 0
   * @param loss what missing it costs, in billionths of the heaviest step
   * @param aside what doing it out of order costs
   * @param deadline its deadline, if it has one
   * @param anchorStep the step that its deadline is counted from, if it is counted from one
   * @param absent what can become of it when it is credited with nothing
   */
  record StepPart(
      Step step,
      GuardPart guard,
      Sought expect,
      int rank,
      long loss,
      long aside,
      @Nullable Deadline deadline,
      @Nullable String anchorStep,
      Absent absent)
      implements Part {
    /** Whether no time needs to have been watched to tell that it was missed, but the whole. */
    boolean untimed() {
      return deadline == null || !(deadline.anchor() instanceof Anchor.Close);
    }

    @Override
    public void patterns(List<Sought> into) {
      guard.patterns(into);
      into.add(expect);
    }
  }

  record GroupPart(Group.Form form, GuardPart guard, List<Part> parts) implements Part {
    @Override
    public void patterns(List<Sought> into) {
      guard.patterns(into);
      parts.forEach(part -> part.patterns(into));
    }
  }

  record GuardPart(Optional<Sought> when, Optional<Sought> unless, boolean repeat) {
    static final GuardPart NONE = new GuardPart(Optional.empty(), Optional.empty(), false);

    void patterns(List<Sought> into) {
      when.ifPresent(into::add);
      unless.ifPresent(into::add);
    }
  }

  /** Compiles part by part. */
  private static final class Compilation {
    private final Function<Pattern, Sought> compile;
    private final Weights weights;
    private final double heaviest;
    private final double lostAside;
    private final List<StepPart> steps = new ArrayList<>();

    Compilation(Sop sop, Function<Pattern, Sought> compile) {
      this.compile = compile;
      this.weights = new Weights(sop.weights());
      this.heaviest =
          sop.allSteps().stream().mapToDouble(step -> weights.of(step.about())).max().orElse(1);
      this.lostAside = 1 - StepCosts.earned(sop.credits(), StepOutcome.OUT_OF_ORDER);
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
      long loss = Math.round(weights.of(step.about()) / heaviest * WHOLE);
      StepPart part =
          new StepPart(
              step,
              guard,
              expect,
              steps.size(),
              loss,
              Math.round(loss * lostAside),
              deadline,
              deadline != null && deadline.anchor() instanceof Anchor.AtStep at ? at.step() : null,
              new Absent(step, expect));
      steps.add(part);
      return part;
    }
  }
}
