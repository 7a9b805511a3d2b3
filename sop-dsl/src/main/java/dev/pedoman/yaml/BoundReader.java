package dev.pedoman.yaml;

import dev.pedoman.model.Bound;
import dev.pedoman.yaml.Node.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Reads {@code at-most} and {@code at-least}, of whatever unit. */
final class BoundReader {
  static final List<String> KEYS = List.of("at-most", "at-least");

  private final Reading reading;

  BoundReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Bound> read(
      Node node, String key, String example, BiFunction<Node, String, Optional<Double>> number) {
    if (!(node instanceof MapNode map)) {
      reading.report(
          node,
          ShapeMistakes.wrongType(
              key, "a map with 'at-most' or 'at-least'", node, key + ": " + example));
      return Optional.empty();
    }
    Keys keys = Keys.of(reading, "'" + key + "'", map, KEYS);
    if (keys.present(KEYS).isEmpty()) {
      return keys.exactlyOne(KEYS, key + ": " + example, entry -> Optional.empty());
    }
    return read(keys, number);
  }

  /** The bounds among the keys of a map that has at least one of them. */
  Optional<Bound> read(Keys keys, BiFunction<Node, String, Optional<Double>> number) {
    Optional<Double> most = keys.get("at-most").flatMap(n -> number.apply(n, "at-most"));
    Optional<Double> least = keys.get("at-least").flatMap(n -> number.apply(n, "at-least"));
    if (most.isPresent() != keys.has("at-most") || least.isPresent() != keys.has("at-least")) {
      return Optional.empty();
    }
    if (most.isPresent() && least.isPresent() && least.get() > most.get()) {
      reading.report(
          keys.map(),
          ShapeMistakes.contradiction(
              "'at-least' is above 'at-most' in " + keys.owner(),
              "no value can lie between them",
              "swap them"));
      return Optional.empty();
    }
    return Optional.of(new Bound(optional(least), optional(most)));
  }

  private static OptionalDouble optional(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
