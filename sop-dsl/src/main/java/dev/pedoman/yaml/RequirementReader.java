package dev.pedoman.yaml;

import dev.pedoman.model.Limit;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads what a rule asks. */
final class RequirementReader {
  static final List<String> PLAIN_KINDS =
      List.of(
          "never", "always", "at-most", "at-least", "exactly", "whenever", "facts", "answers-in");
  static final Set<String> BESIDE_WHENEVER =
      ProcedureReader.union(
          ClosedWords.RELATIONS.keySet(), List.of("within", "joined-by", "alternately"));
  static final Set<String> KINDS = ProcedureReader.union(PLAIN_KINDS, ClosedWords.METRICS.keySet());
  private static final String EXAMPLE = "never: " + PatternReader.EXAMPLE;

  private final Reading reading;
  private final Scalars scalars;
  private final PatternReader patterns;
  private final BoundReader bounds;
  private final DeadlineReader deadlines;

  RequirementReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.patterns = new PatternReader(reading);
    this.bounds = new BoundReader(reading);
    this.deadlines = new DeadlineReader(reading);
  }

  Optional<Requirement> read(Keys keys) {
    if (!keys.has("whenever")) {
      for (Entry entry : keys.present(BESIDE_WHENEVER)) {
        reading.report(entry.key(), ShapeMistakes.misplacedKey(entry.name(), "whenever"));
      }
    }
    return keys.exactlyOne(KINDS, EXAMPLE, entry -> kind(keys, entry));
  }

  private Optional<Requirement> kind(Keys keys, Entry only) {
    String key = only.name();
    Node node = only.value();
    return switch (key) {
      case "never" -> patterns.read(node, key).map(Requirement.Never::new);
      case "always" -> always(node);
      case "at-most" -> counted(node, key, 0, Requirement.AtMost::new);
      case "at-least" -> counted(node, key, 1, Requirement.AtLeast::new);
      case "exactly" -> counted(node, key, 1, Requirement.Exactly::new);
      case "whenever" -> whenever(keys, node);
      case "facts" -> facts(node);
      case "answers-in" ->
          scalars
              .word(node, key, Map.of("customer-language", true), "unknown-value", "language")
              .map(w -> new Requirement.SameLanguage());
      default -> measured(key, node);
    };
  }

  private Optional<Requirement> always(Node node) {
    Optional<Pattern> pattern = patterns.read(node, "always");
    if (pattern.isPresent() && !(pattern.get() instanceof Pattern.Utters)) {
      reading.report(
          node,
          ShapeMistakes.wrongType(
              "always",
              "what somebody says: 'agent', 'customer', 'system' or 'anyone'",
              node,
              "always: " + PatternReader.EXAMPLE));
    }
    return pattern
        .filter(Pattern.Utters.class::isInstance)
        .map(p -> new Requirement.Always((Pattern.Utters) p));
  }

  private Optional<Requirement> counted(
      Node node, String key, int least, BiFunction<Integer, Pattern, Requirement> made) {
    String example = key + ": { times: 2, of: " + PatternReader.EXAMPLE + " }";
    return scalars
        .map(node, key, example)
        .flatMap(
            map -> {
              Keys keys = Keys.of(reading, "'" + key + "'", map, List.of("times", "of"));
              Optional<Integer> times =
                  keys.need("times", "times: 2").flatMap(n -> scalars.whole(n, "times", least));
              Optional<Pattern> of =
                  keys.need("of", "of: " + PatternReader.EXAMPLE)
                      .flatMap(n -> patterns.read(n, "of"));
              return times.flatMap(t -> of.map(p -> made.apply(t, p)));
            });
  }

  private Optional<Requirement> whenever(Keys keys, Node node) {
    Optional<Pattern> trigger = patterns.read(node, "whenever");
    Optional<Limit> within = keys.get("within").flatMap(n -> deadlines.limit(n, "within"));
    List<String> joined =
        keys.get("joined-by").map(n -> scalars.texts(n, "joined-by")).orElse(List.of());
    return keys.exactlyOne(
        ClosedWords.RELATIONS.keySet(),
        "before: { action: refund }",
        entry -> {
          Optional<Pattern> expected = patterns.read(entry.value(), entry.name());
          Requirement.Relation relation =
              ClosedWords.RELATIONS.getOrDefault(entry.name(), Requirement.Relation.BEFORE);
          boolean alternately = alternately(keys, relation);
          return trigger.flatMap(
              t ->
                  expected.map(
                      e -> new Requirement.Whenever(t, relation, e, within, joined, alternately)));
        });
  }

  private boolean alternately(Keys keys, Requirement.Relation relation) {
    Optional<Node> node = keys.get("alternately");
    boolean said = node.flatMap(n -> scalars.flag(n, "alternately")).orElse(false);
    if (said && !relation.mayAlternate()) {
      reading.report(
          node.get(),
          ShapeMistakes.contradiction(
              "'alternately' stands beside '" + relation.word() + "'",
              "it asks for one of them between one trigger and the next, before or after it",
              "use 'before' or 'after', or leave 'alternately' out"));
      return false;
    }
    return said;
  }

  private Optional<Requirement> measured(String key, Node node) {
    Optional<Metric> metric = Optional.ofNullable(ClosedWords.METRICS.get(key));
    if (metric.isEmpty()) {
      return Optional.empty();
    }
    Metric.Unit unit = metric.get().unit();
    String example =
        switch (unit) {
          case DURATION -> "{ at-most: 60s }";
          case SHARE -> "{ at-most: 40% }";
          case COUNT, NUMBER -> "{ at-most: 2 }";
        };
    return bounds
        .read(node, key, example, (n, bound) -> value(unit, n, bound))
        .map(bound -> new Requirement.Measured(metric.get(), bound));
  }

  private Optional<Double> value(Metric.Unit unit, Node node, String key) {
    return switch (unit) {
      case DURATION -> milliseconds(node, key);
      case SHARE -> share(node, key);
      case COUNT, NUMBER -> scalars.number(node, key, n -> n >= 0, "a number, at least 0", "2");
    };
  }

  private Optional<Double> milliseconds(Node node, String key) {
    Optional<ScalarNode> scalar = scalars.written(node, key);
    Optional<Duration> duration = scalar.flatMap(s -> DurationText.duration(s.text().strip()));
    if (scalar.isPresent() && duration.isEmpty()) {
      reading.report(node, ValueMistakes.badDuration(key, scalar.get().text(), key + ": 60s"));
    }
    return duration.map(d -> d.getSeconds() * 1e3 + d.getNano() / 1e6);
  }

  private Optional<Double> share(Node node, String key) {
    if (node instanceof ScalarNode s && s.text().endsWith("%")) {
      String number = s.text().substring(0, s.text().length() - 1).strip();
      Optional<Double> share =
          PlainScalars.number(number)
              .map(n -> n.divide(BigDecimal.valueOf(100)).doubleValue())
              .filter(n -> n >= 0 && n <= 1);
      if (share.isPresent()) {
        return share;
      }
      reading.report(
          node,
          ValueMistakes.badNumber(
              key, Node.describe(node), "a share from 0% to 100%", key + ": 40%"));
      return Optional.empty();
    }
    return scalars.number(
        node, key, n -> n >= 0 && n <= 1, "a number from 0 to 1, or a share such as 40%", "40%");
  }

  private Optional<Requirement> facts(Node node) {
    String example = "facts: { money: [order.total] }";
    Optional<MapNode> map = scalars.map(node, "facts", example);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Map<MentionKind, List<String>> facts = new EnumMap<>(MentionKind.class);
    Keys keys =
        Keys.of(
            reading,
            "'facts'",
            map.get(),
            ClosedWords.MENTIONS.keySet(),
            (entry, names) ->
                ValueMistakes.unknown("unknown-value", "kind of mention", entry.name(), names));
    if (map.get().entries().isEmpty()) {
      reading.report(node, ShapeMistakes.wrongType("facts", "a map with a fact", node, example));
    }
    ClosedWords.MENTIONS.forEach(
        (word, kind) ->
            keys.get(word)
                .map(n -> scalars.texts(n, word))
                .filter(paths -> !paths.isEmpty())
                .ifPresent(paths -> facts.put(kind, paths)));
    return facts.isEmpty() ? Optional.empty() : Optional.of(new Requirement.FactsAgree(facts));
  }
}
