package dev.pedoman.dsl;

import dev.pedoman.model.Category;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import java.util.List;
import java.util.stream.Stream;

/** All phrases that the patterns of an SOP look for, in the order written. */
final class PhrasesOf
    implements Pattern.Cases<Stream<Phrases>>, TextPattern.Cases<Stream<Phrases>> {
  private PhrasesOf() {}

  static Stream<Phrases> sop(Sop sop) {
    return Stream.of(
            sop.steps().stream().flatMap(PhrasesOf::procedure),
            sop.rules().stream().flatMap(PhrasesOf::rule),
            sop.categories().stream().map(Category::when))
        .flatMap(patterns -> patterns)
        .flatMap(pattern -> pattern.match(new PhrasesOf()));
  }

  private static Stream<Pattern> procedure(Procedure part) {
    return Stream.concat(
        guard(part.guard()),
        part instanceof Group group
            ? group.parts().stream().flatMap(PhrasesOf::procedure)
            : Stream.of(((Step) part).expect()));
  }

  private static Stream<Pattern> rule(Rule rule) {
    return Stream.concat(guard(rule.guard()), requirement(rule.requirement()));
  }

  private static Stream<Pattern> guard(Guard guard) {
    return Stream.concat(guard.when().stream(), guard.unless().stream());
  }

  private static Stream<Pattern> requirement(Requirement requirement) {
    return requirement.patterns().stream();
  }

  @Override
  public Stream<Phrases> utters(Pattern.Utters pattern) {
    return pattern.text().match(this);
  }

  @Override
  public Stream<Phrases> does(Pattern.Does pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> known(Pattern.Known pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> anyOf(Pattern.AnyOf pattern) {
    return patterns(pattern.parts());
  }

  @Override
  public Stream<Phrases> allOf(Pattern.AllOf pattern) {
    return patterns(pattern.parts());
  }

  @Override
  public Stream<Phrases> chain(Pattern.Chain pattern) {
    return patterns(pattern.parts());
  }

  @Override
  public Stream<Phrases> not(Pattern.Not pattern) {
    return pattern.part().match(this);
  }

  @Override
  public Stream<Phrases> butNot(Pattern.ButNot pattern) {
    return Stream.concat(pattern.part().match(this), patterns(pattern.exceptions()));
  }

  @Override
  public Stream<Phrases> says(TextPattern.Says pattern) {
    return Stream.of(pattern.phrases());
  }

  @Override
  public Stream<Phrases> matches(TextPattern.Matches pattern) {
    return Stream.empty();
  }

  /** Examples are plain text: only one that is nothing but a collection's name counts. */
  @Override
  public Stream<Phrases> resembles(TextPattern.Resembles pattern) {
    Phrases examples = pattern.examples();
    return Stream.concat(Stream.of(examples.shared()), examples.byLanguage().values().stream())
        .flatMap(List::stream)
        .filter(example -> example.startsWith("$") && example.indexOf(' ') < 0)
        .map(Phrases::of);
  }

  @Override
  public Stream<Phrases> asks(TextPattern.Asks pattern) {
    return Stream.of(pattern.subject());
  }

  @Override
  public Stream<Phrases> echoes(TextPattern.Echoes pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> mentions(TextPattern.Mentions pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> mentionsFact(TextPattern.MentionsFact pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> mentionsValue(TextPattern.MentionsValue pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> words(TextPattern.Words pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> custom(TextPattern.Custom pattern) {
    return Stream.empty();
  }

  @Override
  public Stream<Phrases> anyText(TextPattern.AnyText pattern) {
    return texts(pattern.parts());
  }

  @Override
  public Stream<Phrases> allText(TextPattern.AllText pattern) {
    return texts(pattern.parts());
  }

  @Override
  public Stream<Phrases> notText(TextPattern.NotText pattern) {
    return pattern.part().match(this);
  }

  private Stream<Phrases> patterns(List<Pattern> parts) {
    return parts.stream().flatMap(part -> part.match(this));
  }

  private Stream<Phrases> texts(List<TextPattern> parts) {
    return parts.stream().flatMap(part -> part.match(this));
  }
}
