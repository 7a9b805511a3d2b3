package dev.pedoman.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a part whose deadlines are counted from its steps; anew when something has changed. */
final class AnchoredUnit extends Unit {
  /** All readings of an interaction that is followed may take so many times the work of one. */
  private static final int FOLLOWED = 250;

  private final Node root;
  private final References references;
  private final StepCosts costs;
  private final Clock clock;
  private final Set<Node> apart;
  private final Work total;
  private final long most;
  private final boolean row;
  private Value best;
  private List<Object> state = List.of();

  AnchoredUnit(
      Node root,
      List<Leaf> leaves,
      References references,
      StepCosts costs,
      Clock clock,
      Set<Node> apart,
      Work total,
      long most) {
    super(leaves);
    this.root = root;
    this.references = references;
    this.costs = costs;
    this.clock = clock;
    this.apart = apart;
    this.total = total;
    this.most = most;
    this.row = inRow(root);
    this.best = Value.NOTHING;
    update();
  }

  @Override
  Value best() {
    return best;
  }

  @Override
  boolean finished() {
    return false;
  }

  @Override
  void update() {
    List<Object> now = state();
    if (!now.equals(state)) {
      state = now;
      read();
    }
  }

  private void read() {
    for (Leaf leaf : leaves) {
      leaf.reset();
      leaf.undecidable = false;
    }
    Value read = row ? Earliest.of(leaves, references, costs) : null;
    total.spend(leaves.size());
    if (read == null) {
      read = readBounded();
    }
    best = read == null ? readWithoutAnchors() : read;
  }

  /** The reading with deadlines counted from steps; null if it is beyond the bound. */
  private @Nullable Value readBounded() {
    Wiring wiring = new Wiring(root, references);
    if (beyond(wiring)) {
      return null;
    }
    Work work = Work.bounded(most);
    try {
      return new AnchoredReading(wiring, costs, apart, work).best(root);
    } catch (Work.Exhausted exhausted) {
      return null;
    } finally {
      total.spend(work.done());
    }
  }

  /**
   * Whether the evidence is so much that reading it would be beyond the bound, or would be so with
   * some of the evidence before it, each piece of it read anew. Told from the evidence alone, which
   * only grows, so that it is the same whether the interaction was followed or not, and once so
   * stays so without being tried again.
   */
  private boolean beyond(Wiring wiring) {
    double pieces = 0;
    for (Leaf leaf : leaves) {
      pieces += leaf.count();
    }
    if (Math.pow(pieces + 1, Width.MOST + 1) <= most) {
      return false;
    }
    double work = pieces * Width.combinations(root, wiring);
    return work > most || work * pieces > (double) most * FOLLOWED;
  }

  private Value readWithoutAnchors() {
    for (Leaf leaf : leaves) {
      leaf.undecidable = leaf.countedFromStep() && costs.needsAnchor(leaf);
    }
    Work work = Work.counted();
    Wiring none = new Wiring(root, new References(List.of()));
    Value read = new AnchoredReading(none, costs, apart, work).best(root);
    total.spend(work.done());
    return read;
  }

  /** Whether the steps stand one after the other, each bound to its place. */
  private boolean inRow(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.parts().stream().allMatch(this::inRow);
    }
    return node instanceof Leaf || node instanceof Node.Settled || apart.contains(node);
  }

  /** All that the reading rests on. */
  private List<Object> state() {
    List<Object> now = new ArrayList<>();
    boolean close = false;
    boolean unsteady = false;
    for (Leaf leaf : leaves) {
      close |= leaf.countedFromClose();
      if (!leaf.steady()) {
        // What was seen may be seen no more.
        leaf.reset();
        unsteady = true;
      }
      now.add(leaf.count());
      now.add(leaf.count() == 0 ? costs.unseen(leaf, Timing.UNSEEN).outcome() : leaf.event(0));
    }
    now.add(close ? clock.close() : -1);
    now.add(clock.hasTimes());
    now.add(unsteady ? clock.events() : -1);
    now.add(clock.observationIsBounded() ? clock.observedUntil() : Optional.empty());
    return now;
  }
}
