package dev.pedoman.align;

/** Reads one of several options, whichever is best. */
final class ChoiceMachine extends Machine {
  private final Machine[] options;
  private final Block[] blocks;

  ChoiceMachine(Block.Choice choice, Value start, Work work) {
    super(start);
    this.options = new Machine[choice.options().size()];
    this.blocks = choice.options().toArray(new Block[0]);
    for (int i = 0; i < options.length; i++) {
      Value chosen = start.choose(choice.choice(), i, left(blocks[i]));
      options[i] = Machine.begin(blocks[i], chosen, work);
      if (i == 0 || options[i].best.betterThan(best)) {
        best = options[i].best;
      }
    }
  }

  @Override
  boolean feed(Hits hits, int from, int to) {
    boolean better = false;
    int hit = from;
    for (int i = 0; i < options.length && hit < to; i++) {
      int end = i + 1 == options.length ? to : hits.before(next(i + 1), hit, to);
      if (end > hit && options[i].feed(hits, hit, end)) {
        better |= offer(options[i].best);
      }
      hit = end;
    }
    return better;
  }

  /** The place at which the next option that has any steps begins. */
  private int next(int option) {
    for (int i = option; i < blocks.length; i++) {
      if (blocks[i].firstKey() != Integer.MAX_VALUE) {
        return blocks[i].firstKey();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What an option loses when all of it is left aside; inner choices count for themselves. */
  private static long left(Block block) {
    if (block instanceof Leaf leaf) {
      return leaf.leaving;
    } else if (block instanceof Block.Choice) {
      return 0;
    }
    Block.Row row = block instanceof Block.Heap heap ? heap.parts() : (Block.Row) block;
    long sum = 0;
    for (Block part : row.parts) {
      sum += left(part);
    }
    return sum;
  }
}
