package dev.pedoman.yaml;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an attribute of an action must hold. */
final class ExpectedReader {
  private static final List<String> KEYS =
      List.of("fact", "from", "any", "at-most", "at-least", "present", "value");
  private static final String EXAMPLE = "{ fact: order.total }";

  private final Reading reading;
  private final Scalars scalars;
  private final BoundReader bounds;
  private final ValueReader values;

  ExpectedReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.bounds = new BoundReader(reading);
    this.values = new ValueReader(reading);
  }

  Optional<Expected> read(Node node, String key) {
    if (!(node instanceof MapNode map)) {
      return values.value(node, key).map(Expected.Literal::new);
    }
    Keys keys = Keys.of(reading, "'" + key + "'", map, KEYS);
    if (keys.has("at-most") && keys.has("at-least") && keys.present(KEYS).size() == 2) {
      return within(keys);
    }
    return keys.exactlyOne(KEYS, key + ": " + EXAMPLE, only -> kind(keys, only));
  }

  private Optional<Expected> kind(Keys keys, Entry only) {
    Node node = only.value();
    return switch (only.name()) {
      case "fact" -> scalars.text(node, "fact").map(Expected.OfFact::new);
      case "from" -> from(node);
      case "any" -> any(node);
      case "present" -> present(node);
      case "value" -> values.value(node, "value").map(Expected.Literal::new);
      default -> within(keys);
    };
  }

  private Optional<Expected> within(Keys keys) {
    Optional<Bound> bound =
        bounds.read(keys, (node, key) -> scalars.number(node, key, n -> true, "a number", "100"));
    return bound.map(Expected.Within::new);
  }

  private Optional<Expected> from(Node node) {
    String example = "from: \"refund.amount\"";
    if (node instanceof MapNode map) {
      Keys keys = Keys.of(reading, "'from'", map, List.of("action", "attribute"));
      Optional<String> action =
          keys.need("action", "action: refund").flatMap(n -> scalars.text(n, "action"));
      Optional<String> attribute =
          keys.need("attribute", "attribute: amount").flatMap(n -> scalars.text(n, "attribute"));
      return action.flatMap(a -> attribute.map(b -> new Expected.OfAction(a, b)));
    }
    Optional<String> text = scalars.text(node, "from");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int dot = text.get().indexOf('.');
    if (dot <= 0 || dot == text.get().length() - 1) {
      reading.report(
          node,
          ShapeMistakes.wrongType(
              "from", "an action and its attribute with a dot between", node, example));
      return Optional.empty();
    }
    return Optional.of(
        new Expected.OfAction(text.get().substring(0, dot), text.get().substring(dot + 1)));
  }

  private Optional<Expected> any(Node node) {
    List<Expected> options = new ArrayList<>();
    for (Node item : scalars.list(node, "any", "any: [cash, card]")) {
      read(item, "any").ifPresent(options::add);
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(new Expected.AnyOf(options));
  }

  private Optional<Expected> present(Node node) {
    Optional<Boolean> flag = scalars.flag(node, "present");
    if (flag.isPresent() && !flag.get()) {
      reading.report(
          node,
          ValueMistakes.unknown("unknown-value", "value of 'present'", "false", List.of("true")));
    }
    return flag.filter(f -> f).map(f -> new Expected.Present());
  }
}
