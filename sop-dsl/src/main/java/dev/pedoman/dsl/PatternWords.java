package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the DSL for what is looked for in an interaction. */
abstract class PatternWords extends TextWords {
  PatternWords() {}

  /** The agent says what shows all of this. */
  public static PatternBuilder.Utterance agent(TextBuilder text, TextBuilder... more) {
    return utterance(Optional.of(Speaker.AGENT), text, more);
  }

  /** The customer says what shows all of this. */
  public static PatternBuilder.Utterance customer(TextBuilder text, TextBuilder... more) {
    return utterance(Optional.of(Speaker.CUSTOMER), text, more);
  }

  /** The system itself says what shows all of this. */
  public static PatternBuilder.Utterance system(TextBuilder text, TextBuilder... more) {
    return utterance(Optional.of(Speaker.SYSTEM), text, more);
  }

  /** Anyone says what shows all of this. */
  public static PatternBuilder.Utterance anyone(TextBuilder text, TextBuilder... more) {
    return utterance(Optional.empty(), text, more);
  }

  /**
   * An action of that name, or of one of those names, is done with success.
   *
   * @param name {@code *} stands for any run of characters
   */
  public static PatternBuilder.Action action(String name, String... more) {
    return PatternBuilder.Action.named(Stream.concat(Stream.of(name), Stream.of(more)).toList());
  }

  /**
   * The case record knows something; YAML {@code fact}.
   *
   * @param path the fact's path, such as {@code order.id}
   */
  public static PatternBuilder known(String path) {
    return pattern(new Pattern.Known(Checks.filled("fact", path)));
  }

  /** Any of these is seen. */
  public static PatternBuilder any(PatternBuilder... parts) {
    return pattern(new Pattern.AnyOf(built(parts)));
  }

  /** All of these are seen, in whatever order. */
  public static PatternBuilder all(PatternBuilder... parts) {
    return pattern(new Pattern.AllOf(built(parts)));
  }

  /** All of these are seen, one after another. */
  public static PatternBuilder chain(PatternBuilder... parts) {
    return pattern(new Pattern.Chain(built(parts)));
  }

  /** This is not seen. */
  public static PatternBuilder not(PatternBuilder part) {
    return pattern(new Pattern.Not(part.build()));
  }

  /** A pattern of the model, as it stands. */
  public static PatternBuilder pattern(Pattern pattern) {
    return new PatternBuilder.Plain(pattern);
  }

  /**
   * The value that the case record holds.
   *
   * @param path the fact's path, such as {@code order.total}
   */
  public static Expected.OfFact fact(String path) {
    return new Expected.OfFact(Checks.filled("fact", path));
  }

  /**
   * The value that an earlier action held.
   *
   * @param path the action's name and its attribute, such as {@code refund.amount}; further dots
   *     lead into nested fields
   * @throws IllegalArgumentException when either is missing
   */
  public static Expected from(String path) {
    int dot = path.indexOf('.');
    if (dot < 1 || dot == path.length() - 1) {
      throw new IllegalArgumentException(
          "from '" + path + "': write action.attribute, such as refund.amount");
    }
    return new Expected.OfAction(path.substring(0, dot), path.substring(dot + 1));
  }

  /**
   * Exactly this value, where it stands among other expectations.
   *
   * @param value a String, Boolean, Number, List or Map of these
   * @throws IllegalArgumentException when it is something else
   */
  public static Expected.Literal value(Object value) {
    return new Expected.Literal(Value.of(value));
  }

  /** A number within bounds, where it stands among other expectations. */
  public static Expected number(Bound bound, Bound... more) {
    return new Expected.Within(Amounts.all("number", bound, more));
  }

  /** Anything, as long as the attribute is there and not empty. */
  public static Expected present() {
    return new Expected.Present();
  }

  /**
   * Any of these values.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Expected any(Expected... options) {
    if (options.length == 0) {
      throw new IllegalArgumentException("'any' of nothing");
    }
    return new Expected.AnyOf(List.of(options));
  }

  private static PatternBuilder.Utterance utterance(
      Optional<Speaker> by, TextBuilder text, TextBuilder... more) {
    return PatternBuilder.Utterance.of(by, together(text, more));
  }

  private static List<Pattern> built(PatternBuilder... parts) {
    return Stream.of(parts).map(PatternBuilder::build).toList();
  }
}
