package dev.pedoman.align;

import java.util.Arrays;
import java.util.List;

/**
 * Reads a part by a machine that takes in one event after the other. It begins anew only when what
 * it took in has become something else.
 */
final class SteadyUnit extends Unit {
  private final Block block;
  private final StepCosts costs;
  private final Clock clock;
  private final Work work;
  private final boolean choice;
  private final boolean fromClose;
  private final boolean steady;
  private final Hits hits = new Hits();
  private Machine machine;
  private int last;
  private int close;
  private boolean finished;

  SteadyUnit(Block block, List<Leaf> leaves, StepCosts costs, Clock clock, Work work) {
    super(leaves);
    this.block = block;
    this.costs = costs;
    this.clock = clock;
    this.work = work;
    this.choice = holdsChoice(block);
    boolean closing = false;
    boolean allSteady = true;
    for (Leaf leaf : leaves) {
      closing |= leaf.countedFromClose();
      allSteady &= leaf.steady();
    }
    this.fromClose = closing;
    this.steady = allSteady;
    prepare();
    this.machine = Machine.begin(block, Value.NOTHING, work);
    feed();
  }

  @Override
  Value best() {
    return machine.best;
  }

  @Override
  boolean finished() {
    return finished;
  }

  @Override
  void update() {
    if (finished) {
      return;
    }
    if (!steady || (fromClose && clock.close() != close) || outdated()) {
      prepare();
      machine = Machine.begin(block, Value.NOTHING, work);
    }
    feed();
  }

  /** Whether something that was taken in counts otherwise now. */
  private boolean outdated() {
    boolean outdated = false;
    for (Leaf leaf : leaves) {
      int count = leaf.count();
      if (count > leaf.fed && leaf.event(leaf.fed) < last) {
        outdated = true;
      }
      if (choice || count > leaf.fed) {
        work.spend(1);
        long leaving = costs.leaving(leaf, Timing.UNSEEN);
        outdated |= leaving != leaf.leaving && (choice || leaf.fed > 0);
        leaf.leaving = leaving;
      }
    }
    return outdated;
  }

  private void prepare() {
    last = -1;
    close = fromClose ? clock.close() : -1;
    for (Leaf leaf : leaves) {
      leaf.reset();
      if (choice || leaf.count() > 0) {
        leaf.leaving = costs.leaving(leaf, Timing.UNSEEN);
      }
    }
  }

  private void feed() {
    int pieces = 0;
    for (Leaf leaf : leaves) {
      pieces += leaf.count() - leaf.fed;
    }
    if (pieces == 0) {
      return;
    }
    long[] order = new long[pieces];
    int size = 0;
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      for (int count = leaf.count(); leaf.fed < count; leaf.fed++) {
        order[size++] = ((long) leaf.event(leaf.fed) << 32) | i;
      }
    }
    Arrays.sort(order);
    feed(order);
    finished = !choice && !fromClose && steady && nothingLost();
  }

  private void feed(long[] order) {
    for (int i = 0; i < order.length; ) {
      int event = (int) (order[i] >>> 32);
      hits.clear(event);
      for (; i < order.length && (int) (order[i] >>> 32) == event; i++) {
        Leaf leaf = leaves.get((int) order[i]);
        long delta = costs.taking(leaf, event, Timing.UNSEEN) - leaf.leaving;
        if (delta <= 0) {
          hits.add(leaf, delta);
        }
      }
      machine.feed(hits, 0, hits.size());
      last = event;
    }
  }

  /** Each step done in order and in time, as early as can be, stays so. */
  private boolean nothingLost() {
    if (machine.best.seen() < leaves.size()) {
      return false;
    }
    long all = 0;
    for (Leaf leaf : leaves) {
      all += leaf.leaving;
    }
    return machine.best.loss() == -all;
  }

  private static boolean holdsChoice(Block block) {
    if (block instanceof Block.Choice) {
      return true;
    }
    if (block instanceof Leaf) {
      return false;
    }
    Block.Row row = block instanceof Block.Heap heap ? heap.parts() : (Block.Row) block;
    for (Block part : row.parts) {
      if (holdsChoice(part)) {
        return true;
      }
    }
    return false;
  }
}
