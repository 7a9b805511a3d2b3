package dev.pedoman.model;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Builds small SOPs for the tests of this module, which has no other way to write them. */
public final class SmallSops {
  private final Map<Principle, Double> weights = new EnumMap<>(Principle.class);
  private final Map<String, WorkingHours> calendars = new TreeMap<>();
  private Set<Language> languages = EnumSet.allOf(Language.class);
  private Set<Channel> channels = Set.of();
  private List<Procedure> steps = List.of();
  private List<Rule> rules = List.of();
  private List<Category> categories = List.of();
  private Credits credits = Credits.USUAL;
  private String id = "small";
  private String version = "1";
  private double passMark = 80;

  public static SmallSops sop() {
    return new SmallSops();
  }

  public static Sop only(Procedure... steps) {
    return sop().steps(steps).build();
  }

  public static Sop only(Requirement requirement) {
    return sop().rules(rule("r", requirement)).build();
  }

  public SmallSops id(String id) {
    this.id = id;
    return this;
  }

  public SmallSops version(String version) {
    this.version = version;
    return this;
  }

  public SmallSops steps(Procedure... steps) {
    this.steps = List.of(steps);
    return this;
  }

  public SmallSops rules(Rule... rules) {
    this.rules = List.of(rules);
    return this;
  }

  public SmallSops categories(Category... categories) {
    this.categories = List.of(categories);
    return this;
  }

  public SmallSops languages(Language... languages) {
    this.languages = Set.of(languages);
    return this;
  }

  public SmallSops channels(Channel... channels) {
    this.channels = Set.of(channels);
    return this;
  }

  public SmallSops passMark(double passMark) {
    this.passMark = passMark;
    return this;
  }

  public SmallSops credits(double late, double early, double outOfOrder) {
    this.credits = new Credits(late, early, outOfOrder);
    return this;
  }

  public SmallSops weigh(Principle principle, double weight) {
    weights.put(principle, weight);
    return this;
  }

  public SmallSops calendar(String name, WorkingHours hours) {
    calendars.put(name, hours);
    return this;
  }

  public Sop build() {
    return new Sop(
        id,
        version,
        LocalText.none(),
        Optional.empty(),
        Optional.empty(),
        languages,
        channels,
        passMark,
        weights,
        credits,
        calendars,
        Map.of(),
        List.of(),
        steps,
        rules,
        categories,
        List.of());
  }

  public static Step step(String id, Pattern expect) {
    return new Step(id, About.nothing(), Guard.none(), expect, Optional.empty(), false);
  }

  /** A step that expects the action of its own name. */
  public static Step step(String id) {
    return step(id, does(id));
  }

  public static Step optional(Step step) {
    return new Step(step.id(), step.about(), step.guard(), step.expect(), step.deadline(), true);
  }

  public static Step about(Step step, About about) {
    return new Step(
        step.id(), about, step.guard(), step.expect(), step.deadline(), step.optional());
  }

  public static Step critical(Step step) {
    return about(step, about(true, 1, Set.of(), Set.of()));
  }

  public static Step weigh(Step step, double weight, Principle... principles) {
    return about(step, about(false, weight, Set.of(principles), Set.of()));
  }

  public static Step guarded(Step step, Guard guard) {
    return new Step(
        step.id(), step.about(), guard, step.expect(), step.deadline(), step.optional());
  }

  public static Step by(Step step, Deadline deadline) {
    return new Step(
        step.id(),
        step.about(),
        step.guard(),
        step.expect(),
        Optional.of(deadline),
        step.optional());
  }

  public static Step within(Step step, int seconds, Anchor anchor) {
    return by(step, Deadline.within(seconds(seconds), anchor));
  }

  public static About about(
      boolean critical, double weight, Set<Principle> principles, Set<String> tags) {
    return new About(
        LocalText.none(), principles, tags, critical, weight, LocalText.none(), List.of());
  }

  public static Rule rule(String id, Requirement requirement) {
    return new Rule(id, About.nothing(), Guard.none(), requirement);
  }

  public static Rule critical(Rule rule) {
    return new Rule(
        rule.id(), about(true, 1, Set.of(), Set.of()), rule.guard(), rule.requirement());
  }

  public static Rule guarded(Rule rule, Guard guard) {
    return new Rule(rule.id(), rule.about(), guard, rule.requirement());
  }

  public static Group sequence(Procedure... parts) {
    return new Group(Group.Form.SEQUENCE, Guard.none(), List.of(parts));
  }

  public static Group anyOrder(Procedure... parts) {
    return new Group(Group.Form.ANY_ORDER, Guard.none(), List.of(parts));
  }

  public static Group oneOf(Procedure... parts) {
    return new Group(Group.Form.ONE_OF, Guard.none(), List.of(parts));
  }

  public static Group repeated(Pattern when, Procedure... parts) {
    Guard guard = new Guard(Optional.of(when), Optional.empty(), true);
    return new Group(Group.Form.SEQUENCE, guard, List.of(parts));
  }

  public static Guard unless(Pattern pattern) {
    return new Guard(Optional.empty(), Optional.of(pattern), false);
  }

  public static Pattern does(String... names) {
    return new Pattern.Does(List.of(names), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty());
  }

  public static Pattern does(String name, String attribute, Expected expected) {
    return new Pattern.Does(
        List.of(name), Map.of(attribute, expected), Pattern.Status.SUCCEEDED, Optional.empty());
  }

  public static Pattern.Utters agent(String... phrases) {
    return agent(new TextPattern.Says(Phrases.of(phrases)));
  }

  public static Pattern.Utters agent(TextPattern text) {
    return new Pattern.Utters(Optional.of(Speaker.AGENT), Optional.empty(), text);
  }

  public static Pattern.Utters agent(Place place, String phrase) {
    return new Pattern.Utters(
        Optional.of(Speaker.AGENT), Optional.of(place), new TextPattern.Says(Phrases.of(phrase)));
  }

  public static Pattern.Utters customer(String... phrases) {
    return new Pattern.Utters(
        Optional.of(Speaker.CUSTOMER), Optional.empty(), new TextPattern.Says(Phrases.of(phrases)));
  }

  public static Pattern not(Pattern pattern) {
    return new Pattern.Not(pattern);
  }

  public static Pattern all(Pattern... parts) {
    return new Pattern.AllOf(List.of(parts));
  }

  public static Pattern any(Pattern... parts) {
    return new Pattern.AnyOf(List.of(parts));
  }

  public static Pattern chain(Pattern... parts) {
    return new Pattern.Chain(List.of(parts));
  }

  public static Bound atMost(double value) {
    return new Bound(OptionalDouble.empty(), OptionalDouble.of(value));
  }

  public static Limit seconds(long seconds) {
    return new Limit.Time(Duration.ofSeconds(seconds));
  }

  public static Limit turns(int turns) {
    return new Limit.Turns(turns);
  }
}
