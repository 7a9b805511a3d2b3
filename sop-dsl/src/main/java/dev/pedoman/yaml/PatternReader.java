package dev.pedoman.yaml;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what to look for in an interaction. */
final class PatternReader {
  static final String EXAMPLE = "{ agent: { says: \"how can I help\" } }";
  private static final List<String> KINDS =
      List.of(
          "agent", "customer", "system", "anyone", "action", "fact", "any", "all", "chain", "not");
  private static final List<String> BESIDE_ACTION = List.of("with", "exact", "status", "by");
  private static final String BUT_NOT = "but-not";
  private static final List<String> KEYS = concat(KINDS, concat(BESIDE_ACTION, List.of(BUT_NOT)));

  private final Reading reading;
  private final Scalars scalars;
  private final TextPatternReader texts;
  private final ExpectedReader expected;

  PatternReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.texts = new TextPatternReader(reading);
    this.expected = new ExpectedReader(reading);
  }

  /** The pattern under a key of a map, if it is there and free of mistakes. */
  Optional<Pattern> read(Keys keys, String key) {
    Optional<Node> node = keys.get(key);
    return node.isPresent() ? read(node.get(), key) : Optional.empty();
  }

  /** The pattern under a key, if it is free of mistakes. */
  Optional<Pattern> read(Node node, String key) {
    if (!(node instanceof MapNode map)) {
      String wanted =
          node instanceof Node.ListNode
              ? "one pattern; several are put together by 'any', 'all' or 'chain'"
              : "a pattern";
      reading.report(node, ShapeMistakes.wrongType(key, wanted, node, key + ": " + EXAMPLE));
      return Optional.empty();
    }
    Keys keys = Keys.of(reading, "'" + key + "'", map, KEYS);
    if (!keys.has("action")) {
      for (Entry entry : keys.present(BESIDE_ACTION)) {
        reading.report(entry.key(), ShapeMistakes.misplacedKey(entry.name(), "action"));
      }
    }
    Optional<Pattern> pattern =
        keys.exactlyOne(KINDS, key + ": " + EXAMPLE, entry -> kind(keys, entry));
    Optional<Node> exceptions = keys.get(BUT_NOT);
    return exceptions.isEmpty() ? pattern : butNot(pattern, exceptions.get());
  }

  /** Exceptions may be one pattern or a list of them. */
  private Optional<Pattern> butNot(Optional<Pattern> part, Node node) {
    List<Node> items =
        node instanceof MapNode
            ? List.of(node)
            : scalars.list(node, BUT_NOT, BUT_NOT + ": [ { action: think } ]");
    List<Pattern> exceptions = new ArrayList<>();
    items.forEach(item -> read(item, BUT_NOT).ifPresent(exceptions::add));
    if (part.isEmpty() || exceptions.size() < items.size() || exceptions.isEmpty()) {
      return Optional.empty();
    }
    if (part.get() instanceof Pattern.Known || part.get() instanceof Pattern.Not) {
      reading.report(
          node,
          ShapeMistakes.contradiction(
              "'but-not' stands beside a condition",
              "a fact and a 'not' are seen at no event that could be excepted",
              "put both into 'all', or leave 'but-not' out"));
      return Optional.empty();
    }
    return Optional.of(new Pattern.ButNot(part.get(), exceptions));
  }

  private Optional<Pattern> kind(Keys keys, Entry only) {
    String key = only.name();
    Node node = only.value();
    return switch (key) {
      case "action" -> does(keys, node);
      case "fact" -> scalars.text(node, key).map(Pattern.Known::new);
      case "any" -> parts(node, key, Pattern.AnyOf::new);
      case "all" -> parts(node, key, Pattern.AllOf::new);
      case "chain" -> parts(node, key, Pattern.Chain::new);
      case "not" -> read(node, key).map(Pattern.Not::new);
      case "anyone" -> texts.utters(node, key, Optional.empty());
      default -> texts.utters(node, key, speaker(key));
    };
  }

  private static Optional<Speaker> speaker(String word) {
    return Optional.ofNullable(ClosedWords.SPEAKERS.get(word));
  }

  private Optional<Pattern> parts(
      Node node, String key, Function<List<Pattern>, Pattern> together) {
    List<Pattern> parts = new ArrayList<>();
    for (Node item : scalars.list(node, key, key + ": [ " + EXAMPLE + " ]")) {
      read(item, key).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(together.apply(parts));
  }

  private Optional<Pattern> does(Keys keys, Node node) {
    List<String> names = scalars.texts(node, "action");
    Map<String, Expected> with = new TreeMap<>();
    keys.get("with")
        .flatMap(n -> scalars.map(n, "with", "with: { amount: { fact: order.total } }"))
        .ifPresent(
            map -> {
              for (Entry entry : map.entries()) {
                expected
                    .read(entry.value(), entry.name())
                    .ifPresent(e -> with.put(entry.name(), e));
              }
            });
    Optional<Pattern.Status> status =
        keys.get("status")
            .flatMap(
                n -> scalars.word(n, "status", ClosedWords.STATUSES, "unknown-value", "status"));
    Optional<Speaker> by =
        keys.get("by")
            .flatMap(n -> scalars.word(n, "by", ClosedWords.SPEAKERS, "unknown-value", "side"));
    boolean exact = keys.get("exact").flatMap(n -> scalars.flag(n, "exact")).orElse(false);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pattern.Does(names, with, status.orElse(Pattern.Status.SUCCEEDED), by, exact));
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
