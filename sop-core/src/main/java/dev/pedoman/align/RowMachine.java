package dev.pedoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parts one after the other. */
final class RowMachine extends Machine {
  private final Block.Row row;
  private final Work work;

  /** For each number of parts the best reading of so many of them. */
  private final Value[] upTo;

  /** For each part that is no step, a machine for each event at which it may begin. */
  private @Nullable List<Machine>[] begun;

  @SuppressWarnings({"unchecked", "rawtypes"})
  RowMachine(Block.Row row, Value start, Work work) {
    super(start);
    this.row = row;
    this.work = work;
    this.upTo = new Value[row.parts.length + 1];
    this.begun = new List[0];
    upTo[0] = start;
    for (int i = 0; i < row.parts.length; i++) {
      upTo[i + 1] = row.parts[i] instanceof Leaf ? upTo[i] : begin(i, upTo[i]).best;
    }
    best = upTo[row.parts.length];
  }

  /** The best reading of the first parts. */
  Value upTo(int parts) {
    return upTo[parts];
  }

  @Override
  boolean feed(Hits hits, int from, int to) {
    boolean better = false;
    int hit = from;
    int part = 0;
    while (hit < to || better) {
      if (!better) {
        part = row.partOf(hits.leaf(hit).key());
      } else if (part == row.parts.length) {
        break;
      }
      work.spend(1);
      int end = hit;
      if (hit < to) {
        end =
            part + 1 == row.parts.length
                ? to
                : hits.before(row.parts[part + 1].firstKey(), hit, to);
      }
      better =
          row.parts[part] instanceof Leaf
              ? credit(part, better, hits, hit, end)
              : pass(part, better, hits, hit, end);
      hit = end;
      part++;
    }
    boolean whole = upTo[row.parts.length] != best;
    best = upTo[row.parts.length];
    return whole;
  }

  private boolean credit(int part, boolean better, Hits hits, int hit, int end) {
    Value before = upTo[part];
    boolean changed = better && take(part + 1, before);
    if (hit < end) {
      Leaf leaf = hits.leaf(hit);
      long delta = hits.delta(hit);
      if (before.takingBeats(leaf, hits.event, delta, upTo[part + 1])) {
        upTo[part + 1] = before.take(leaf, hits.event, delta);
        changed = true;
      }
    }
    return changed;
  }

  private boolean pass(int part, boolean better, Hits hits, int hit, int end) {
    boolean changed = false;
    List<Machine> machines = machines(part);
    if (better) {
      Machine machine = begin(part, upTo[part]);
      changed = take(part + 1, machine.best);
    }
    if (hit < end) {
      for (Machine machine : machines) {
        work.spend(1);
        if (machine.feed(hits, hit, end) && take(part + 1, machine.best)) {
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean take(int parts, Value value) {
    if (!value.betterThan(upTo[parts])) {
      return false;
    }
    upTo[parts] = value;
    return true;
  }

  private Machine begin(int part, Value start) {
    Machine machine = Machine.begin(row.parts[part], start, work);
    machines(part).add(machine);
    return machine;
  }

  private List<Machine> machines(int part) {
    if (part >= begun.length) {
      begun = Arrays.copyOf(begun, row.parts.length);
    }
    List<Machine> machines = begun[part];
    if (machines == null) {
      machines = new ArrayList<>();
      begun[part] = machines;
    }
    return machines;
  }
}
