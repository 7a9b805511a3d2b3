package dev.pedoman.yaml;

import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what the words of one utterance show. */
final class TextPatternReader {
  private static final String EXAMPLE = "{ says: \"how can I help\" }";
  private static final List<String> KINDS =
      List.of(
          "says",
          "matches",
          "resembles",
          "asks",
          "echoes",
          "mentions",
          "words",
          "custom",
          "any",
          "all",
          "not");
  private static final List<String> MENTIONED = List.of("fact", "value");
  private static final List<String> WITH_PLACE = withPlace();

  private final Reading reading;
  private final Scalars scalars;
  private final PhrasesReader phrases;
  private final BoundReader bounds;
  private final PlainTextReader plain;

  TextPatternReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.phrases = new PhrasesReader(reading);
    this.bounds = new BoundReader(reading);
    this.plain = new PlainTextReader(reading);
  }

  /** What somebody says, and where. */
  Optional<Pattern> utters(Node node, String key, Optional<Speaker> by) {
    Optional<MapNode> map = map(node, key);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Keys keys = Keys.of(reading, "'" + key + "'", map.get(), WITH_PLACE);
    Optional<Place> place = keys.get("place").flatMap(plain::place);
    return together(keys, key).map(text -> new Pattern.Utters(by, place, text));
  }

  private Optional<TextPattern> read(Node node, String key) {
    return map(node, key)
        .flatMap(
            map -> {
              Keys keys =
                  Keys.of(
                      reading,
                      "'" + key + "'",
                      map,
                      KINDS,
                      (entry, names) ->
                          entry.name().equals("place")
                              ? plain.misplacedPlace()
                              : ShapeMistakes.unknownKey("'" + key + "'", entry.name(), names));
              return together(keys, key);
            });
  }

  private Optional<MapNode> map(Node node, String key) {
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    String wanted =
        node instanceof ListNode
            ? "one text pattern; several are put together by 'any' or 'all'"
            : "a text pattern";
    reading.report(node, ShapeMistakes.wrongType(key, wanted, node, key + ": " + EXAMPLE));
    return Optional.empty();
  }

  /** One kind stands for itself; several in one map must all be shown. */
  private Optional<TextPattern> together(Keys keys, String key) {
    List<Entry> present = keys.present(KINDS);
    if (present.isEmpty()) {
      return keys.exactlyOne(KINDS, key + ": " + EXAMPLE, entry -> Optional.empty());
    }
    List<TextPattern> parts = new ArrayList<>();
    present.forEach(entry -> kind(entry.name(), entry.value()).ifPresent(parts::add));
    if (parts.size() < present.size()) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.get(0) : new TextPattern.AllText(parts));
  }

  private Optional<TextPattern> kind(String key, Node node) {
    return switch (key) {
      case "says" -> phrases.phrases(node, key).map(TextPattern.Says::new);
      case "matches" -> plain.expression(node).map(TextPattern.Matches::new);
      case "resembles" -> resembles(node);
      case "asks" -> asks(node);
      case "echoes" -> echoes(node);
      case "mentions" -> mentions(node);
      case "words" -> words(node);
      case "custom" -> custom(node);
      case "any" -> parts(node, key, TextPattern.AnyText::new);
      case "all" -> parts(node, key, TextPattern.AllText::new);
      default -> read(node, key).map(TextPattern.NotText::new);
    };
  }

  private Optional<TextPattern> resembles(Node node) {
    if (!(node instanceof MapNode map)
        || Keys.meant(map, List.of("examples", "at-least")).isEmpty()) {
      return phrases
          .examples(node, "resembles")
          .map(p -> new TextPattern.Resembles(p, OptionalDouble.empty()));
    }
    Keys keys = Keys.of(reading, "'resembles'", map, List.of("examples", "at-least"));
    OptionalDouble atLeast = share(keys);
    return keys.need("examples", "examples: [\"this is annoying for you\"]")
        .flatMap(n -> phrases.examples(n, "examples"))
        .map(p -> new TextPattern.Resembles(p, atLeast));
  }

  private OptionalDouble share(Keys keys) {
    Optional<Double> share = keys.get("at-least").flatMap(n -> scalars.share(n, "at-least", "0.5"));
    return share.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private Optional<TextPattern> asks(Node node) {
    boolean any =
        node instanceof ScalarNode s
            && (s.text().equals("any") || (s.isTruth() && PlainScalars.truth(s.text())));
    return any
        ? Optional.of(new TextPattern.Asks(Phrases.none()))
        : phrases.phrases(node, "asks").map(TextPattern.Asks::new);
  }

  private Optional<TextPattern> echoes(Node node) {
    if (!(node instanceof MapNode map)) {
      return side(node, "echoes").map(s -> new TextPattern.Echoes(s, OptionalDouble.empty()));
    }
    Keys keys = Keys.of(reading, "'echoes'", map, List.of("of", "at-least"));
    OptionalDouble atLeast = share(keys);
    return keys.need("of", "of: customer")
        .flatMap(n -> side(n, "of"))
        .map(s -> new TextPattern.Echoes(s, atLeast));
  }

  private Optional<Speaker> side(Node node, String key) {
    return scalars.word(node, key, ClosedWords.SPEAKERS, "unknown-value", "side");
  }

  private Optional<TextPattern> mentions(Node node) {
    if (node instanceof MapNode map) {
      Keys keys = Keys.of(reading, "'mentions'", map, MENTIONED);
      return keys.exactlyOne(
          MENTIONED,
          "mentions: { fact: customer.name }",
          e ->
              e.name().equals("value")
                  ? mentionedValue(e.value())
                  : scalars.text(e.value(), "fact").map(TextPattern.MentionsFact::new));
    }
    return scalars
        .word(node, "mentions", ClosedWords.MENTIONS, "unknown-value", "kind of mention")
        .map(TextPattern.Mentions::new);
  }

  /** A number as a number, in quotes or not, is mentioned however it is written. */
  private Optional<TextPattern> mentionedValue(Node node) {
    if (node instanceof ScalarNode s && s.isNumber()) {
      return scalars
          .decimal(node, "value", "a number", "value: 1286")
          .map(number -> new TextPattern.MentionsValue(new Value.Decimal(number)));
    }
    return scalars
        .text(node, "value")
        .map(text -> new TextPattern.MentionsValue(new Value.Text(text)));
  }

  private Optional<TextPattern> words(Node node) {
    return bounds
        .read(
            node,
            "words",
            "{ at-most: 40 }",
            (n, key) -> scalars.number(n, key, v -> v >= 0, "a number, at least 0", "40"))
        .map(TextPattern.Words::new);
  }

  private Optional<TextPattern> custom(Node node) {
    if (!(node instanceof MapNode map)) {
      return scalars.text(node, "custom").map(n -> new TextPattern.Custom(n, Map.of()));
    }
    Keys keys = Keys.of(reading, "'custom'", map, List.of("name", "settings"));
    Map<String, String> settings = new TreeMap<>();
    keys.get("settings")
        .flatMap(n -> scalars.map(n, "settings", "settings: { least: 0.7 }"))
        .ifPresent(m -> m.entries().forEach(e -> plain.setting(e, settings)));
    return keys.need("name", "name: polite")
        .flatMap(n -> scalars.text(n, "name"))
        .map(n -> new TextPattern.Custom(n, settings));
  }

  private Optional<TextPattern> parts(
      Node node, String key, Function<List<TextPattern>, TextPattern> together) {
    List<TextPattern> parts = new ArrayList<>();
    for (Node item : scalars.list(node, key, key + ": [ " + EXAMPLE + " ]")) {
      read(item, key).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(together.apply(parts));
  }

  private static List<String> withPlace() {
    List<String> keys = new ArrayList<>(KINDS);
    keys.add("place");
    return List.copyOf(keys);
  }
}
