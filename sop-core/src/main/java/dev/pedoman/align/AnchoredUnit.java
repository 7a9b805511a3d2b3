package dev.pedoman.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a part whose deadlines are counted from its steps; anew when something has changed. */
final class AnchoredUnit extends Unit {
  private final Node root;
  private final References references;
  private final StepCosts costs;
  private final Clock clock;
  private final Set<Node> apart;
  private final Work total;
  private final long most;
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
    Work work = Work.bounded(most);
    try {
      best = new AnchoredReading(new Wiring(root, references), costs, apart, work).best(root);
    } catch (Work.Exhausted exhausted) {
      for (Leaf leaf : leaves) {
        leaf.undecidable = leaf.countedFromStep() && costs.needsAnchor(leaf);
      }
      Wiring none = new Wiring(root, new References(List.of()));
      best = new AnchoredReading(none, costs, apart, Work.counted()).best(root);
    }
    total.spend(work.done());
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
