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
import java.util.List;
import java.util.Optional;

/** Decides the guards of a procedure for one interaction. */
final class Resolver {
  /** Occurrences of a repeated part times pieces of evidence of each, about, at most. */
  private static final int MOST_WORK = 4_000_000;

  /** However often a part repeats, so many pieces of evidence are looked at each time. */
  private static final int LEAST_EVIDENCE = 64;

  private final ProcedurePlan plan;
  private final Observed observed;
  private final Shown[] shown;
  private final List<List<Node>> places = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();
  private int keys;

  Resolver(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    this.shown = new Shown[plan.steps().size()];
    for (StepPart step : plan.steps()) {
      shown[step.rank()] = new Shown(step.expect(), step.expect().seen(observed));
      places.add(new ArrayList<>(1));
    }
  }

  /** The whole procedure. */
  Node resolve() {
    return new Node.Sequence(each(plan.parts(), Scope.WHOLE));
  }

  /** For each step of the SOP where it stands, by occurrence. */
  List<List<Node>> places() {
    return places;
  }

  /** Reads the evidence anew. */
  void update() {
    for (Shown evidence : shown) {
      evidence.update(observed);
    }
  }

  /** The repeated parts that grow by an occurrence with each trigger, whatever else they hold. */
  List<Repeat> repeats() {
    return repeats;
  }

  /** How many pieces of evidence count for each occurrence of a part. */
  static int mostEvidence(int triggers) {
    return Math.max(LEAST_EVIDENCE, MOST_WORK / Math.max(1, Integer.highestOneBit(triggers)));
  }

  /** Adds the occurrences of a repeated part whose triggers came since it was resolved. */
  List<Node.Floating> grow(Repeat repeat) {
    List<Evidence> triggers = repeat.when.seen(observed);
    List<Node.Floating> added = new ArrayList<>();
    for (; repeat.count < triggers.size(); repeat.count++) {
      added.add(occurrence(repeat.part, repeat.scope, triggers, repeat.count, Integer.MAX_VALUE));
    }
    repeat.occurrences.addAll(added);
    return added;
  }

  /** A repeated part that stands under no other trigger and in no choice. */
  static final class Repeat {
    private final Part part;
    private final Scope scope;
    private final Sought when;
    private final List<Node> occurrences;
    private int count;

    private Repeat(Part part, Scope scope, Sought when, List<Node> occurrences) {
      this.part = part;
      this.scope = scope;
      this.when = when;
      this.occurrences = occurrences;
      this.count = occurrences.size();
    }
  }

  /** What the enclosing guards have decided. */
  private record Scope(int from, int until, int trigger, int most, Excuse excuse, boolean chosen) {
    static final Scope WHOLE =
        new Scope(0, Integer.MAX_VALUE, -1, Integer.MAX_VALUE, Excuse.NONE, false);

    Scope at(int event) {
      return new Scope(event, until, event, most, excuse, chosen);
    }

    /** One occurrence of a repeated part, whose own triggers lie before the next one's. */
    Scope occurrence(int event, int next, int mostEvidence) {
      return new Scope(
          event, Math.min(next, until), event, Math.min(most, mostEvidence), excuse, chosen);
    }

    Scope excused(Excuse inner) {
      return new Scope(from, until, trigger, most, excuse.or(inner), chosen);
    }

    Scope inChoice() {
      return new Scope(from, until, trigger, most, excuse, true);
    }
  }

  private List<Node> each(List<Part> parts, Scope scope) {
    List<Node> nodes = new ArrayList<>(parts.size());
    for (Part part : parts) {
      nodes.add(resolve(part, scope));
    }
    return nodes;
  }

  private Node resolve(Part part, Scope outer) {
    GuardPart guard = part.guard();
    Scope scope = outer.excused(guard.unless().map(this::excuse).orElse(Excuse.NONE));
    if (guard.when().isEmpty()) {
      return apply(part, scope);
    }
    Sought when = guard.when().get();
    Optional<Reason> doubt = when.unsure(observed).filter(Resolver::undecided);
    if (doubt.isPresent() || !when.holds(observed)) {
      return settle(part, doubt);
    }
    List<Evidence> seen = when.seen(observed);
    List<Evidence> triggers = between(seen, outer.from(), outer.until());
    if (triggers.isEmpty()) {
      boolean later = !seen.isEmpty() && seen.get(0).event() >= outer.until();
      // Known from the case record, or seen before an outer trigger: it applies where it stands.
      return later ? settle(part, Optional.empty()) : apply(part, scope);
    }
    return guard.repeat()
        ? repeat(part, when, outer, scope, triggers)
        : new Node.Floating(apply(part, scope.at(triggers.get(0).event())));
  }

  private Node repeat(Part part, Sought when, Scope outer, Scope scope, List<Evidence> triggers) {
    List<Node> occurrences = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      occurrences.add(occurrence(part, scope, triggers, i, outer.until()));
    }
    if (outer.trigger() < 0 && !outer.chosen() && !Guards.triggered(part)) {
      repeats.add(new Repeat(part, scope, when, occurrences));
    }
    return new Node.AnyOrder(occurrences);
  }

  private Node.Floating occurrence(
      Part part, Scope scope, List<Evidence> triggers, int index, int until) {
    int next = index + 1 < triggers.size() ? triggers.get(index + 1).event() : until;
    int most = mostEvidence(triggers.size());
    return new Node.Floating(
        apply(part, scope.occurrence(triggers.get(index).event(), next, most)));
  }

  /** The evidence from one event to before another; a view, since a step may repeat very often. */
  private static List<Evidence> between(List<Evidence> seen, int from, int until) {
    int start = Shown.first(seen, from);
    return seen.subList(start, Math.max(start, Shown.first(seen, until)));
  }

  /** A transcript that breaks off has not called for it so far; the other doubts stay doubts. */
  static boolean undecided(Reason reason) {
    return reason != Reason.TRANSCRIPT_INCOMPLETE;
  }

  private Node apply(Part part, Scope scope) {
    if (part instanceof StepPart step) {
      return leaf(step, scope);
    }
    GroupPart group = (GroupPart) part;
    if (group.form() == Group.Form.ONE_OF) {
      int key = keys++;
      return new Node.OneOf(key, each(group.parts(), scope.inChoice()));
    }
    List<Node> parts = each(group.parts(), scope);
    return group.form() == Group.Form.SEQUENCE
        ? new Node.Sequence(parts)
        : new Node.AnyOrder(parts);
  }

  private Excuse excuse(Sought unless) {
    return new Excuse(unless.holds(observed), unless.unsure(observed).filter(Resolver::undecided));
  }

  private Node leaf(StepPart part, Scope scope) {
    List<Node> known = places.get(part.rank());
    Shown evidence = shown[part.rank()];
    Optional<Reason> assumed =
        evidence.size() == 0 ? Optional.empty() : part.expect().assumed(observed);
    int occurrence = known.size() + 1;
    Node node =
        assumed.isPresent()
            ? new Node.Settled(part, occurrence, assumed)
            : new Leaf(
                part,
                keys++,
                occurrence,
                scope.from(),
                scope.trigger(),
                scope.excuse(),
                evidence,
                scope.most());
    known.add(node);
    return node;
  }

  private Node settle(Part part, Optional<Reason> doubt) {
    if (part instanceof StepPart step) {
      List<Node> known = places.get(step.rank());
      Node settled = new Node.Settled(step, known.size() + 1, doubt);
      known.add(settled);
      return settled;
    }
    GroupPart group = (GroupPart) part;
    List<Node> parts = new ArrayList<>();
    for (Part inner : group.parts()) {
      parts.add(settle(inner, doubt));
    }
    return new Node.AnyOrder(parts);
  }
}
