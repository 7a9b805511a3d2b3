package dev.pedoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reading of least cost for one resolved procedure, by dynamic programming.
 *
 * <p>Idea: a position is a place in the order of events. For a part of the procedure, and a
 * position to begin at, {@link #forward} gives for every position to end at the least cost of
 * reading the part within these bounds. A step either takes one of its events within the bounds or
 * is left aside; a sequence hands the positions on from part to part; parts in any order share the
 * same bounds and therefore add up; of a choice the cheapest part counts; a floating part has
 * bounds of its own. One event may serve several steps, since people say several things in one
 * breath.
 *
 * <p>Cost: with P positions and k steps, k·P for a plain sequence. A group inside a sequence is
 * read once for each position at which the cost before it drops; that cost falls with each better
 * reading of what comes before and is otherwise flat, so that k²·P is usual and k·P² the bound.
 */
final class Reading {

  private final IdentityHashMap<Node, Node> chosen;
  private final IdentityHashMap<Node.Leaf, Integer> credited;
  private final IdentityHashMap<Node, Cost> floating = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Map<Integer, Costs>> known = new IdentityHashMap<>();
  private final LeafCosts leafCosts;
  private final int[] positions;

  /** What the reading loses of the score, in millionths of a weight of 1. */
  final long loss;

  /** What decides between readings of equal loss; less is better. */
  final long tie;

  Reading(Node root, LeafCosts leafCosts) {
    this(root, leafCosts, new IdentityHashMap<>(), new IdentityHashMap<>());
  }

  private Reading(
      Node root,
      LeafCosts leafCosts,
      IdentityHashMap<Node, Node> chosen,
      IdentityHashMap<Node.Leaf, Integer> credited) {
    this.chosen = chosen;
    this.credited = credited;
    this.leafCosts = leafCosts;
    this.positions = Positions.of(root);
    int end = positions.length - 1;
    Costs costs = forward(root, 0);
    this.loss = costs.loss[end];
    this.tie = costs.tie[end];
    trace(root, 0, end);
    known.clear();
  }

  /** The index in the step's evidence that it was credited with in order, or -1. */
  int credited(Node.Leaf leaf) {
    return credited.getOrDefault(leaf, -1);
  }

  /** Whether a part of a choice was the one taken. */
  boolean taken(Node.OneOf choice, Node part) {
    return chosen.get(choice) == part;
  }

  private Costs forward(Node node, int from) {
    if (node instanceof Node.Leaf leaf) {
      return leaf(leaf, Costs.from(positions.length, from));
    }
    if (node instanceof Node.Floating || node instanceof Node.Settled) {
      return shifted(Costs.from(positions.length, from), fixed(node));
    }
    Map<Integer, Costs> memo = known.computeIfAbsent(node, key -> new HashMap<>());
    Costs costs = memo.get(from);
    if (costs == null) {
      costs = compute(node, from);
      memo.put(from, costs);
    }
    return costs;
  }

  private Costs compute(Node node, int from) {
    if (node instanceof Node.Sequence sequence) {
      Costs costs = Costs.from(positions.length, from);
      for (Node part : sequence.parts()) {
        costs = then(costs, part);
      }
      return costs;
    } else if (node instanceof Node.AnyOrder any) {
      return sum(any, from);
    } else if (node instanceof Node.OneOf choice) {
      Costs least = new Costs(positions.length);
      for (Node part : Leaves.options(choice)) {
        Costs costs = forward(part, from);
        for (int p = from; p < positions.length; p++) {
          least.offer(p, costs.loss[p], costs.tie[p]);
        }
      }
      return least;
    }
    throw new IllegalStateException("no part of a procedure: " + node);
  }

  private Costs sum(Node.AnyOrder any, int from) {
    Costs sum = Costs.from(positions.length, from);
    long loss = 0;
    long tie = 0;
    for (Node part : any.parts()) {
      if (part instanceof Node.Floating || part instanceof Node.Settled) {
        Cost cost = fixed(part);
        loss += cost.loss();
        tie += cost.tie();
      } else {
        Costs costs = forward(part, from);
        for (int p = from; p < positions.length; p++) {
          sum.loss[p] += costs.loss[p];
          sum.tie[p] += costs.tie[p];
        }
      }
    }
    return shifted(sum, new Cost(loss, tie));
  }

  /** The cost of a part that has bounds of its own, or none. */
  private Cost fixed(Node node) {
    if (node instanceof Node.Settled) {
      return new Cost(0, Cost.UNSEEN);
    }
    Cost cost = floating.get(node);
    if (cost == null) {
      Node part = ((Node.Floating) node).part();
      cost = part instanceof Node.Leaf leaf ? Cost.alone(leaf, leafCosts, credited) : apart(part);
      floating.put(node, cost);
    }
    return cost;
  }

  private static Costs shifted(Costs costs, Cost by) {
    return costs.plus(by.loss(), by.tie());
  }

  private Cost apart(Node part) {
    Reading own = new Reading(part, leafCosts, chosen, credited);
    return new Cost(own.loss, own.tie);
  }

  /** Costs after one more part of a sequence. */
  private Costs then(Costs before, Node part) {
    if (part instanceof Node.Leaf leaf) {
      return leaf(leaf, before);
    }
    if (part instanceof Node.Floating || part instanceof Node.Settled) {
      return shifted(before, fixed(part));
    }
    Costs after = new Costs(positions.length);
    for (int split = 0; split < positions.length; split++) {
      if (!before.reaches(split) || repeatsEarlier(before, split)) {
        continue;
      }
      Costs costs = forward(part, split);
      for (int p = split; p < positions.length; p++) {
        after.offer(p, before.loss[split] + costs.loss[p], before.tie[split] + costs.tie[p]);
      }
    }
    return after;
  }

  /** Starting later at the same cost can only be worse. */
  private static boolean repeatsEarlier(Costs costs, int split) {
    return split > 0
        && costs.reaches(split - 1)
        && costs.loss[split] == costs.loss[split - 1]
        && costs.tie[split] == costs.tie[split - 1];
  }

  private Costs leaf(Node.Leaf leaf, Costs before) {
    Costs after = new Costs(positions.length);
    long leaving = leafCosts.leaving(leaf);
    for (int p = 0; p < positions.length; p++) {
      if (before.reaches(p)) {
        after.offer(p, before.loss[p] + leaving, before.tie[p] + Cost.UNSEEN);
      }
    }
    for (int i = 0; i < leaf.evidence().size(); i++) {
      int at = position(leaf.evidence().get(i).event());
      long taking = leafCosts.taking(leaf, i);
      if (taking >= 0 && before.reaches(at)) {
        after.offer(at, before.loss[at] + taking, before.tie[at] + Cost.seen(positions[at]));
      }
    }
    // What is reached by a position is reached by every later one.
    for (int p = 1; p < positions.length; p++) {
      if (after.reaches(p - 1)) {
        after.offer(p, after.loss[p - 1], after.tie[p - 1]);
      }
    }
    return after;
  }

  /** Finds the choices behind the least cost of a part within bounds. */
  private void trace(Node node, int from, int to) {
    if (node instanceof Node.Leaf leaf) {
      traceLeaf(leaf, Costs.from(positions.length, from), to);
    } else if (node instanceof Node.Sequence sequence) {
      traceSequence(sequence, from, to);
    } else if (node instanceof Node.AnyOrder any) {
      any.parts().forEach(part -> trace(part, from, to));
    } else if (node instanceof Node.OneOf choice) {
      Costs least = forward(choice, from);
      for (Node part : Leaves.options(choice)) {
        Costs costs = forward(part, from);
        if (costs.loss[to] == least.loss[to] && costs.tie[to] == least.tie[to]) {
          chosen.put(choice, part);
          trace(part, from, to);
          return;
        }
      }
    }
  }

  private void traceSequence(Node.Sequence sequence, int from, int to) {
    List<Costs> stages = new ArrayList<>();
    stages.add(Costs.from(positions.length, from));
    for (Node part : sequence.parts()) {
      stages.add(then(stages.get(stages.size() - 1), part));
    }
    int end = to;
    for (int i = sequence.parts().size() - 1; i >= 0; i--) {
      Node part = sequence.parts().get(i);
      if (part instanceof Node.Leaf leaf) {
        end = traceLeaf(leaf, stages.get(i), end);
      } else if (!(part instanceof Node.Floating || part instanceof Node.Settled)) {
        end = traceSplit(part, stages.get(i), stages.get(i + 1), end);
      }
    }
  }

  /** Traces a part that is no leaf; gives the position at which it begins. */
  private int traceSplit(Node part, Costs before, Costs after, int end) {
    for (int split = 0; split <= end; split++) {
      if (!before.reaches(split) || repeatsEarlier(before, split)) {
        continue;
      }
      Costs costs = forward(part, split);
      if (before.loss[split] + costs.loss[end] == after.loss[end]
          && before.tie[split] + costs.tie[end] == after.tie[end]) {
        trace(part, split, end);
        return split;
      }
    }
    throw new IllegalStateException("the least cost has no reading behind it");
  }

  /** Traces a step; gives the position before it. */
  private int traceLeaf(Node.Leaf leaf, Costs before, int end) {
    Costs after = leaf(leaf, before);
    for (int i = 0; i < leaf.evidence().size(); i++) {
      int at = position(leaf.evidence().get(i).event());
      long taking = leafCosts.taking(leaf, i);
      if (at <= end
          && taking >= 0
          && before.reaches(at)
          && before.loss[at] + taking == after.loss[end]
          && before.tie[at] + Cost.seen(positions[at]) == after.tie[end]) {
        credited.put(leaf, i);
        return at;
      }
    }
    long leaving = leafCosts.leaving(leaf);
    for (int p = 0; p <= end; p++) {
      if (before.reaches(p)
          && before.loss[p] + leaving == after.loss[end]
          && before.tie[p] + Cost.UNSEEN == after.tie[end]) {
        return p;
      }
    }
    throw new IllegalStateException("the least cost has no reading behind it");
  }

  private int position(int event) {
    return Arrays.binarySearch(positions, event);
  }
}
