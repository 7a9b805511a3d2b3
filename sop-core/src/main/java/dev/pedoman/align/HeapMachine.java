package dev.pedoman.align;

/** Reads parts in any order: each on its own from the same event on. */
final class HeapMachine extends Machine {
  private final Block.Row row;
  private final Value start;
  private final Machine[] parts;

  HeapMachine(Block.Row row, Value start, Work work) {
    super(start);
    this.row = row;
    this.start = start;
    this.parts = new Machine[row.parts.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Machine.begin(row.parts[i], Value.NOTHING, work);
    }
    best = sum();
  }

  @Override
  boolean feed(Hits hits, int from, int to) {
    boolean better = false;
    int hit = from;
    while (hit < to) {
      int part = row.partOf(hits.leaf(hit).key());
      int end =
          part + 1 == parts.length ? to : hits.before(row.parts[part + 1].firstKey(), hit, to);
      better |= parts[part].feed(hits, hit, end);
      hit = end;
    }
    if (better) {
      best = sum();
    }
    return better;
  }

  private Value sum() {
    Value sum = start;
    for (Machine part : parts) {
      if (part.best != Value.NOTHING) {
        sum = sum.then(part.best);
      }
    }
    return sum;
  }
}
