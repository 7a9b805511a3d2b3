package dev.pedoman.check;

import dev.pedoman.align.Generated;
import dev.pedoman.model.About;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** SOPs with rules of every kind, and interactions in which they are kept, broken or in doubt. */
final class RuleGenerator {
  private static final List<String> SAYINGS =
      List.of(
          "Good morning, how can I help you?",
          "Maaf atas keterlambatannya, Kak",
          "I am sorry, the total is 45.000",
          "Tidak, saya tidak minta maaf",
          "What is your order number?",
          "Nombor pesanan encik ialah A12345",
          "It costs $12.50 and takes 3 days",
          "ya",
          "boleh tolong saya, barang belum sampai",
          "please hold the line [PII]");

  private final Random random;

  RuleGenerator(Random random) {
    this.random = random;
  }

  Sop sop() {
    Sop steps = Generated.sop(random, 5);
    List<Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      rules.add(new Rule("r" + i, about(), guard(), requirement()));
    }
    return new Sop(
        steps.id(),
        steps.version(),
        steps.title(),
        steps.owner(),
        steps.reviewBy(),
        steps.languages(),
        steps.channels(),
        steps.passMark(),
        steps.weights(),
        steps.credits(),
        steps.calendars(),
        steps.phrases(),
        steps.synonyms(),
        steps.steps(),
        rules,
        List.of(),
        List.of());
  }

  private About about() {
    return new About(
        LocalText.none(),
        Set.of(),
        Set.of(),
        random.nextInt(5) == 0,
        1 + random.nextInt(2),
        LocalText.none(),
        List.of());
  }

  private Guard guard() {
    return switch (random.nextInt(6)) {
      case 0 -> Guard.when(pattern());
      case 1 -> new Guard(Optional.empty(), Optional.of(pattern()), false);
      default -> Guard.none();
    };
  }

  private Requirement requirement() {
    return switch (random.nextInt(11)) {
      case 0 -> new Requirement.Never(pattern());
      case 1 -> new Requirement.AtMost(random.nextInt(3), pattern());
      case 2 -> new Requirement.AtLeast(1 + random.nextInt(2), pattern());
      case 3 -> new Requirement.Exactly(1 + random.nextInt(2), pattern());
      case 4 -> new Requirement.Always(utters());
      case 5 -> new Requirement.SameLanguage();
      case 6 -> facts();
      case 7 -> measured();
      default -> whenever();
    };
  }

  private Requirement facts() {
    Map<MentionKind, List<String>> facts = new EnumMap<>(MentionKind.class);
    facts.put(MentionKind.MONEY, List.of("order.total"));
    return new Requirement.FactsAgree(facts);
  }

  private Requirement measured() {
    Metric metric = Metric.values()[random.nextInt(Metric.values().length)];
    double most = metric.unit() == Metric.Unit.DURATION ? 1000 * random.nextInt(9) : 1;
    return new Requirement.Measured(metric, Bound.atMost(most));
  }

  private Requirement whenever() {
    Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
    boolean alternately = relation.mayAlternate() && random.nextInt(4) == 0;
    boolean limited = relation == Relation.BEFORE || relation == Relation.AFTER;
    Optional<Limit> within =
        !limited || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                random.nextBoolean()
                    ? new Limit.Turns(random.nextInt(4))
                    : new Limit.Time(Duration.ofSeconds(random.nextInt(9))));
    return new Requirement.Whenever(
        pattern(), relation, companion(), within, List.of(), alternately);
  }

  /** A companion may also be a condition, which is seen at no event. */
  private Pattern companion() {
    return switch (random.nextInt(8)) {
      case 0 -> new Pattern.Not(does());
      case 1 -> new Pattern.Known(random.nextBoolean() ? "order.id" : "order.lost");
      default -> pattern();
    };
  }

  private Pattern pattern() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> utters();
      case 2 -> new Pattern.AnyOf(List.of(does(), utters()));
      case 3 -> new Pattern.AllOf(List.of(does(), new Pattern.Not(does())));
      case 4 -> new Pattern.Chain(List.of(does(), does()));
      default -> does();
    };
  }

  private Pattern does() {
    return Generated.does(Generated.action(random));
  }

  private Pattern.Utters utters() {
    Optional<Speaker> by =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(random.nextBoolean() ? Speaker.AGENT : Speaker.CUSTOMER);
    Optional<Place> place =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(new Place(random.nextBoolean(), 1 + random.nextInt(2)));
    return new Pattern.Utters(by, place, text());
  }

  private TextPattern text() {
    return switch (random.nextInt(9)) {
      case 0 -> new TextPattern.Asks(Phrases.none());
      case 1 -> new TextPattern.Asks(Phrases.of("order number|nomor pesanan"));
      case 2 -> new TextPattern.Mentions(MentionKind.MONEY);
      case 3 -> new TextPattern.Matches("[a-z]+ing");
      case 4 -> new TextPattern.Echoes(Speaker.CUSTOMER, java.util.OptionalDouble.empty());
      case 5 ->
          new TextPattern.Resembles(Phrases.of("how can I help"), java.util.OptionalDouble.empty());
      case 6 -> new TextPattern.NotText(new TextPattern.Says(Phrases.of("ya")));
      default -> new TextPattern.Says(Phrases.of("maaf|sorry", "good morning"));
    };
  }

  /** An interaction of up to so many events. */
  Transcript transcript(String id, int mostEvents) {
    TranscriptBuilder transcript = Transcript.builder(id);
    if (random.nextInt(3) == 0) {
      transcript.actionsRecorded(random.nextBoolean());
    }
    if (random.nextInt(3) > 0) {
      transcript.facts(
          Map.of("order", Map.of("total", 45000, "id", "A12345"), "customer.name", "Siti"));
    }
    boolean times = random.nextInt(6) > 0;
    double at = 0;
    for (int i = random.nextInt(mostEvents + 1); i > 0; i--) {
      at += random.nextInt(4);
      boolean timed = times && random.nextInt(10) > 0;
      transcript.event(
          event(timed ? Optional.of(Duration.ofMillis((long) (1000 * at))) : Optional.empty()));
    }
    if (random.nextInt(5) == 0) {
      transcript.observedUntil(Duration.ofSeconds((long) at + random.nextInt(6)));
    }
    return random.nextInt(5) == 0 ? transcript.incomplete().build() : transcript.build();
  }

  private Event event(Optional<Duration> at) {
    if (random.nextBoolean()) {
      Speaker by = Speaker.values()[random.nextInt(Speaker.values().length)];
      String text = SAYINGS.get(random.nextInt(SAYINGS.size()));
      Optional<Duration> until =
          at.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : at.map(from -> from.plusMillis(random.nextInt(3000)));
      return new Utterance(by, text, at, until);
    }
    String name =
        random.nextInt(4) > 0
            ? Generated.action(random)
            : List.of("hold", "resume", "transfer", "close").get(random.nextInt(4));
    return new Action(Speaker.AGENT, name, Map.of(), random.nextInt(8) == 0, at);
  }
}
