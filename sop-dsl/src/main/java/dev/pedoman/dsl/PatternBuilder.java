package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to look for in an interaction; made by the words of {@link SopDsl}. */
public sealed interface PatternBuilder {
  /** The pattern as it goes into the SOP. */
  Pattern build();

  /**
   * Except where one of these is seen at the same event.
   *
   * @throws IllegalArgumentException when this is a condition, which is seen at no event
   */
  default PatternBuilder butNot(PatternBuilder exception, PatternBuilder... more) {
    return new Plain(
        new Pattern.ButNot(
            build(),
            Stream.concat(Stream.of(exception), Stream.of(more))
                .map(PatternBuilder::build)
                .toList()));
  }

  /**
   * A pattern that nothing can be added to.
   *
   * @param build the pattern as it goes into the SOP
   */
  record Plain(Pattern build) implements PatternBuilder {}

  /** Somebody says something, somewhere. */
  final class Utterance implements PatternBuilder {
    private static final Word<Place> PLACE = Word.quotedAs(Quote::place);

    private final Optional<Speaker> by;
    private final TextPattern text;
    private final Given given;

    private Utterance(Optional<Speaker> by, TextPattern text, Given given) {
      this.by = by;
      this.text = text;
      this.given = given;
    }

    static Utterance of(Optional<Speaker> by, TextPattern text) {
      return new Utterance(
          by, text, Given.of(Quote.pattern(new Pattern.Utters(by, Optional.empty(), text))));
    }

    /** In the speaker's first turn. */
    public Utterance first() {
      return at(Place.FIRST);
    }

    /** In the speaker's last turn. */
    public Utterance last() {
      return at(Place.LAST);
    }

    /** In the speaker's first turns, at least 1. */
    public Utterance opening(int turns) {
      return at(Place.opening(turns));
    }

    /** In the speaker's last turns, at least 1. */
    public Utterance closing(int turns) {
      return at(Place.closing(turns));
    }

    private Utterance at(Place place) {
      return new Utterance(by, text, given.once(PLACE, place));
    }

    @Override
    public Pattern.Utters build() {
      return new Pattern.Utters(by, given.get(PLACE), text);
    }
  }

  /** Something is done; unless said otherwise, with success. */
  final class Action implements PatternBuilder {
    private static final Word<Map<String, Expected>> WITH = Word.collected();
    private static final Word<Pattern.Status> STATUS =
        Word.quotedAs(
            status ->
                status == Pattern.Status.ANY
                    ? "succeeded or failed"
                    : status.name().toLowerCase(Locale.ROOT));
    private static final Word<Boolean> EXACT = Word.flag("exact");
    private static final Word<Speaker> BY = Word.of("by", Speaker::word);

    private final List<String> names;
    private final Given given;

    private Action(List<String> names, Given given) {
      this.names = names;
      this.given = given;
    }

    static Action named(List<String> names) {
      names.forEach(name -> Checks.filled("action", name));
      return new Action(names, Given.of("action '" + String.join("' or '", names) + "'"));
    }

    /**
     * With an attribute that holds what is expected; may be repeated for other attributes.
     *
     * @throws IllegalStateException when something else was expected of the attribute
     */
    public Action with(String attribute, Expected expected) {
      Checks.filled("attribute", attribute);
      return new Action(
          names,
          given.entry(WITH, attribute, expected, e -> attribute + " " + PatternQuote.expected(e)));
    }

    /** With an attribute that holds a number within that bound. */
    public Action with(String attribute, Bound bound) {
      return with(attribute, new Expected.Within(bound));
    }

    /** With an attribute that holds a number within both bounds. */
    public Action with(String attribute, Bound one, Bound other) {
      return with(attribute, Amounts.both("attribute '" + attribute + "'", one, other));
    }

    /**
     * With an attribute that holds exactly this value.
     *
     * @param value a String, Boolean, Number, List or Map of these
     * @throws IllegalArgumentException when it is something else
     */
    public Action with(String attribute, Object value) {
      return with(attribute, new Expected.Literal(Value.of(value)));
    }

    /** With no other attributes than those named, apart from its {@code result}. */
    public Action exact() {
      return new Action(names, given.once(EXACT, true));
    }

    /** With success, which goes without saying. */
    public Action succeeded() {
      return status(Pattern.Status.SUCCEEDED);
    }

    /** Without success. */
    public Action failed() {
      return status(Pattern.Status.FAILED);
    }

    /** With or without success. */
    public Action succeededOrFailed() {
      return status(Pattern.Status.ANY);
    }

    /** By that side; by anyone unless said. */
    public Action by(Speaker speaker) {
      return new Action(names, given.once(BY, Checks.known(speaker)));
    }

    private Action status(Pattern.Status status) {
      return new Action(names, given.once(STATUS, status));
    }

    @Override
    public Pattern.Does build() {
      return new Pattern.Does(
          names,
          given.get(WITH).orElseGet(Map::of),
          given.get(STATUS).orElse(Pattern.Status.SUCCEEDED),
          given.get(BY),
          given.has(EXACT));
    }
  }
}
