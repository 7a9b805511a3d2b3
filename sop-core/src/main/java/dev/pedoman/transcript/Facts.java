package dev.pedoman.transcript;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the case record knows: names, amounts, dates, by dotted path such as {@code order.total}.
 *
 * @param values by path; nested fields given to {@link #of} are flattened into paths
 */
public record Facts(Map<String, Value> values) {
  private static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Value.sorted(values);
    Values.checkDepth(values.values(), 0);
  }

  /** Nothing is known. */
  public static Facts none() {
    return NONE;
  }

  /**
   * Facts of plain Java objects; a nested map {@code {order: {total: 5}}} is known as {@code
   * order.total}.
   *
   * @throws IllegalArgumentException for objects that {@link Value#of} refuses
   */
  public static Facts of(Map<String, ?> plain) {
    TreeMap<String, Value> flat = new TreeMap<>();
    // In the order of names, so that which of two values under one path wins is not left to chance.
    new TreeMap<String, Object>(plain)
        .forEach((name, object) -> flatten(name, Value.of(object), flat));
    return new Facts(flat);
  }

  /** The value under a path, if the record knows it; an empty text or null counts as unknown. */
  public Optional<Value> get(String path) {
    return Optional.ofNullable(values.get(path)).filter(Facts::known);
  }

  private static boolean known(Value value) {
    return !(value instanceof Value.Nothing)
        && !(value instanceof Value.Text text && text.text().isBlank());
  }

  private static void flatten(String path, Value value, Map<String, Value> flat) {
    if (value instanceof Value.Fields fields) {
      fields.fields().forEach((name, item) -> flatten(path + "." + name, item, flat));
    } else {
      flat.put(path, value);
    }
  }
}
