package dev.pedoman.align;

import java.time.Duration;
import java.util.Arrays;
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
  private long[] state = {};
  private Optional<Duration> until = Optional.empty();

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
    long[] now = state();
    Optional<Duration> end =
        clock.observationIsBounded() ? clock.observedUntil() : Optional.empty();
    if (!Arrays.equals(now, state) || !end.equals(until)) {
      state = now;
      until = end;
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
  private long[] state() {
    long[] now = new long[2 * leaves.size() + 3];
    boolean close = false;
    boolean unsteady = false;
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      close |= leaf.countedFromClose();
      unsteady |= !leaf.steady();
      now[i + i] = leaf.count();
      if (leaf.count() == 0) {
        now[i + i + 1] = costs.unseen(leaf, Timing.UNSEEN).outcome().ordinal() + 1L;
      } else {
        now[i + i + 1] = -1L - leaf.event(0);
      }
    }
    now[2 * leaves.size()] = close ? clock.close() : -1;
    now[2 * leaves.size() + 1] = clock.hasTimes() ? 1 : 0;
    now[2 * leaves.size() + 2] = unsteady ? clock.events() : -1;
    return now;
  }
}
