package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Limit;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Rule;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rule while it is written; begun by {@link SopDsl#rule}. It asks for exactly one thing. */
public final class RuleBuilder extends MetricRule {
  private static final Word<Requirement> ASKS = Word.quotedAs(r -> r.match(new RequirementQuote()));
  private static final Word<Map<MentionKind, List<String>>> FACTS = Word.quotedAs(Quote::facts);
  private static final Word<Pattern> WHENEVER = Word.of("whenever", Quote::pattern);
  private static final Word<Related> RELATED = Word.quotedAs(Related::quote);
  private static final Word<Limit> WITHIN = Word.of("within", Quote::limit);
  private static final Word<Boolean> ALTERNATELY = Word.flag("alternately");
  private static final Word<List<String>> JOINED_BY = Word.collected();

  /** What is wanted or forbidden on some side of the trigger. */
  private record Related(Relation relation, Pattern expected) {
    String quote() {
      String word = relation.word().replace('-', ' ');
      return word + " " + Quote.pattern(expected);
    }
  }

  private RuleBuilder(String id, Given given) {
    super(id, given);
  }

  static RuleBuilder named(String id) {
    return new RuleBuilder(id, Given.of("rule '" + id + "'"));
  }

  @Override
  RuleBuilder with(Given said) {
    return new RuleBuilder(id, said);
  }

  /** The pattern is nowhere seen. */
  public RuleBuilder never(PatternBuilder pattern) {
    return asks(new Requirement.Never(pattern.build()));
  }

  /** Every utterance of that speaker, at that place, shows this. */
  public RuleBuilder always(PatternBuilder.Utterance pattern) {
    return asks(new Requirement.Always(pattern.build()));
  }

  /** The pattern is seen no more than so many times, 0 or more. */
  public RuleBuilder atMost(int times, PatternBuilder pattern) {
    return asks(new Requirement.AtMost(times, pattern.build()));
  }

  /** The pattern is seen no fewer than so many times, 1 or more. */
  public RuleBuilder atLeast(int times, PatternBuilder pattern) {
    return asks(new Requirement.AtLeast(times, pattern.build()));
  }

  /** The pattern is seen so many times, 1 or more, and no more often. */
  public RuleBuilder exactly(int times, PatternBuilder pattern) {
    return asks(new Requirement.Exactly(times, pattern.build()));
  }

  /** Each time this is seen, what {@code before}, {@code after} or their opposites say holds. */
  public RuleBuilder whenever(PatternBuilder trigger) {
    return with(given.once(WHENEVER, trigger.build(), ASKS, FACTS));
  }

  /** This is seen before the trigger. */
  public RuleBuilder before(PatternBuilder expected) {
    return related(Relation.BEFORE, expected);
  }

  /** This is seen after the trigger. */
  public RuleBuilder after(PatternBuilder expected) {
    return related(Relation.AFTER, expected);
  }

  /** This is not seen before the trigger. */
  public RuleBuilder notBefore(PatternBuilder forbidden) {
    return related(Relation.NOT_BEFORE, forbidden);
  }

  /** This is not seen after the trigger. */
  public RuleBuilder notAfter(PatternBuilder forbidden) {
    return related(Relation.NOT_AFTER, forbidden);
  }

  /** This is seen at the event just before the trigger. */
  public RuleBuilder rightBefore(PatternBuilder expected) {
    return related(Relation.RIGHT_BEFORE, expected);
  }

  /** This is seen at the very next event after the trigger. */
  public RuleBuilder rightAfter(PatternBuilder expected) {
    return related(Relation.RIGHT_AFTER, expected);
  }

  /** This is not seen at the event just before the trigger. */
  public RuleBuilder notRightBefore(PatternBuilder forbidden) {
    return related(Relation.NOT_RIGHT_BEFORE, forbidden);
  }

  /** This is not seen at the very next event after the trigger. */
  public RuleBuilder notRightAfter(PatternBuilder forbidden) {
    return related(Relation.NOT_RIGHT_AFTER, forbidden);
  }

  /** This is seen before or after the trigger. */
  public RuleBuilder somewhere(PatternBuilder expected) {
    return related(Relation.SOMEWHERE, expected);
  }

  /** This is seen neither before nor after the trigger. */
  public RuleBuilder nowhere(PatternBuilder forbidden) {
    return related(Relation.NOWHERE, forbidden);
  }

  /**
   * It is seen between one trigger and the next; only for {@code before} and {@code after}.
   *
   * @throws IllegalStateException when something else was asked for
   */
  public RuleBuilder alternately() {
    needWhenever("alternately");
    given
        .get(RELATED)
        .filter(related -> !related.relation().mayAlternate())
        .ifPresent(
            related -> {
              throw given.contradiction(related.quote(), "alternately");
            });
    return with(given.once(ALTERNATELY, true));
  }

  /** No further than this from the trigger; at any distance unless said. */
  public RuleBuilder within(Limit distance) {
    needWhenever(WITHIN.quote(distance));
    return with(given.once(WITHIN, distance));
  }

  /** Attributes that both actions must hold with the same value; adds to those said before. */
  public RuleBuilder joinedBy(String... attributes) {
    List.of(attributes).forEach(attribute -> Checks.filled("attribute", attribute));
    needWhenever("joined by " + String.join(", ", attributes));
    return with(given.more(JOINED_BY, List.of(attributes)));
  }

  /**
   * What the agent states of that kind equals one of these facts; may be repeated.
   *
   * @param path a fact's path, such as {@code order.total}
   */
  public RuleBuilder facts(MentionKind kind, String path, String... more) {
    Map<MentionKind, List<String>> facts = new EnumMap<>(MentionKind.class);
    given.get(FACTS).ifPresent(facts::putAll);
    List<String> paths = new ArrayList<>(facts.getOrDefault(kind, List.of()));
    paths.add(Checks.filled("fact", path));
    List.of(more).forEach(next -> paths.add(Checks.filled("fact", next)));
    facts.put(kind, List.copyOf(paths));
    given.refuseBeside(ASKS, Quote.facts(facts));
    given.refuseBeside(WHENEVER, Quote.facts(facts));
    return with(given.replaced(FACTS, facts));
  }

  /** The agent answers in the language that the customer uses; YAML {@code answers-in}. */
  public RuleBuilder answersInCustomerLanguage() {
    return asks(new Requirement.SameLanguage());
  }

  /**
   * The rule as it goes into an SOP.
   *
   * @param languages the SOP's; they decide the language of texts given without one
   * @throws IllegalStateException when the rule asks for nothing
   */
  public Rule build(Set<Language> languages) {
    return new Rule(id, about(languages), guard(), requirement());
  }

  @Override
  RuleBuilder measured(Metric metric, Bound bound) {
    return asks(new Requirement.Measured(metric, bound));
  }

  private RuleBuilder asks(Requirement requirement) {
    return with(given.once(ASKS, requirement, WHENEVER, FACTS));
  }

  private RuleBuilder related(Relation relation, PatternBuilder expected) {
    Related related = new Related(relation, expected.build());
    needWhenever(related.quote());
    if (given.has(ALTERNATELY) && !relation.mayAlternate()) {
      throw given.contradiction("alternately", related.quote());
    }
    return with(given.once(RELATED, related));
  }

  private void needWhenever(String needing) {
    if (!given.has(WHENEVER)) {
      throw given.wrong(needing + " without whenever before it");
    }
  }

  private Requirement requirement() {
    if (given.has(FACTS)) {
      return new Requirement.FactsAgree(given.get(FACTS).orElseThrow());
    } else if (given.has(WHENEVER)) {
      Related related =
          given
              .get(RELATED)
              .orElseThrow(
                  () ->
                      given.wrong(
                          given.quoted(WHENEVER).orElseThrow()
                              + " what: say before, after, notBefore, notAfter or another relation"));
      return new Requirement.Whenever(
          given.get(WHENEVER).orElseThrow(),
          related.relation(),
          related.expected(),
          given.get(WITHIN),
          given.all(JOINED_BY),
          given.has(ALTERNATELY));
    }
    return given
        .get(ASKS)
        .orElseThrow(() -> given.wrong("asks for nothing: say never(...), always(...) or another"));
  }
}
