package dev.pedoman.transcript;

import java.util.List;

/** Compares values that are made of values. */
final class Values {
  private Values() {}

  static boolean same(Value.Items one, Value.Items other) {
    boolean same = one.items().size() == other.items().size();
    for (int i = 0; same && i < one.items().size(); i++) {
      same = one.items().get(i).sameAs(other.items().get(i));
    }
    return same;
  }

  static boolean same(Value.Fields one, Value.Fields other) {
    // Both are sorted by name, so that the same names give the values in the same order.
    return one.fields().keySet().equals(other.fields().keySet())
        && same(values(one), values(other));
  }

  private static Value.Items values(Value.Fields fields) {
    return new Value.Items(List.copyOf(fields.fields().values()));
  }
}
