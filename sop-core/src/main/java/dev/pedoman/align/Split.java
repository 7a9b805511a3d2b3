package dev.pedoman.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a resolved procedure that can be read apart: the whole, and in it each floating part, as
 * its place binds nobody. Within a choice it counts for its option, and where a deadline is counted
 * across its border it must be read with the other side.
 */
final class Split {
  /** The work for all parts whose deadlines are counted from steps, in readings compared. */
  private static final long MOST_WORK = 40_000_000;

  /** However many there are, each may take so much. */
  private static final long LEAST_WORK = 40_000;

  private final References references;
  private final StepCosts costs;
  private final Clock clock;
  private final Work work;
  private final Set<Node> apart = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> crossed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Seed> seeds = new ArrayList<>();
  private final List<Node.OneOf> choices = new ArrayList<>();

  private record Seed(Node root, List<Leaf> leaves, boolean floats) {}

  /** The floating parts around a step, the innermost first. */
  private record Around(Node.Floating part, @Nullable Around outer) {}

  Split(References references, StepCosts costs, Clock clock, Work work) {
    this.references = references;
    this.costs = costs;
    this.clock = clock;
    this.work = work;
  }

  /** The parts, each with its reader. */
  List<Unit> units(Node root) {
    if (!references.isEmpty()) {
      IdentityHashMap<Leaf, Around> around = new IdentityHashMap<>();
      around(root, null, around);
      around.keySet().forEach(leaf -> cross(leaf, around));
    }
    begin(root);
    long anchored = seeds.stream().filter(this::anchored).count();
    long most = Math.max(LEAST_WORK, MOST_WORK / Math.max(1, Long.highestOneBit(anchored)));
    List<Unit> units = new ArrayList<>();
    for (Seed seed : seeds) {
      if (seed.leaves().isEmpty()) {
        continue;
      }
      units.add(
          anchored(seed)
              ? new AnchoredUnit(
                  seed.root(), seed.leaves(), references, costs, clock, apart, work, most)
              : new SteadyUnit(Block.of(seed.root()), seed.leaves(), costs, clock, work));
    }
    seeds.clear();
    return units;
  }

  /** Every choice that was met, outer ones first. */
  List<Node.OneOf> choices() {
    return choices;
  }

  private boolean anchored(Seed seed) {
    return seed.floats()
        || (!references.isEmpty()
            && seed.leaves().stream().anyMatch(leaf -> references.of(leaf) != null));
  }

  private void begin(Node root) {
    List<Leaf> leaves = new ArrayList<>();
    boolean floats = collect(root, false, leaves);
    seeds.add(new Seed(root, leaves, floats));
  }

  /** Collects the steps of a part; whether something floats among them. */
  private boolean collect(Node node, boolean chosen, List<Leaf> leaves) {
    if (node instanceof Leaf leaf) {
      leaves.add(leaf);
      return false;
    }
    boolean floats = false;
    if (node instanceof Node.Floating floating) {
      if (!chosen && !crossed.contains(node)) {
        apart.add(node);
        begin(floating.part());
        return false;
      }
      floats = true;
    }
    if (node instanceof Node.OneOf choice) {
      choices.add(choice);
    }
    if (node instanceof Node.Group group) {
      for (Node part : group.parts()) {
        floats |= collect(part, chosen || node instanceof Node.OneOf, leaves);
      }
    }
    return floats;
  }

  private static void around(
      Node node, @Nullable Around outer, IdentityHashMap<Leaf, Around> around) {
    if (node instanceof Leaf leaf) {
      around.put(leaf, new Around(new Node.Floating(leaf), outer));
    } else if (node instanceof Node.Group group) {
      Around inner = node instanceof Node.Floating floating ? new Around(floating, outer) : outer;
      group.parts().forEach(part -> around(part, inner, around));
    }
  }

  private void cross(Leaf leaf, IdentityHashMap<Leaf, Around> around) {
    Leaf anchor = references.of(leaf);
    if (anchor == null) {
      return;
    }
    Set<Node> one = floats(around.get(leaf));
    Set<Node> two = floats(around.get(anchor));
    one.stream().filter(part -> !two.contains(part)).forEach(crossed::add);
    two.stream().filter(part -> !one.contains(part)).forEach(crossed::add);
  }

  private static Set<Node> floats(@Nullable Around leaf) {
    Set<Node> floats = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Around at = leaf; at != null; at = at.outer()) {
      floats.add(at.part());
    }
    return floats;
  }
}
