package dev.pedoman.yaml;

import dev.pedoman.language.Synonyms;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads what an SOP says of itself: languages, weights, credits, calendars, phrases. */
final class HeadReader {
  private final Reading reading;
  private final Scalars scalars;

  HeadReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  Set<Language> languages(Keys keys) {
    Set<Language> languages =
        scalars.words(keys, "languages", ClosedWords.LANGUAGES, "unknown-language", "language");
    return languages.isEmpty() ? EnumSet.allOf(Language.class) : languages;
  }

  Set<Channel> channels(Keys keys) {
    return scalars.words(keys, "channels", ClosedWords.CHANNELS, "unknown-channel", "channel");
  }

  double passMark(Keys keys) {
    return keys.get("pass-mark")
        .flatMap(
            n ->
                scalars.number(
                    n, "pass-mark", m -> m >= 0 && m <= 100, "a number from 0 to 100", "80"))
        .orElse(Sop.USUAL_PASS_MARK);
  }

  Map<Principle, Double> weights(Keys keys) {
    Map<Principle, Double> weights = new EnumMap<>(Principle.class);
    Optional<MapNode> map = map(keys, "weights", "weights: { speed: 2 }");
    if (map.isEmpty()) {
      return weights;
    }
    Keys principles =
        Keys.of(
            reading,
            "'weights'",
            map.get(),
            ClosedWords.PRINCIPLES.keySet(),
            (entry, names) ->
                ValueMistakes.unknown("unknown-principle", "principle", entry.name(), names));
    ClosedWords.PRINCIPLES.forEach(
        (word, principle) ->
            principles
                .get(word)
                .flatMap(n -> scalars.number(n, word, w -> w > 0, "a number above 0", "2"))
                .ifPresent(weight -> weights.put(principle, weight)));
    return weights;
  }

  Credits credits(Keys keys) {
    Optional<MapNode> map =
        map(keys, "credits", "credits: { late: 0.5, early: 0.5, out-of-order: 0.25 }");
    if (map.isEmpty()) {
      return Credits.USUAL;
    }
    Keys own = Keys.of(reading, "'credits'", map.get(), List.of("late", "early", "out-of-order"));
    double late = credit(own, "late", Credits.USUAL.late());
    double early = credit(own, "early", Credits.USUAL.early());
    double outOfOrder = credit(own, "out-of-order", Credits.USUAL.outOfOrder());
    if (outOfOrder > late || outOfOrder > early) {
      reading.report(
          map.get(),
          ShapeMistakes.contradiction(
              "out of order earns " + outOfOrder + ", more than late or early",
              "what is done late (" + late + ") or early (" + early + ") is the smaller fault",
              "give 'out-of-order' no more than 'late' and 'early'"));
      return Credits.USUAL;
    }
    return new Credits(late, early, outOfOrder);
  }

  private double credit(Keys keys, String key, double usual) {
    return keys.get(key).flatMap(n -> scalars.share(n, key, "0.5")).orElse(usual);
  }

  Map<String, WorkingHours> calendars(Keys keys) {
    CalendarReader reader = new CalendarReader(reading);
    Map<String, WorkingHours> calendars = new LinkedHashMap<>();
    named(
        keys,
        "calendars",
        "calendar",
        (name, entry) -> reader.calendar(entry).ifPresent(c -> calendars.put(name, c)));
    return calendars;
  }

  Map<String, Phrases> phrases(Keys keys) {
    PhrasesReader reader = new PhrasesReader(reading);
    Map<String, Phrases> phrases = new LinkedHashMap<>();
    Map<String, Entry> entries = new LinkedHashMap<>();
    named(
        keys,
        "phrases",
        "phrases",
        (name, entry) -> {
          entries.put(name, entry);
          reader.phrases(entry.value(), name).ifPresent(p -> phrases.put(name, p));
        });
    PhraseCircle.find(phrases, reading.vocabulary())
        .ifPresent(
            name ->
                Optional.ofNullable(entries.get(name))
                    .ifPresent(e -> reading.report(e.key(), ValueMistakes.circularPhrases(name))));
    return phrases;
  }

  /** Groups of words; those with a mistake are reported and left out. */
  List<List<String>> synonyms(Keys keys) {
    String example = "synonyms: [ [refund, money back] ]";
    List<List<String>> groups = new ArrayList<>();
    for (Node item :
        keys.get("synonyms").map(n -> scalars.list(n, "synonyms", example)).orElse(List.of())) {
      if (!(item instanceof ListNode list)) {
        reading.report(item, ShapeMistakes.wrongType("synonyms", "a list of lists", item, example));
      } else if (list.items().size() < 2) {
        reading.report(item, ShapeMistakes.lonelySynonym(example));
      } else {
        List<String> members = new ArrayList<>();
        list.items().forEach(member -> synonym(member).ifPresent(members::add));
        groups.add(members);
      }
    }
    return groups;
  }

  private Optional<String> synonym(Node member) {
    Optional<String> text = scalars.text(member, "synonyms");
    int words = text.map(Synonyms::words).orElse(1);
    if (words == 0 || words > Synonyms.MOST_WORDS) {
      reading.report(member, ValueMistakes.longSynonym(text.orElse("")));
      return Optional.empty();
    }
    return text;
  }

  private void named(Keys keys, String key, String kind, BiConsumer<String, Entry> each) {
    map(keys, key, key + ": { some-name: … }")
        .ifPresent(
            map -> {
              for (Entry entry : map.entries()) {
                scalars.isId(entry.key(), entry.name(), kind);
                each.accept(entry.name(), entry);
              }
            });
  }

  private Optional<MapNode> map(Keys keys, String key, String example) {
    return keys.get(key).flatMap(n -> scalars.map(n, key, example));
  }
}
