package dev.pedoman.align;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ordered steps of an SOP with their patterns compiled. Immutable, shared by threads. */
public final class ProcedurePlan {
  private final Sop sop;
  private final List<Part> parts;
  private final Weights weights;

  private ProcedurePlan(Sop sop, List<Part> parts) {
    this.sop = sop;
    this.parts = parts;
    this.weights = new Weights(sop.weights());
  }

  /** Compiles the steps of an SOP into an index under construction. */
  public static ProcedurePlan of(Sop sop, EvidenceIndex.Builder index) {
    Function<Pattern, Sought> compile = pattern -> index.add(sop, pattern);
    return new ProcedurePlan(sop, parts(sop.steps(), compile));
  }

  Sop sop() {
    return sop;
  }

  Weights weights() {
    return weights;
  }

  List<Part> parts() {
    return parts;
  }

  /** A part with its guard compiled. */
  sealed interface Part permits StepPart, GroupPart {
    GuardPart guard();
  }

  record StepPart(Step step, GuardPart guard, Sought expect) implements Part {}

  record GroupPart(Group.Form form, GuardPart guard, List<Part> parts) implements Part {}

  record GuardPart(Optional<Sought> when, Optional<Sought> unless, boolean repeat) {}

  private static List<Part> parts(List<Procedure> parts, Function<Pattern, Sought> compile) {
    return parts.stream().map(part -> part(part, compile)).toList();
  }

  private static Part part(Procedure part, Function<Pattern, Sought> compile) {
    Guard guard = part.guard();
    GuardPart compiled =
        new GuardPart(guard.when().map(compile), guard.unless().map(compile), guard.repeat());
    if (part instanceof Group group) {
      return new GroupPart(group.form(), compiled, parts(group.parts(), compile));
    }
    Step step = (Step) part;
    return new StepPart(step, compiled, compile.apply(step.expect()));
  }
}
