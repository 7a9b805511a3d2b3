package dev.pedoman.align;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds, in the best reading so far, which steps may be done next and which deadlines run. */
final class Awaiting {
  private final Telling told;
  private final StepCosts costs;
  private final Clock clock;
  private final Timing timing;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Set<Node> next = Collections.newSetFromMap(new IdentityHashMap<>());

  Awaiting(Telling told, StepCosts costs, Clock clock) {
    this.told = told;
    this.costs = costs;
    this.clock = clock;
    this.timing = new Timing(clock);
  }

  /** The awaited steps of a procedure, in the order of the SOP, occurrences together. */
  List<Awaited> in(Node root) {
    advance(root);
    floating(root);
    collect(root);
    leaves.sort(
        (a, b) ->
            a.part().rank() != b.part().rank()
                ? Integer.compare(a.part().rank(), b.part().rank())
                : Integer.compare(a.occurrence(), b.occurrence()));
    List<Awaited> awaited = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.credited < 0 && !leaf.undecidable && !leaf.excuse().surelyHolds()) {
        add(leaf, awaited);
      }
    }
    return List.copyOf(awaited);
  }

  private void add(Leaf leaf, List<Awaited> awaited) {
    Window window = window(leaf);
    boolean allowed = next.contains(leaf);
    boolean called = required(leaf) && leaf.count() == 0 && !told.isOff(leaf);
    if (allowed || (called && (window.due().isPresent() || window.turns().isPresent()))) {
      awaited.add(
          new Awaited(
              leaf.step(),
              leaf.occurrence(),
              allowed,
              window.opens(),
              window.due(),
              window.turns(),
              leaf.part().expect()));
    }
  }

  /** When a step is due, as far as that is known now. */
  private record Window(Optional<Duration> opens, Optional<Duration> due, OptionalInt turns) {
    private static final Window UNKNOWN =
        new Window(Optional.empty(), Optional.empty(), OptionalInt.empty());

    boolean passed(Optional<Duration> now) {
      return turns.isPresent()
          ? turns.getAsInt() < 0
          : due.isPresent() && now.isPresent() && now.get().compareTo(due.get()) > 0;
    }
  }

  private Window window(Leaf leaf) {
    Deadline deadline = leaf.part().deadline();
    if (deadline == null || !runs(deadline)) {
      return Window.UNKNOWN;
    }
    Optional<Integer> anchor = timing.anchorEvent(leaf, deadline.anchor(), told.anchorEvent(leaf));
    if (anchor.isEmpty()) {
      return Window.UNKNOWN;
    }
    if (deadline.latest() instanceof Limit.Turns most) {
      int left = most.turns() - clock.turnsAfter(anchor.get());
      return new Window(Optional.empty(), Optional.empty(), OptionalInt.of(left));
    }
    Optional<Duration> from = timing.anchorTime(deadline.anchor(), anchor.get());
    return new Window(
        from.flatMap(start -> deadline.earliest().flatMap(e -> after(start, e, deadline))),
        from.flatMap(start -> after(start, deadline.latest(), deadline)),
        OptionalInt.empty());
  }

  private Optional<Duration> after(Duration from, Limit limit, Deadline deadline) {
    return clock.after(from, ((Limit.Time) limit).duration(), deadline.calendar());
  }

  private boolean runs(Deadline deadline) {
    // Before, each further utterance moves the close.
    return !(deadline.anchor() instanceof Anchor.Close) || clock.closed();
  }

  private void collect(Node node) {
    if (node instanceof Leaf leaf) {
      leaves.add(leaf);
    } else if (node instanceof Node.Group group) {
      group.parts().forEach(this::collect);
    }
  }

  /** What floats waits for nothing before it. */
  private void floating(Node node) {
    if (node instanceof Node.Floating floating) {
      advance(floating.part());
    }
    if (node instanceof Node.Group group) {
      group.parts().forEach(this::floating);
    }
  }

  /** Finds what may be done next in a part; whether what follows the part may be done as well. */
  private boolean advance(Node node) {
    if (node instanceof Leaf leaf) {
      return advance(leaf);
    } else if (node instanceof Node.Sequence sequence) {
      return advance(sequence.parts());
    } else if (node instanceof Node.AnyOrder any) {
      boolean passed = true;
      for (Node part : any.parts()) {
        passed &= advance(part);
      }
      return passed;
    } else if (node instanceof Node.OneOf choice) {
      Node taken = choice.options().get(choice.taken);
      if (!told.isOff(choice) && begun(taken)) {
        return advance(taken);
      }
      boolean passed = false;
      for (Node option : choice.options()) {
        passed |= advance(option);
      }
      return passed;
    }
    return true;
  }

  private boolean advance(Leaf leaf) {
    if (leaf.credited >= 0 || leaf.undecidable || leaf.excuse().surelyHolds()) {
      return true;
    }
    next.add(leaf);
    return !required(leaf);
  }

  private boolean advance(List<Node> parts) {
    int begun = parts.size() - 1;
    while (begun > 0 && !begun(parts.get(begun))) {
      begun--;
    }
    for (int i = 0; i < begun; i++) {
      if (parts.get(i) instanceof Leaf leaf && leaf.credited < 0 && replaces(leaf, parts, i)) {
        next.add(leaf);
      }
    }
    for (int i = Math.max(0, begun); i < parts.size(); i++) {
      if (!advance(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a step that was left out would, if done now, be credited in place of what was done too
   * early after it.
   */
  private boolean replaces(Leaf leaf, List<Node> parts, int at) {
    if (!required(leaf)) {
      return false;
    }
    for (int i = at - 1; i >= 0 && !begun(parts.get(i)); i--) {
      if (!(parts.get(i) instanceof Leaf before) || required(before)) {
        return false;
      }
    }
    long lost = 0;
    int replaced = 0;
    for (int i = at + 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Leaf later && later.credited >= 0) {
        lost += costs.aside(later) - costs.taking(later, later.credited, told.anchorEvent(later));
        replaced++;
      } else if (begun(parts.get(i))) {
        return false;
      }
    }
    boolean late = window(leaf).passed(clock.observedUntil());
    long gained = costs.aside(leaf) - (late ? costs.late(leaf) : 0);
    return lost < gained || (lost == gained && replaced == 1);
  }

  private boolean begun(Node node) {
    if (node instanceof Leaf leaf) {
      return leaf.credited >= 0 && !told.isOff(leaf);
    }
    return node instanceof Node.Group group
        && !(node instanceof Node.Floating)
        && group.parts().stream().anyMatch(this::begun);
  }

  private static boolean required(Leaf leaf) {
    return !leaf.step().optional() && leaf.excuse().doubt().isEmpty();
  }
}
