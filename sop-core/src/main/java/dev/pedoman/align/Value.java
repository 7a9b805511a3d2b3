package dev.pedoman.align;

import org.jspecify.annotations.Nullable;

/**
 * A reading of some parts of a procedure, as good as it can be: what it loses, how many steps it
 * sees, and, as a chain that shares its beginning with others, the decisions it takes in the order
 * of the SOP. Immutable.
 */
final class Value {
  static final Value NOTHING = new Value(null, null, -1, 0, 0);

  private final @Nullable Value before;
  private final Node.@Nullable Marked at;
  private final int choice;
  private final long loss;
  private final int seen;

  private Value(@Nullable Value before, Node.@Nullable Marked at, int choice, long loss, int seen) {
    this.before = before;
    this.at = at;
    this.choice = choice;
    this.loss = loss;
    this.seen = seen;
  }

  long loss() {
    return loss;
  }

  int seen() {
    return seen;
  }

  /** Whether it stands for no decision and no loss. */
  boolean decidesNothing() {
    return at == null && loss == 0;
  }

  /** This, and a step credited with an event. */
  Value take(Leaf leaf, int event, long more) {
    return new Value(this, leaf, event, loss + more, seen + 1);
  }

  /** This, and an option of a choice. */
  Value choose(Node.OneOf choice, int option, long more) {
    return new Value(this, choice, option, loss + more, seen);
  }

  /** This with more loss and no further decision. */
  Value lose(long more) {
    return more == 0 ? this : new Value(before, at, choice, loss + more, seen);
  }

  /** This, and all that another decides of what comes later in the SOP. */
  Value then(Value later) {
    if (later.at == null) {
      return lose(later.loss);
    }
    Value[] chain = new Value[later.length()];
    int left = chain.length;
    for (Value value = later; value != null && value.at != null; value = value.before) {
      chain[--left] = value;
    }
    Value all = this;
    for (Value value : chain) {
      all = new Value(all, value.at, value.choice, loss + value.loss, seen + value.seen);
    }
    // What was lost without a decision stands only at the end of a chain.
    return all;
  }

  private int length() {
    int length = 0;
    for (Value value = this; value != null && value.at != null; value = value.before) {
      length++;
    }
    return length;
  }

  boolean betterThan(Value other) {
    if (loss != other.loss) {
      return loss < other.loss;
    }
    if (seen != other.seen) {
      return seen > other.seen;
    }
    return earlier(this, other);
  }

  /** Whether {@code take} would give something better than another reading. */
  boolean takingBeats(Leaf leaf, int event, long more, Value other) {
    long sum = loss + more;
    if (sum != other.loss) {
      return sum < other.loss;
    }
    if (seen + 1 != other.seen) {
      return seen + 1 > other.seen;
    }
    return earlier(new Value(this, leaf, event, sum, seen + 1), other);
  }

  /** Whether the first decision that differs is the better one. */
  private static boolean earlier(Value one, Value two) {
    @Nullable Value a = one;
    @Nullable Value b = two;
    boolean better = false;
    while (a != b) {
      int keyA = key(a);
      int keyB = key(b);
      if (keyA > keyB) {
        better = true;
        a = before(a);
      } else if (keyA < keyB) {
        better = false;
        b = before(b);
      } else if (a == null || b == null || keyA < 0) {
        return better;
      } else {
        if (a.choice != b.choice) {
          better = a.choice < b.choice;
        }
        a = a.before;
        b = b.before;
      }
    }
    return better;
  }

  private static int key(@Nullable Value value) {
    return value == null || value.at == null ? -1 : value.at.key();
  }

  private static @Nullable Value before(@Nullable Value value) {
    return value == null ? null : value.before;
  }

  /** Tells each step and each choice what this reading makes of it. */
  void mark() {
    for (@Nullable Value value = this; value != null; value = value.before) {
      if (value.at instanceof Leaf leaf) {
        leaf.credited = value.choice;
      } else if (value.at instanceof Node.OneOf oneOf) {
        oneOf.taken = value.choice;
      }
    }
  }
}
