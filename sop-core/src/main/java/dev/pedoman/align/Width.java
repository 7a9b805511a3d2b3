package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.model.Group;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The greatest number of steps whose events must be known at once, because deadlines still to come
 * are counted from them: 1 for a chain of steps of which each is counted from the one before. The
 * work of finding the best reading grows with the number of events to this power and one more.
 */
final class Width {
  /** The greatest width that is read. */
  static final int MOST = 3;

  private final Wiring wiring;
  private Set<Leaf> widest = Set.of();
  private double combinations = 1;

  private Width(Node root, Wiring wiring) {
    this.wiring = wiring;
    measure(root, Set.of());
  }

  static Width of(ProcedurePlan plan) {
    Unresolved unresolved = new Unresolved();
    Node root = new Node.Sequence(plan.parts().stream().map(unresolved::node).toList());
    return new Width(root, new Wiring(root, new References(unresolved.places)));
  }

  /** How many combinations of events of such steps, at most, a resolved procedure has at once. */
  static double combinations(Node root, Wiring wiring) {
    return new Width(root, wiring).combinations;
  }

  /** How many steps it is. */
  int steps() {
    return widest.size();
  }

  /**
   * What is wrong if it is more than {@link #MOST}.
   *
   * @param place where a step is written, by its id
   */
  Optional<Problem> problem(Function<String, Place> place) {
    if (widest.size() <= MOST) {
      return Optional.empty();
    }
    String names =
        widest.stream().map(leaf -> "'" + leaf.step().id() + "'").collect(Collectors.joining(", "));
    return Optional.of(
        Problem.error(
            "too-many-anchors",
            place.apply(widest.iterator().next().step().id()),
            "deadlines are counted from " + widest.size() + " steps at once: " + names,
            "the most favourable reading has to weigh every event of these steps against every"
                + " event of the others; it does so for at most "
                + MOST
                + " at once",
            "count a deadline from the start, the trigger or the step just before it, or move a"
                + " step next to the step that it is counted from"));
  }

  private void measure(Node node, Set<Leaf> known) {
    Set<Leaf> here = with(known, wiring.guesses(node));
    note(here);
    if (node instanceof Node.Sequence sequence) {
      measure(sequence, here);
    } else if (node instanceof Node.Group group) {
      Set<Leaf> after = here;
      for (Node part : group.parts()) {
        measure(part, here);
        after = node instanceof Node.OneOf ? here : with(after, wiring.outs(part));
        note(after);
      }
    }
  }

  private void measure(Node.Sequence sequence, Set<Leaf> known) {
    int[][] kept = wiring.kept(sequence);
    Set<Leaf> live = known;
    for (int i = 0; i < sequence.parts().size(); i++) {
      Node part = sequence.parts().get(i);
      measure(part, live);
      Set<Leaf> after = new TreeSet<>(Leaf.BY_PLACE);
      after.addAll(known);
      int[] keep = kept[i + 1];
      for (Leaf leaf : with(live, wiring.outs(part))) {
        if (Arrays.binarySearch(keep, leaf.key()) >= 0) {
          after.add(leaf);
        }
      }
      note(after);
      live = after;
    }
  }

  private void note(Set<Leaf> known) {
    if (known.size() > widest.size()) {
      widest = known;
    }
    double each = 1;
    for (Leaf leaf : known) {
      each *= leaf.count() + 1;
    }
    combinations = Math.max(combinations, each);
  }

  private static Set<Leaf> with(Set<Leaf> known, Iterable<Leaf> more) {
    Set<Leaf> all = new TreeSet<>(Leaf.BY_PLACE);
    all.addAll(known);
    more.forEach(all::add);
    return all;
  }

  /** Builds a procedure as if every guard held, without evidence. */
  private static final class Unresolved {
    private final List<Node> places = new ArrayList<>();
    private int keys;

    Node node(Part part) {
      Node node = unguarded(part);
      return part.guard().when().isPresent() ? new Node.Floating(node) : node;
    }

    private Node unguarded(Part part) {
      if (part instanceof StepPart step) {
        Shown nothing = new Shown(step.expect(), List.of());
        Leaf leaf = new Leaf(step, keys++, 1, 0, -1, Node.Excuse.NONE, nothing, 0);
        places.add(leaf);
        return leaf;
      }
      GroupPart group = (GroupPart) part;
      int key = keys++;
      List<Node> parts = group.parts().stream().map(this::node).toList();
      if (group.form() == Group.Form.ONE_OF) {
        return new Node.OneOf(key, parts);
      }
      return group.form() == Group.Form.SEQUENCE
          ? new Node.Sequence(parts)
          : new Node.AnyOrder(parts);
    }
  }
}
