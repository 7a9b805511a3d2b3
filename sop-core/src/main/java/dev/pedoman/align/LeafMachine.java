package dev.pedoman.align;

/** Reads one step that has no neighbours. */
final class LeafMachine extends Machine {
  private final Value start;

  LeafMachine(Value start) {
    super(start);
    this.start = start;
  }

  @Override
  boolean feed(Hits hits, int from, int to) {
    if (from == to || !start.takingBeats(hits.leaf(from), hits.event, hits.delta(from), best)) {
      return false;
    }
    best = start.take(hits.leaf(from), hits.event, hits.delta(from));
    return true;
  }
}
