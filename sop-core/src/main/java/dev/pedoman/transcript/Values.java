package dev.pedoman.transcript;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares values that are made of values. */
final class Values {
  private Values() {}

  /**
   * Refuses what is nested so deep that comparing or writing it would exhaust the stack.
   *
   * @throws IllegalArgumentException when it is nested deeper than {@link Value#DEEPEST}
   */
  static void checkDepth(Collection<Value> values, int levels) {
    if (levels > Value.DEEPEST) {
      throw new IllegalArgumentException(
          "a value nested more than " + Value.DEEPEST + " levels deep");
    }
    for (Value value : values) {
      if (value instanceof Value.Items list) {
        checkDepth(list.items(), levels + 1);
      } else if (value instanceof Value.Fields map) {
        checkDepth(map.fields().values(), levels + 1);
      }
    }
  }

  /** As {@link Value#of}, so many levels deep in something else. */
  static Value of(@Nullable Object plain, int levels) {
    checkDepth(List.of(), levels);
    if (plain == null) {
      return new Value.Nothing();
    } else if (plain instanceof Value value) {
      return value;
    } else if (plain instanceof String text) {
      return new Value.Text(text);
    } else if (plain instanceof Boolean truth) {
      return new Value.Truth(truth);
    } else if (plain instanceof Number number) {
      return new Value.Decimal(new BigDecimal(number.toString()));
    } else if (plain instanceof List<?> list) {
      return new Value.Items(list.stream().map(item -> of(item, levels + 1)).toList());
    } else if (plain instanceof Map<?, ?> map) {
      SortedMap<String, Value> fields = new TreeMap<>();
      map.forEach((key, item) -> fields.put(String.valueOf(key), of(item, levels + 1)));
      return new Value.Fields(fields);
    }
    throw new IllegalArgumentException("no value of a transcript: " + plain.getClass().getName());
  }

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
