package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.GuardPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides the guards of a procedure for one interaction. */
final class Resolver {
  static final long WHOLE = 1_000_000;

  private final Observed observed;

  Resolver(Observed observed) {
    this.observed = observed;
  }

  Node resolve(List<Part> parts) {
    return new Node.Sequence(each(parts, new Scope(0, -1, 1, false)));
  }

  /** What the enclosing guards have decided. */
  private record Scope(int from, int trigger, int occurrence, boolean excused) {
    Scope at(int event, int number) {
      return new Scope(event, event, number, excused);
    }

    Scope excusedIf(boolean excuse) {
      return new Scope(from, trigger, occurrence, excused || excuse);
    }
  }

  private List<Node> each(List<Part> parts, Scope scope) {
    return parts.stream().map(part -> resolve(part, scope)).toList();
  }

  private Node resolve(Part part, Scope outer) {
    GuardPart guard = part.guard();
    Scope scope =
        outer.excusedIf(guard.unless().isPresent() && guard.unless().get().holds(observed));
    if (guard.when().isEmpty()) {
      return apply(part, scope);
    }
    if (!guard.when().get().holds(observed)) {
      return settle(part, guard.when().get().doubt(observed).filter(Resolver::undecided));
    }
    List<Evidence> triggers =
        guard.when().get().seen(observed).stream()
            .filter(trigger -> trigger.event() >= outer.from())
            .toList();
    if (triggers.isEmpty()) {
      // Known from the case record, or seen before an outer trigger: it applies where it stands.
      return apply(part, scope);
    }
    if (!guard.repeat()) {
      return new Node.Floating(apply(part, scope.at(triggers.get(0).event(), 1)));
    }
    List<Node> instances = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      instances.add(new Node.Floating(apply(part, scope.at(triggers.get(i).event(), i + 1))));
    }
    return new Node.AnyOrder(instances);
  }

  /** A transcript that breaks off has not called for it so far; the other doubts stay doubts. */
  private static boolean undecided(Reason reason) {
    return reason != Reason.TRANSCRIPT_INCOMPLETE;
  }

  private Node apply(Part part, Scope scope) {
    if (part instanceof StepPart step) {
      return leaf(step, scope);
    }
    GroupPart group = (GroupPart) part;
    List<Node> parts = each(group.parts(), scope);
    if (group.form() == Group.Form.SEQUENCE) {
      return new Node.Sequence(parts);
    }
    return group.form() == Group.Form.ANY_ORDER ? new Node.AnyOrder(parts) : new Node.OneOf(parts);
  }

  private Node leaf(StepPart part, Scope scope) {
    List<Evidence> evidence =
        part.expect().seen(observed).stream().filter(e -> e.event() >= scope.from()).toList();
    return new Node.Leaf(
        part.step(),
        part.expect(),
        scope.occurrence(),
        scope.from(),
        scope.trigger(),
        scope.excused(),
        evidence,
        Math.round(part.step().about().weight() * WHOLE));
  }

  private Node settle(Part part, Optional<Reason> doubt) {
    if (part instanceof StepPart step) {
      return new Node.Settled(step.step(), step.expect(), doubt, Reason.TRIGGER_NOT_SEEN);
    }
    GroupPart group = (GroupPart) part;
    return new Node.AnyOrder(group.parts().stream().map(child -> settle(child, doubt)).toList());
  }
}
