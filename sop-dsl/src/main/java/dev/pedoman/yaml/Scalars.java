package dev.pedoman.yaml;

import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads single values and lists of them; what does not fit is reported and comes out empty. */
final class Scalars {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private final Reading reading;

  Scalars(Reading reading) {
    this.reading = reading;
  }

  /** A scalar that says something; numbers count as text, true and false do not. */
  Optional<ScalarNode> written(Node node, String key) {
    if (!(node instanceof ScalarNode scalar) || scalar.isTruth()) {
      reading.report(node, ShapeMistakes.wrongType(key, "a text", node, key + ": \"some text\""));
      return Optional.empty();
    } else if (scalar.isNothing() || scalar.text().isBlank()) {
      reading.report(node, ShapeMistakes.emptyText(key));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  Optional<String> text(Node node, String key) {
    Optional<ScalarNode> scalar = written(node, key);
    return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
  }

  /** A text or a list of texts. */
  List<String> texts(Node node, String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node, key)) {
      Optional<String> text = text(item, key);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /** The texts under a key of a map; none where it is not there. */
  List<String> texts(Keys keys, String key) {
    Optional<Node> node = keys.get(key);
    return node.isPresent() ? texts(node.get(), key) : List.of();
  }

  /** The items of a list, or the scalar alone as if it were a list of one. */
  List<Node> items(Node node, String key) {
    if (node instanceof ListNode list) {
      if (list.items().isEmpty()) {
        reading.report(node, ShapeMistakes.emptyList(key, key + ": [one, two]"));
      }
      return list.items();
    } else if (node instanceof MapNode) {
      String example = key + ": [one, two]";
      reading.report(
          node, ShapeMistakes.wrongType(key, "a text or a list of texts", node, example));
      return List.of();
    }
    return List.of(node);
  }

  /** The items of what must be a list. */
  List<Node> list(Node node, String key, String example) {
    if (node instanceof ListNode list) {
      if (list.items().isEmpty()) {
        reading.report(node, ShapeMistakes.emptyList(key, example));
      }
      return list.items();
    }
    reading.report(node, ShapeMistakes.wrongType(key, "a list", node, example));
    return List.of();
  }

  Optional<MapNode> map(Node node, String key, String example) {
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    reading.report(node, ShapeMistakes.wrongType(key, "a map", node, example));
    return Optional.empty();
  }

  Optional<ScalarNode> id(Node node, String kind) {
    return written(node, kind).filter(id -> isId(id, id.text(), kind));
  }

  /** Whether a text is a proper name; reports one that is not. */
  boolean isId(Node at, String text, String kind) {
    boolean fits = ID.matcher(text).matches();
    if (!fits) {
      reading.report(at, ShapeMistakes.badId(kind, text));
    }
    return fits;
  }

  Optional<Boolean> flag(Node node, String key) {
    if (node instanceof ScalarNode scalar && scalar.isTruth()) {
      return Optional.of(PlainScalars.truth(scalar.text()));
    }
    reading.report(node, ShapeMistakes.wrongType(key, "true or false", node, key + ": true"));
    return Optional.empty();
  }

  Optional<BigDecimal> decimal(Node node, String key, String range, String example) {
    if (node instanceof ScalarNode scalar && scalar.isNumber()) {
      Optional<BigDecimal> number = PlainScalars.number(scalar.text());
      if (number.isEmpty()) {
        reading.report(node, ValueMistakes.badNumber(key, "too far from 0", range, example));
      }
      return number;
    }
    reading.report(node, ValueMistakes.badNumber(key, Node.describe(node), range, example));
    return Optional.empty();
  }

  /** A number that fits; {@code range} says in words what fits. */
  Optional<Double> number(
      Node node, String key, Predicate<Double> fits, String range, String example) {
    Optional<Double> number =
        decimal(node, key, range, key + ": " + example).map(BigDecimal::doubleValue);
    if (number.isPresent() && (!fits.test(number.get()) || number.get().isInfinite())) {
      reading.report(
          node, ValueMistakes.badNumber(key, Node.describe(node), range, key + ": " + example));
      return Optional.empty();
    }
    return number;
  }

  Optional<Double> share(Node node, String key, String example) {
    return number(node, key, n -> n >= 0 && n <= 1, "a number from 0 to 1", example);
  }

  Optional<Integer> whole(Node node, String key, int least) {
    String range = "a whole number, at least " + least;
    return number(
            node,
            key,
            n -> n >= least && n == Math.rint(n) && n <= Integer.MAX_VALUE,
            range,
            Integer.toString(Math.max(2, least)))
        .map(Double::intValue);
  }

  Optional<LocalDate> date(Node node, String key) {
    Optional<ScalarNode> scalar = written(node, key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(scalar.get().text()));
    } catch (DateTimeParseException e) {
      reading.report(node, ValueMistakes.badDate(key, scalar.get().text()));
      return Optional.empty();
    }
  }

  /** One of a closed set of words. */
  <T> Optional<T> word(Node node, String key, Map<String, T> words, String code, String noun) {
    Optional<ScalarNode> scalar = written(node, key);
    if (scalar.isPresent() && !words.containsKey(scalar.get().text())) {
      reading.report(node, ValueMistakes.unknown(code, noun, scalar.get().text(), words.keySet()));
    }
    return scalar.flatMap(s -> Optional.ofNullable(words.get(s.text())));
  }

  /** Several of a closed set of words under a key of a map; none where it is not there. */
  <T> Set<T> words(Keys keys, String key, Map<String, T> words, String code, String noun) {
    Optional<Node> node = keys.get(key);
    return node.isPresent() ? words(node.get(), key, words, code, noun) : Set.of();
  }

  /** Several of a closed set of words. */
  <T> Set<T> words(Node node, String key, Map<String, T> words, String code, String noun) {
    Set<T> found = new LinkedHashSet<>();
    for (Node item : items(node, key)) {
      Optional<T> word = word(item, key, words, code, noun);
      if (word.isPresent() && !found.add(word.get())) {
        reading.warn(item, ShapeMistakes.saidTwice(key, ((ScalarNode) item).text()));
      }
    }
    return found;
  }
}
