package dev.pedoman.model;

import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;

/** Makes patterns and what rules ask by chance. */
final class PatternGenerator {
  private static final List<Speaker> SPEAKERS =
      List.of(Speaker.AGENT, Speaker.CUSTOMER, Speaker.SYSTEM);
  private static final List<String> EXPRESSIONS =
      List.of("\\d{5,}", "[a-z]+'s", "\"(yes|no)\"", "^ok$", "a: b", "(?<x>maaf) .*");

  private final Random random;
  private final TextGenerator texts;

  PatternGenerator(Random random, TextGenerator texts) {
    this.random = random;
    this.texts = texts;
  }

  Pattern pattern(int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 6)) {
      case 0 -> does();
      case 1 -> new Pattern.Known(texts.anyText());
      case 6 -> new Pattern.AnyOf(list(() -> pattern(depth - 1)));
      case 7 -> new Pattern.AllOf(list(() -> pattern(depth - 1)));
      case 8 -> new Pattern.Chain(list(() -> pattern(depth - 1)));
      case 9 -> new Pattern.Not(pattern(depth - 1));
      case 10 -> butNot(depth);
      default -> utters(depth);
    };
  }

  private Pattern butNot(int depth) {
    Pattern part = random.nextBoolean() ? does() : pattern(depth - 1);
    boolean condition = part instanceof Pattern.Known || part instanceof Pattern.Not;
    return new Pattern.ButNot(condition ? does() : part, list(() -> pattern(depth - 1)));
  }

  private Pattern.Utters utters(int depth) {
    Optional<Speaker> by = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(SPEAKERS));
    Optional<Place> place =
        texts.maybe(() -> new Place(random.nextBoolean(), 1 + random.nextInt(4)));
    return new Pattern.Utters(by, place, text(depth));
  }

  private Pattern.Does does() {
    Map<String, Expected> with = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      with.put(texts.anyText(), expected(2));
    }
    return new Pattern.Does(
        texts.texts(1, 2),
        with,
        pick(List.of(Pattern.Status.values())),
        texts.maybe(() -> pick(SPEAKERS)),
        random.nextInt(4) == 0);
  }

  private TextPattern text(int depth) {
    return switch (random.nextInt(depth > 0 ? 15 : 11)) {
      case 0 -> new TextPattern.Matches(pick(EXPRESSIONS));
      case 1 -> new TextPattern.Resembles(texts.examples(), share());
      case 2 -> new TextPattern.Asks(random.nextBoolean() ? Phrases.none() : texts.phrases());
      case 3 -> new TextPattern.Asks(Phrases.of("any"));
      case 4 -> new TextPattern.Echoes(pick(SPEAKERS), share());
      case 5 -> new TextPattern.Mentions(pick(List.of(MentionKind.values())));
      case 6 -> new TextPattern.MentionsFact(texts.anyText());
      case 7 -> new TextPattern.Words(bound(40));
      case 8 -> new TextPattern.Custom(texts.anyText(), settings());
      case 10 -> new TextPattern.MentionsValue(mentioned());
      case 11 -> new TextPattern.AnyText(list(() -> text(depth - 1)));
      case 12 -> new TextPattern.AllText(list(() -> text(depth - 1)));
      case 13 -> new TextPattern.NotText(text(depth - 1));
      default -> new TextPattern.Says(texts.phrases());
    };
  }

  private Value mentioned() {
    return random.nextBoolean()
        ? new Value.Decimal(new BigDecimal(random.nextInt(100_000)).movePointLeft(2))
        : new Value.Text(texts.anyText());
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      settings.put(texts.anyText(), random.nextInt(5) == 0 ? "" : texts.anyText());
    }
    return settings;
  }

  private Expected expected(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 7)) {
      case 0 -> new Expected.OfFact(texts.anyText());
      case 1 -> new Expected.OfAction(texts.id("act"), texts.anyText());
      case 2 -> new Expected.Within(bound(1000));
      case 3 -> new Expected.Present();
      case 7 -> new Expected.AnyOf(list(() -> expected(depth - 1)));
      default -> new Expected.Literal(value(2));
    };
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Value.Decimal(new BigDecimal(random.nextInt(100_000)).movePointLeft(2));
      case 1 -> new Value.Truth(random.nextBoolean());
      case 2 -> new Value.Nothing();
      case 4 -> new Value.Items(random.nextBoolean() ? List.of() : list(() -> value(depth - 1)));
      case 5 -> fields(depth);
      default -> new Value.Text(random.nextInt(9) == 0 ? "" : texts.anyText());
    };
  }

  private Value fields(int depth) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      fields.put(random.nextInt(9) == 0 ? "" : texts.anyText(), value(depth - 1));
    }
    return new Value.Fields(fields);
  }

  Requirement requirement() {
    return switch (random.nextInt(9)) {
      case 0 -> new Requirement.Never(pattern(2));
      case 1 -> new Requirement.Always(utters(2));
      case 2 -> new Requirement.AtMost(random.nextInt(3), pattern(2));
      case 3 -> new Requirement.AtLeast(1 + random.nextInt(3), pattern(2));
      case 4 -> whenever();
      case 7 -> new Requirement.Exactly(1 + random.nextInt(3), pattern(2));
      case 5 -> new Requirement.FactsAgree(facts());
      case 6 -> new Requirement.SameLanguage();
      default -> measured();
    };
  }

  private Requirement whenever() {
    Requirement.Relation relation = pick(List.of(Requirement.Relation.values()));
    return new Requirement.Whenever(
        pattern(2),
        relation,
        pattern(2),
        texts.maybe(this::limit),
        texts.texts(0, 2),
        relation.mayAlternate() && random.nextBoolean());
  }

  private Limit limit() {
    return random.nextBoolean()
        ? new Limit.Turns(random.nextInt(5))
        : new Limit.Time(texts.duration());
  }

  private Map<MentionKind, List<String>> facts() {
    Map<MentionKind, List<String>> facts = new EnumMap<>(MentionKind.class);
    facts.put(MentionKind.MONEY, texts.texts(1, 2));
    facts.put(pick(List.of(MentionKind.values())), texts.texts(1, 2));
    return facts;
  }

  private Requirement measured() {
    Metric metric = pick(List.of(Metric.values()));
    return new Requirement.Measured(
        metric,
        switch (metric.unit()) {
          case DURATION -> {
            double least = texts.duration().toMillis();
            yield random.nextBoolean()
                ? Bound.atMost(least)
                : new Bound(OptionalDouble.of(least), OptionalDouble.of(least * 2));
          }
          case SHARE -> Bound.atLeast(random.nextInt(101) / 100.0);
          case COUNT, NUMBER -> bound(20);
        });
  }

  private Bound bound(int range) {
    double value = random.nextBoolean() ? random.nextInt(range) : random.nextDouble() * range;
    return switch (random.nextInt(3)) {
      case 0 -> Bound.atLeast(value);
      case 1 -> Bound.atMost(value);
      default -> new Bound(OptionalDouble.of(value), OptionalDouble.of(value + 1));
    };
  }

  private OptionalDouble share() {
    return random.nextBoolean()
        ? OptionalDouble.empty()
        : OptionalDouble.of(random.nextInt(101) / 100.0);
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
