package dev.pedoman.align;

/**
 * Reads a block from some event on, one event after the other, and always knows the best reading so
 * far.
 *
 * <p>Idea: for the parts 1..i of a sequence keep the best reading F[i] that uses the events so far.
 * An event n that is evidence of part i makes the new F[i] the best of the old one, of F[i-1] with
 * part i left aside, and of F[i-1] with part i credited with n; since F[i-1] is already that of n,
 * one event may serve several steps. What is lost is counted against leaving every step aside, so
 * that a step without evidence costs nothing to carry along. A group within a sequence is read by a
 * machine of its own for each event at which what stands before it became better: a reading of the
 * whole splits at one of these events. In any order the parts begin together and what they lose
 * adds up; of a choice the best option counts. Equal readings are told apart by their decisions in
 * the order of the SOP, which splits along the same seams, so that the best whole is made of best
 * parts.
 */
abstract sealed class Machine permits RowMachine, HeapMachine, ChoiceMachine, LeafMachine {
  /** The best reading so far, including all that it began with. */
  Value best;

  Machine(Value start) {
    this.best = start;
  }

  /** Begins to read a block after a reading of what stands before it. */
  static Machine begin(Block block, Value start, Work work) {
    work.spend(1);
    if (block instanceof Leaf) {
      return new LeafMachine(start);
    } else if (block instanceof Block.Row row) {
      return new RowMachine(row, start, work);
    } else if (block instanceof Block.Heap heap) {
      return new HeapMachine(heap.parts(), start, work);
    }
    return new ChoiceMachine((Block.Choice) block, start, work);
  }

  /**
   * Takes in an event.
   *
   * @param from index of the first hit within the block
   * @param to index after the last one
   * @return whether {@link #best} became better
   */
  abstract boolean feed(Hits hits, int from, int to);

  /** Takes a reading if it is better. */
  final boolean offer(Value value) {
    if (value != best && value.betterThan(best)) {
      best = value;
      return true;
    }
    return false;
  }
}
