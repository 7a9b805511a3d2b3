package dev.pedoman.yaml;

import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads values of attributes and facts. */
final class ValueReader {
  private final Scalars scalars;

  ValueReader(Reading reading) {
    this.scalars = new Scalars(reading);
  }

  /** The fields of a map by dotted path: {@code order: { total: 5 }} is {@code order.total}. */
  Map<String, Value> flat(MapNode map) {
    Map<String, Value> flat = new TreeMap<>();
    flatten("", map, flat);
    return flat;
  }

  private void flatten(String prefix, MapNode map, Map<String, Value> flat) {
    for (Node.Entry entry : map.entries()) {
      if (entry.value() instanceof MapNode nested) {
        flatten(prefix + entry.name() + ".", nested, flat);
      } else {
        value(entry.value(), entry.name())
            .ifPresent(value -> flat.put(prefix + entry.name(), value));
      }
    }
  }

  /** Any value that JSON could say. */
  Optional<Value> value(Node node, String key) {
    if (node instanceof ListNode list) {
      List<Value> items = new ArrayList<>();
      list.items().forEach(item -> value(item, key).ifPresent(items::add));
      return Optional.of(new Value.Items(items));
    } else if (node instanceof MapNode map) {
      Map<String, Value> fields = new TreeMap<>();
      map.entries()
          .forEach(e -> value(e.value(), e.name()).ifPresent(v -> fields.put(e.name(), v)));
      return Optional.of(new Value.Fields(fields));
    }
    ScalarNode scalar = (ScalarNode) node;
    if (scalar.isNothing()) {
      return Optional.of(new Value.Nothing());
    } else if (scalar.isTruth()) {
      return Optional.of(new Value.Truth(PlainScalars.truth(scalar.text())));
    } else if (scalar.isNumber()) {
      return scalars.decimal(node, key, "a number", key + ": 100").map(Value.Decimal::new);
    }
    return Optional.of(new Value.Text(scalar.text()));
  }
}
