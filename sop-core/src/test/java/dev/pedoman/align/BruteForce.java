package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.transcript.Transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The most favourable reading by its definition: tries the decisions in the order of the SOP, at
 * each the preferred one first, and keeps a reading only if it is better than the best before it in
 * loss, or in steps credited in order. Shares with the product only the resolved procedure.
 */
final class BruteForce {
  private final Node root;
  private final Observed observed;
  private final Transcript transcript;
  private final Credits credits;
  private final List<Node> decisions = new ArrayList<>();
  private final Map<Node, Integer> decided = new IdentityHashMap<>();
  private final Map<String, Node> named = new java.util.HashMap<>();
  private final List<List<Node>> places;
  private Map<Node, Integer> best = Map.of();
  private long bestLoss = Long.MAX_VALUE;
  private int bestSeen = -1;

  /** How many readings were weighed. */
  int readings;

  BruteForce(
      Node root, List<List<Node>> places, Observed observed, Transcript transcript, Credits credits) {
    this.root = root;
    this.places = places;
    this.observed = observed;
    this.transcript = transcript;
    this.credits = credits;
    collect(root);
    for (List<Node> step : places) {
      int occurrence = 0;
      for (Node place : step) {
        String id =
            place instanceof Leaf leaf
                ? leaf.step().id()
                : ((Node.Settled) place).part().step().id();
        named.put(id + "#" + ++occurrence, place);
      }
    }
    decide(0, 0);
  }

  long loss() {
    return bestLoss;
  }

  /** What became of each step: {@code s1#1 DONE 3}. */
  String outcomes() {
    decided.clear();
    decided.putAll(best);
    return places.stream()
        .flatMap(List::stream)
        .map(this::outcome)
        .collect(Collectors.joining(", "));
  }

  private void collect(Node node) {
    if (node instanceof Leaf || node instanceof Node.OneOf) {
      decisions.add(node);
    }
    if (node instanceof Node.Group group) {
      group.parts().forEach(this::collect);
    }
  }

  /** Decides the rest, given what is decided so far; {@code seen} steps are credited. */
  private void decide(int index, int seen) {
    if (span(root) == null) {
      return;
    }
    long least = loss(false);
    int most = seen + decisions.size() - index;
    if (least > bestLoss || (least == bestLoss && most <= bestSeen)) {
      return;
    }
    if (index == decisions.size()) {
      readings++;
      long loss = loss(true);
      if (loss < bestLoss || (loss == bestLoss && seen > bestSeen)) {
        bestLoss = loss;
        bestSeen = seen;
        best = new IdentityHashMap<>(decided);
      }
      return;
    }
    Node node = decisions.get(index);
    if (node instanceof Node.OneOf choice) {
      for (Node option : choice.options()) {
        decided.put(choice, choice.parts().indexOf(option));
        decide(index + 1, seen);
      }
    } else if (taken(node)) {
      Leaf leaf = (Leaf) node;
      for (int i = 0; i < leaf.count(); i++) {
        decided.put(leaf, leaf.event(i));
        decide(index + 1, seen + 1);
      }
      decided.put(leaf, -1);
      decide(index + 1, seen);
    } else {
      decided.put(node, -1);
      decide(index + 1, seen);
    }
    decided.remove(node);
  }

  /** Whether every choice around a part has taken the branch that it lies on. */
  private boolean taken(Node part) {
    return onBranch(root, part);
  }

  private boolean onBranch(Node node, Node part) {
    if (node == part) {
      return true;
    }
    if (node instanceof Node.OneOf choice) {
      Integer option = decided.get(choice);
      return option != null && onBranch(choice.parts().get(option), part);
    }
    return node instanceof Node.Group group
        && group.parts().stream().anyMatch(inner -> onBranch(inner, part));
  }

  /** First and last event of a part, {MAX, MIN} where it has none; null where order is broken. */
  private int[] span(Node node) {
    int[] whole = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    if (node instanceof Leaf leaf) {
      int event = decided.getOrDefault(leaf, -1);
      return event < 0 ? whole : new int[] {event, event};
    }
    if (node instanceof Node.Settled) {
      return whole;
    }
    for (Node part : ((Node.Group) node).parts()) {
      int[] span = span(part);
      if (span == null || (node instanceof Node.Sequence && span[0] < whole[1])) {
        return null;
      }
      whole = new int[] {Math.min(whole[0], span[0]), Math.max(whole[1], span[1])};
    }
    return node instanceof Node.Floating
        ? new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE}
        : whole;
  }

  /** What is lost; if not all is decided, what is surely lost. */
  private long loss(boolean all) {
    long loss = 0;
    for (Node node : decisions) {
      if (node instanceof Leaf leaf
          && decided.containsKey(leaf)
          && (all || anchorStep(leaf) == null)
          && taken(leaf)) {
        loss += lost(leaf, judged(leaf).outcome);
      }
    }
    return loss;
  }

  private static String anchorStep(Leaf leaf) {
    return leaf.step()
        .deadline()
        .filter(deadline -> deadline.anchor() instanceof Anchor.AtStep)
        .map(deadline -> ((Anchor.AtStep) deadline.anchor()).step())
        .orElse(null);
  }

  private long lost(Leaf leaf, StepOutcome outcome) {
    double weight = leaf.part().loss();
    return switch (outcome) {
      case DONE, NOT_APPLICABLE -> 0;
      case INCONCLUSIVE -> 1;
      case LATE -> Math.round(weight * (1 - credits.late()));
      case EARLY -> Math.round(weight * (1 - credits.early()));
      case OUT_OF_ORDER -> Math.round(weight * (1 - credits.outOfOrder()));
      case MISSED -> Math.round(weight);
    };
  }

  private record Judged(StepOutcome outcome, String why, int event) {}

  private Judged judged(Leaf leaf) {
    int event = decided.get(leaf);
    if (event >= 0) {
      String undecided = undecided(leaf, event);
      return undecided.isEmpty()
          ? new Judged(onTime(leaf, event), "", event)
          : new Judged(StepOutcome.INCONCLUSIVE, undecided, event);
    }
    Node.Excuse excuse = leaf.excuse();
    if (excuse.doubt().isPresent()) {
      return new Judged(StepOutcome.INCONCLUSIVE, excuse.doubt().get().code(), -1);
    } else if (excuse.holds()) {
      return new Judged(StepOutcome.NOT_APPLICABLE, "excused", -1);
    }
    if (leaf.count() == 0) {
      return unseen(leaf);
    }
    for (int i = 0; leaf.step().optional() && i < leaf.count(); i++) {
      if (!undecided(leaf, leaf.event(i)).isEmpty()
          || onTime(leaf, leaf.event(i)) == StepOutcome.DONE) {
        return new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1);
      }
    }
    return leaf.step().optional() && lost(leaf, StepOutcome.OUT_OF_ORDER) == 0
        ? new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1)
        : new Judged(StepOutcome.OUT_OF_ORDER, "", leaf.event(0));
  }

  private Judged unseen(Leaf leaf) {
    if (leaf.step().optional()) {
      return new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1);
    }
    var doubt = leaf.part().expect().doubt(observed);
    if (doubt.isPresent()) {
      return new Judged(StepOutcome.INCONCLUSIVE, doubt.get().code(), -1);
    }
    return windowSeen(leaf)
        ? new Judged(StepOutcome.MISSED, "", -1)
        : new Judged(StepOutcome.INCONCLUSIVE, "window-not-observed", -1);
  }

  private boolean windowSeen(Leaf leaf) {
    Optional<Deadline> deadline = leaf.step().deadline();
    if (deadline.isEmpty()
        || deadline.get().latest() instanceof Limit.Turns
        || !(deadline.get().anchor() instanceof Anchor.Close
            || transcript.observedUntil().isPresent())) {
      return true;
    }
    int anchor = anchor(leaf, deadline.get().anchor());
    if (anchor == NO_ANCHOR) {
      return true;
    }
    Optional<Duration> from = time(anchor);
    Optional<Duration> end = transcript.observedUntil();
    for (int i = observed.size() - 1; end.isEmpty() && i >= 0; i--) {
      end = observed.event(i).at();
    }
    Duration most = ((Limit.Time) deadline.get().latest()).duration();
    return from.isPresent() && end.isPresent() && !end.get().minus(most).minus(from.get()).isNegative();
  }

  private static final int NO_ANCHOR = -2;

  private int anchor(Leaf leaf, Anchor anchor) {
    if (anchor instanceof Anchor.Start) {
      return -1;
    } else if (anchor instanceof Anchor.Trigger) {
      return leaf.trigger();
    } else if (anchor instanceof Anchor.Close) {
      for (int i = observed.size() - 1; i >= 0; i--) {
        if (observed.utterance(i) != null) {
          return i;
        }
      }
      return observed.size() == 0 ? NO_ANCHOR : observed.size() - 1;
    }
    String step = ((Anchor.AtStep) anchor).step();
    Node at = named.getOrDefault(step + "#" + leaf.occurrence(), named.get(step + "#1"));
    if (!(at instanceof Leaf other) || !taken(other)) {
      return NO_ANCHOR;
    }
    if (!circle.add(other.key())) {
      return NO_ANCHOR;
    }
    Judged judged = judged(other);
    circle.remove(other.key());
    return judged.event < 0 ? NO_ANCHOR : judged.event;
  }

  private final java.util.Set<Integer> circle = new java.util.HashSet<>();

  private Optional<Duration> time(int event) {
    if (event >= 0) {
      return observed.event(event).at();
    }
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i).at().isPresent()) {
        return Optional.of(Duration.ZERO);
      }
    }
    return Optional.empty();
  }

  private String undecided(Leaf leaf, int event) {
    if (leaf.step().deadline().isEmpty()) {
      return "";
    }
    Deadline deadline = leaf.step().deadline().get();
    int anchor = anchor(leaf, deadline.anchor());
    if (anchor == NO_ANCHOR) {
      return "anchor-not-seen";
    }
    boolean untimed = time(anchor).isEmpty() || time(event).isEmpty();
    return deadline.latest() instanceof Limit.Time && untimed ? "no-times" : "";
  }

  private StepOutcome onTime(Leaf leaf, int event) {
    if (leaf.step().deadline().isEmpty()) {
      return StepOutcome.DONE;
    }
    Deadline deadline = leaf.step().deadline().get();
    int anchor = anchor(leaf, deadline.anchor());
    long distance;
    if (deadline.latest() instanceof Limit.Turns) {
      int before = anchor < 0 ? 0 : observed.turn(anchor);
      distance = Math.max(0, observed.turn(event) - before);
    } else {
      distance = time(event).get().toSeconds() - time(anchor).get().toSeconds();
    }
    if (deadline.earliest().isPresent() && distance < amount(deadline.earliest().get())) {
      return StepOutcome.EARLY;
    }
    return distance > amount(deadline.latest()) ? StepOutcome.LATE : StepOutcome.DONE;
  }

  private static long amount(Limit limit) {
    return limit instanceof Limit.Turns turns
        ? turns.turns()
        : ((Limit.Time) limit).duration().toSeconds();
  }

  private String outcome(Node place) {
    if (place instanceof Leaf leaf) {
      String name = leaf.step().id() + "#" + leaf.occurrence() + " ";
      if (!taken(leaf)) {
        return name + "NOT_APPLICABLE other-branch";
      }
      Judged judged = judged(leaf);
      return name
          + judged.outcome
          + (judged.why.isEmpty() ? "" : " " + judged.why)
          + (judged.event < 0 ? "" : " " + judged.event);
    }
    Node.Settled settled = (Node.Settled) place;
    String name = settled.part().step().id() + "#" + settled.occurrence() + " ";
    if (settled.doubt().isEmpty()) {
      return name + "NOT_APPLICABLE trigger-not-seen";
    }
    return taken(settled)
        ? name + "INCONCLUSIVE " + settled.doubt().get().code()
        : name + "NOT_APPLICABLE other-branch";
  }
}
