package dev.pedoman.align;

import dev.pedoman.align.Node.Excuse;
import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.GuardPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the guards of a procedure for one interaction. */
final class Resolver {
  /** What missing the heaviest step costs; far from overflow for any number of steps. */
  private static final double WHOLE = 1e9;

  private final ProcedurePlan plan;

  /** Occurrences of a repeated part times pieces of evidence of each, at most. */
  private static final int MOST_WORK = 4_000_000;

  /** However often a part repeats, so many pieces of evidence are looked at each time. */
  private static final int LEAST_EVIDENCE = 64;

  private final Observed observed;
  private final double heaviest;
  private final Map<String, Integer> occurrences = new HashMap<>();

  Resolver(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    this.heaviest =
        plan.sop().allSteps().stream()
            .mapToDouble(step -> plan.weights().of(step.about()))
            .max()
            .orElse(1);
  }

  Node resolve() {
    return new Node.Sequence(each(plan.parts(), Scope.WHOLE));
  }

  /** What the enclosing guards have decided. */
  private record Scope(int from, int until, int trigger, int most, Excuse excuse) {
    static final Scope WHOLE = new Scope(0, Integer.MAX_VALUE, -1, Integer.MAX_VALUE, Excuse.NONE);

    Scope at(int event) {
      return new Scope(event, until, event, most, excuse);
    }

    /** One occurrence of a repeated part, whose own triggers lie before the next one's. */
    Scope occurrence(int event, int next, int mostEvidence) {
      return new Scope(event, Math.min(next, until), event, Math.min(most, mostEvidence), excuse);
    }

    Scope excused(Excuse inner) {
      return new Scope(from, until, trigger, most, excuse.or(inner));
    }
  }

  private List<Node> each(List<Part> parts, Scope scope) {
    return parts.stream().map(part -> resolve(part, scope)).toList();
  }

  private Node resolve(Part part, Scope outer) {
    GuardPart guard = part.guard();
    Scope scope = outer.excused(guard.unless().map(this::excuse).orElse(Excuse.NONE));
    if (guard.when().isEmpty()) {
      return apply(part, scope);
    }
    Optional<Reason> doubt = guard.when().get().unsure(observed).filter(Resolver::undecided);
    if (doubt.isPresent() || !guard.when().get().holds(observed)) {
      return settle(part, doubt);
    }
    List<Evidence> seen = guard.when().get().seen(observed);
    List<Evidence> triggers = Spread.between(seen, outer.from(), outer.until());
    if (triggers.isEmpty()) {
      boolean later = !seen.isEmpty() && seen.get(0).event() >= outer.until();
      // Known from the case record, or seen before an outer trigger: it applies where it stands.
      return later ? settle(part, Optional.empty()) : apply(part, scope);
    }
    if (!guard.repeat()) {
      return new Node.Floating(apply(part, scope.at(triggers.get(0).event())));
    }
    List<Node> instances = new ArrayList<>();
    int mostEvidence = Math.max(LEAST_EVIDENCE, MOST_WORK / triggers.size());
    for (int i = 0; i < triggers.size(); i++) {
      int next = i + 1 < triggers.size() ? triggers.get(i + 1).event() : outer.until();
      Scope occurrence = scope.occurrence(triggers.get(i).event(), next, mostEvidence);
      instances.add(new Node.Floating(apply(part, occurrence)));
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

  private Excuse excuse(Sought unless) {
    return new Excuse(unless.holds(observed), unless.unsure(observed).filter(Resolver::undecided));
  }

  private Node leaf(StepPart part, Scope scope) {
    List<Evidence> seen = part.expect().seen(observed);
    Optional<Reason> assumed = seen.isEmpty() ? Optional.empty() : part.expect().assumed(observed);
    int occurrence = occurrences.merge(part.step().id(), 1, Integer::sum);
    if (assumed.isPresent()) {
      return new Node.Settled(part.step(), part.expect(), occurrence, assumed);
    }
    List<Evidence> evidence = Spread.between(seen, scope.from(), Integer.MAX_VALUE);
    double share = plan.weights().of(part.step().about()) / heaviest;
    return new Node.Leaf(
        part.step(),
        part.expect(),
        occurrence,
        scope.from(),
        scope.trigger(),
        scope.excuse(),
        evidence.subList(0, Math.min(evidence.size(), scope.most())),
        Math.round(share * WHOLE));
  }

  private Node settle(Part part, Optional<Reason> doubt) {
    if (part instanceof StepPart step) {
      int occurrence = occurrences.merge(step.step().id(), 1, Integer::sum);
      return new Node.Settled(step.step(), step.expect(), occurrence, doubt);
    }
    GroupPart group = (GroupPart) part;
    return new Node.AnyOrder(group.parts().stream().map(child -> settle(child, doubt)).toList());
  }
}
