package dev.pedoman.dsl;

import dev.pedoman.model.LocalText;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An SOP while it is written; begun by {@link SopDsl#sop}. */
public final class SopBuilder {
  private static final Word<String> VERSION = Word.of("version", v -> v);
  private static final Word<Text> TITLE = Word.collected();
  private static final Word<String> OWNER = Word.of("owner", owner -> "'" + owner + "'");
  private static final Word<LocalDate> REVIEW_BY = Word.of("review by", LocalDate::toString);
  private static final Word<Set<Language>> LANGUAGES =
      Word.of("languages", all -> all.stream().map(Language::tag).collect(commas()));
  private static final Word<Set<Channel>> CHANNELS =
      Word.of("channels", all -> all.stream().map(Channel::word).collect(commas()));
  private static final Word<Double> PASS_MARK = Word.of("pass mark", Quote::number);
  private static final Word<Map<Principle, Double>> WEIGHTS = Word.collected();
  private static final Word<Map<Credit.Kind, Credit>> CREDITS = Word.collected();
  private static final Word<Map<String, WorkingHours>> CALENDARS = Word.collected();
  private static final Word<Map<String, Phrases>> PHRASES = Word.collected();
  private static final Word<List<List<String>>> SYNONYMS = Word.collected();
  private static final Word<List<ProcedureBuilder>> STEPS = Word.collected();
  private static final Word<List<RuleBuilder>> RULES = Word.collected();
  private static final Word<List<CategoryBuilder>> CATEGORIES = Word.collected();
  private static final Word<List<String>> SOURCES = Word.collected();

  private final String id;
  private final Given given;

  private SopBuilder(String id, Given given) {
    this.id = id;
    this.given = given;
  }

  static SopBuilder named(String id) {
    return new SopBuilder(id, Given.of("sop '" + id + "'"));
  }

  /**
   * The version of this text, such as {@code 1.2.0}; every SOP needs it.
   *
   * @throws IllegalStateException when another version was said
   */
  public SopBuilder version(String version) {
    return with(given.once(VERSION, Checks.filled("version", version)));
  }

  /** The title for readers; English, or the SOP's first language if English is not among them. */
  public SopBuilder title(String title) {
    return with(given.text(TITLE, "title", Text.plain(title)));
  }

  /** The title for readers, in one language; may be repeated for others. */
  public SopBuilder title(Language language, String title) {
    return with(given.text(TITLE, "title", Text.in(language, title)));
  }

  /** The title for readers, in several languages. */
  public SopBuilder title(LocalText title) {
    return with(given.text(TITLE, "title", Text.of(title)));
  }

  /** Who answers for it. */
  public SopBuilder owner(String owner) {
    return with(given.once(OWNER, Checks.filled("owner", owner)));
  }

  /**
   * By when it is to be reviewed.
   *
   * @param date as {@code yyyy-MM-dd}
   * @throws IllegalArgumentException when it is not a date
   */
  public SopBuilder reviewBy(String date) {
    return reviewBy(Checks.date("review by", date));
  }

  /** By when it is to be reviewed. */
  public SopBuilder reviewBy(LocalDate date) {
    return with(given.once(REVIEW_BY, date));
  }

  /** The languages it has wordings for; all three unless said. */
  public SopBuilder languages(Language first, Language... more) {
    return with(given.once(LANGUAGES, EnumSet.of(first, more)));
  }

  /** The channels it is for; all unless said. */
  public SopBuilder channels(Channel first, Channel... more) {
    EnumSet<Channel> channels = EnumSet.of(first, more);
    if (channels.contains(Channel.UNKNOWN)) {
      throw new IllegalArgumentException("channel unknown: leave channels out for all channels");
    }
    return with(given.once(CHANNELS, channels));
  }

  /** The least score that passes, 0..100; 80 unless said. */
  public SopBuilder passMark(double score) {
    return with(given.once(PASS_MARK, Checks.range("pass mark", score, 100)));
  }

  /** How much a principle counts in the overall score, above 0; 1 unless said. */
  public SopBuilder weight(Principle principle, double weight) {
    String name = "weight of " + principle.word();
    return with(
        given.entry(
            WEIGHTS,
            principle,
            Checks.weight(name, weight),
            value -> name + " " + Quote.number(value)));
  }

  /** What steps earn that were late, early or out of order; a part of their weight. */
  public SopBuilder credits(Credit... credits) {
    Given said = given;
    for (Credit credit : credits) {
      said = said.entry(CREDITS, credit.kind(), credit, Credit::quote);
    }
    Credit.credits(said.get(CREDITS).orElseGet(Map::of));
    return with(said);
  }

  /** Working hours, for deadlines by this name. */
  public SopBuilder calendar(String name, WorkingHoursBuilder hours) {
    Checks.filled("calendar", name);
    return with(
        given.entry(
            CALENDARS,
            name,
            hours.build(),
            open -> "calendar '" + name + "' " + WorkingHoursBuilder.quote(open)));
  }

  /**
   * A word collection of the SOP's own.
   *
   * @param name without {@code $}
   * @throws IllegalArgumentException when a phrase breaks the phrase syntax
   */
  public SopBuilder phrases(String name, String phrase, String... more) {
    return phrases(name, Wording.phrases(phrase, more));
  }

  /** A word collection of the SOP's own, by language. */
  public SopBuilder phrases(String name, Wording wording, Wording... more) {
    return phrases(name, Wording.phrases(wording, more));
  }

  /** A word collection of the SOP's own. */
  public SopBuilder phrases(String name, Phrases phrases) {
    Checks.collection(name);
    return with(
        given.entry(
            PHRASES,
            name,
            Wording.checked(phrases),
            all -> PatternQuote.phrases("phrases '" + name + "' ", all)));
  }

  /**
   * Words, or runs of up to four words, that stand for the same where {@code resembles} compares
   * wordings; adds a group to what was said before.
   */
  public SopBuilder synonyms(String first, String second, String... more) {
    List<String> group = new ArrayList<>(List.of(first, second));
    group.addAll(List.of(more));
    group.forEach(Checks::synonym);
    return with(given.more(SYNONYMS, List.of(List.copyOf(group))));
  }

  /**
   * What is to be done, in this order; adds to what was said before.
   *
   * @throws IllegalStateException when a step lacks something that it needs
   */
  public SopBuilder steps(ProcedureBuilder... steps) {
    return with(given.more(STEPS, GroupBuilder.complete(steps)));
  }

  /**
   * What holds during the whole interaction; adds to what was said before.
   *
   * @throws IllegalStateException when a rule lacks something that it needs
   */
  public SopBuilder rules(RuleBuilder... rules) {
    List.of(rules).forEach(rule -> rule.build(EnumSet.allOf(Language.class)));
    return with(given.more(RULES, List.of(rules)));
  }

  /**
   * Kinds of complaints to learn from; adds to what was said before.
   *
   * @throws IllegalStateException when a category has no pattern
   */
  public SopBuilder categories(CategoryBuilder... categories) {
    List.of(categories).forEach(category -> category.build(EnumSet.allOf(Language.class)));
    return with(given.more(CATEGORIES, List.of(categories)));
  }

  /** Where the standard comes from; adds to what was said before. */
  public SopBuilder sources(String... sources) {
    List.of(sources).forEach(source -> Checks.filled("source", source));
    return with(given.more(SOURCES, List.of(sources)));
  }

  /**
   * The SOP, equal to the one that the same words in YAML give.
   *
   * @throws IllegalStateException when the version was not said, or a text was said twice
   * @throws IllegalArgumentException when it has no step and no rule, an id is used twice, a
   *     deadline names a step or calendar that is not there, or a phrase a collection that is
   *     neither its own nor built in
   */
  public Sop build() {
    Set<Language> languages = given.get(LANGUAGES).orElseGet(() -> EnumSet.allOf(Language.class));
    Sop sop =
        new Sop(
            id,
            given.get(VERSION).orElseThrow(() -> given.wrong("no version: say version(...)")),
            given.text(TITLE, "title", languages),
            given.get(OWNER),
            given.get(REVIEW_BY),
            languages,
            given.get(CHANNELS).orElseGet(Set::of),
            given.get(PASS_MARK).orElse(Sop.USUAL_PASS_MARK),
            given.get(WEIGHTS).orElseGet(Map::of),
            Credit.credits(given.get(CREDITS).orElseGet(Map::of)),
            given.get(CALENDARS).orElseGet(Map::of),
            given.get(PHRASES).orElseGet(Map::of),
            given.all(SYNONYMS),
            given.all(STEPS).stream().map(part -> part.build(languages)).toList(),
            given.all(RULES).stream().map(rule -> rule.build(languages)).toList(),
            given.all(CATEGORIES).stream().map(category -> category.build(languages)).toList(),
            given.all(SOURCES));
    NamedCollections.check(sop);
    return sop;
  }

  private SopBuilder with(Given said) {
    return new SopBuilder(id, said);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
