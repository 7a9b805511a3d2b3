package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the DSL for what an utterance shows. */
abstract class TextWords extends LexiconWords {
  TextWords() {}

  /**
   * Wordings of one language.
   *
   * @param wordings at least one
   */
  public static Wording in(Language language, String... wordings) {
    return new Wording(Optional.of(language), List.of(wordings));
  }

  /**
   * Wordings for every language of the SOP, to stand beside those of one language.
   *
   * @param wordings at least one
   */
  public static Wording shared(String... wordings) {
    return new Wording(Optional.empty(), List.of(wordings));
  }

  /**
   * One of the phrases is said, in phrase syntax; {@code "$name"} stands for a collection. A hit
   * under a negation does not count.
   *
   * @throws IllegalArgumentException when a phrase breaks the phrase syntax
   */
  public static TextBuilder says(String phrase, String... more) {
    return says(Wording.phrases(phrase, more));
  }

  /** One of the phrases is said, by language. */
  public static TextBuilder says(Wording wording, Wording... more) {
    return says(Wording.phrases(wording, more));
  }

  /** One of the phrases is said. */
  public static TextBuilder says(Phrases phrases) {
    return textPattern(new TextPattern.Says(Wording.checked(phrases)));
  }

  /**
   * A regular expression is found, without regard to case.
   *
   * @param expression in the syntax of {@link java.util.regex.Pattern}
   * @throws IllegalArgumentException when it is none
   */
  public static TextBuilder matches(String expression) {
    return textPattern(new TextPattern.Matches(Checks.expression(expression)));
  }

  /** The wording is close to one of the examples, which are plain text. */
  public static TextBuilder.Similar resembles(String example, String... more) {
    return resembles(Wording.phrases(example, more));
  }

  /** The wording is close to one of the examples, by language. */
  public static TextBuilder.Similar resembles(Wording example, Wording... more) {
    return resembles(Wording.phrases(example, more));
  }

  /** The wording is close to one of the examples. */
  public static TextBuilder.Similar resembles(Phrases examples) {
    Phrases checked = Wording.examples(examples);
    return TextBuilder.Similar.of(
        "resembles", atLeast -> new TextPattern.Resembles(checked, atLeast));
  }

  /** Any question is asked. */
  public static TextBuilder asks() {
    return asks(Phrases.none());
  }

  /**
   * A question is asked that holds one of the phrases.
   *
   * @throws IllegalArgumentException when a phrase breaks the phrase syntax
   */
  public static TextBuilder asks(String phrase, String... more) {
    return asks(Wording.phrases(phrase, more));
  }

  /** A question is asked that holds one of the phrases, by language. */
  public static TextBuilder asks(Wording wording, Wording... more) {
    return asks(Wording.phrases(wording, more));
  }

  /** A question is asked that holds one of the phrases; any question for no phrases. */
  public static TextBuilder asks(Phrases phrases) {
    return textPattern(new TextPattern.Asks(Wording.checked(phrases)));
  }

  /**
   * The main points of a side are repeated.
   *
   * @param speaker customer or agent
   * @throws IllegalArgumentException for any other speaker
   */
  public static TextBuilder.Similar echoes(Speaker speaker) {
    if (speaker != Speaker.CUSTOMER && speaker != Speaker.AGENT) {
      throw new IllegalArgumentException(
          "echoes " + speaker.word() + ": only of CUSTOMER or AGENT");
    }
    return TextBuilder.Similar.of("echoes", atLeast -> new TextPattern.Echoes(speaker, atLeast));
  }

  /** Something of that kind is mentioned. */
  public static TextBuilder mentions(MentionKind kind) {
    return textPattern(new TextPattern.Mentions(kind));
  }

  /** What the case record holds is mentioned: {@code mentions(fact("customer.name"))}. */
  public static TextBuilder mentions(Expected.OfFact fact) {
    return mentionsFact(fact.path());
  }

  /**
   * What the case record holds is mentioned, such as the customer's name.
   *
   * @param path the fact's path
   */
  public static TextBuilder mentionsFact(String path) {
    return textPattern(new TextPattern.MentionsFact(Checks.filled("fact", path)));
  }

  /**
   * A value is mentioned, however it is written: {@code mentions(value(1286))} by "$1,286.00".
   *
   * @throws IllegalArgumentException when it is neither a number nor a text
   */
  public static TextBuilder mentions(Expected.Literal value) {
    return textPattern(new TextPattern.MentionsValue(value.value()));
  }

  /** The utterance has so many words: {@code words(atLeast(2), atMost(40))}. */
  public static TextBuilder words(Bound bound, Bound... more) {
    return textPattern(new TextPattern.Words(Amounts.all("words", bound, more)));
  }

  /**
   * A pattern of the embedding program's own.
   *
   * @param name the name under which the program gives it to the checker
   */
  public static TextBuilder.Custom custom(String name) {
    return TextBuilder.Custom.named(name);
  }

  /** Any of these is shown by the utterance. */
  public static TextBuilder any(TextBuilder... parts) {
    return textPattern(new TextPattern.AnyText(built(parts)));
  }

  /** All of these are shown by the same utterance. */
  public static TextBuilder all(TextBuilder... parts) {
    return textPattern(new TextPattern.AllText(built(parts)));
  }

  /** This is not shown by the utterance. */
  public static TextBuilder not(TextBuilder part) {
    return textPattern(new TextPattern.NotText(part.build()));
  }

  /** A pattern of the model, as it stands. */
  public static TextBuilder textPattern(TextPattern pattern) {
    return new TextBuilder.Plain(pattern);
  }

  /** What several words in a row mean: one stands for itself, more for all of them. */
  static TextPattern together(TextBuilder first, TextBuilder... more) {
    return more.length == 0
        ? first.build()
        : new TextPattern.AllText(
            Stream.concat(Stream.of(first), Stream.of(more)).map(TextBuilder::build).toList());
  }

  private static List<TextPattern> built(TextBuilder... parts) {
    return Stream.of(parts).map(TextBuilder::build).toList();
  }
}
