package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Credits;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The most favourable reading by its definition: tries the decisions in the order of the SOP, at
 * each the preferred one first, and keeps a reading only if it is better than the best before it in
 * loss, or in steps credited in order. Shares with the product only the resolved procedure.
 */
final class BruteForce {
  private final Node root;
  private final ByDefinition definition;
  private final List<Node> decisions = new ArrayList<>();
  private final IdentityHashMap<Node, Integer> decided = new IdentityHashMap<>();
  private final List<List<Node>> places;
  private IdentityHashMap<Node, Integer> best = new IdentityHashMap<>();
  private long bestLoss = Long.MAX_VALUE;
  private int bestSeen = -1;

  /** How many readings were weighed. */
  int readings;

  BruteForce(
      Node root,
      List<List<Node>> places,
      Observed observed,
      Transcript transcript,
      Credits credits) {
    this.root = root;
    this.places = places;
    Map<String, Node> named = new HashMap<>();
    this.definition = new ByDefinition(observed, transcript, credits, named, decided, this::taken);
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
    return node instanceof Node.Floating ? new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE} : whole;
  }

  /** What is lost; if not all is decided, what is surely lost. */
  private long loss(boolean all) {
    long loss = 0;
    for (Node node : decisions) {
      if (node instanceof Leaf leaf
          && decided.containsKey(leaf)
          && (all || ByDefinition.anchorStep(leaf) == null)
          && taken(leaf)) {
        loss += definition.lost(leaf, definition.judged(leaf).outcome());
      }
    }
    return loss;
  }

  private String outcome(Node place) {
    if (place instanceof Leaf leaf) {
      String name = leaf.step().id() + "#" + leaf.occurrence() + " ";
      if (!taken(leaf)) {
        return name + "NOT_APPLICABLE other-branch";
      }
      ByDefinition.Judged judged = definition.judged(leaf);
      return name
          + judged.outcome()
          + (judged.why().isEmpty() ? "" : " " + judged.why())
          + (judged.event() < 0 ? "" : " " + judged.event());
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
