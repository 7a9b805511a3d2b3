package dev.pedoman.align;

/** Reads parts in any order: each on its own from the same event on. */
final class HeapMachine extends Machine {
  private final Block.Row row;
  private final Machine[] parts;

  /** For each number of parts what so many of them decide and lose together. */
  private final Value[] sums;

  HeapMachine(Block.Row row, Value start, Work work) {
    super(start);
    this.row = row;
    this.parts = new Machine[row.parts.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Machine.begin(row.parts[i], Value.NOTHING, work);
    }
    this.sums = new Value[parts.length + 1];
    sums[0] = start;
    sum(0);
  }

  @Override
  boolean feed(Hits hits, int from, int to) {
    int changed = parts.length;
    int hit = from;
    while (hit < to) {
      int part = row.partOf(hits.leaf(hit).key());
      int end =
          part + 1 == parts.length ? to : hits.before(row.parts[part + 1].firstKey(), hit, to);
      if (parts[part].feed(hits, hit, end)) {
        changed = Math.min(changed, part);
      }
      hit = end;
    }
    if (changed < parts.length) {
      sum(changed);
      return true;
    }
    return false;
  }

  private void sum(int from) {
    for (int i = from; i < parts.length; i++) {
      Value part = parts[i].best;
      sums[i + 1] = part.decidesNothing() ? sums[i] : sums[i].then(part);
    }
    best = sums[parts.length];
  }
}
