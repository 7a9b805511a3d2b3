package dev.pedoman.model;

import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What the words of one utterance show. */
public sealed interface TextPattern {
  /** One of the phrases is said; a hit under a negation does not count. */
  record Says(Phrases phrases) implements TextPattern {
    @Override
    public int hashCode() {
      return phrases.hashCode();
    }
  }

  /**
   * A regular expression is found, without regard to case.
   *
   * @param expression in the syntax of {@link java.util.regex.Pattern}; matched under a budget of
   *     steps
   */
  record Matches(String expression) implements TextPattern {}

  /**
   * The wording is close to one of the examples.
   *
   * @param examples whole utterances or sentences
   * @param atLeast the least similarity, 0..1; empty for the built-in threshold
   */
  record Resembles(Phrases examples, OptionalDouble atLeast) implements TextPattern {}

  /**
   * A question is asked.
   *
   * @param subject phrases that the question must hold; none for any question
   */
  record Asks(Phrases subject) implements TextPattern {}

  /**
   * The main points of the other side are repeated.
   *
   * @param of whose points
   * @param atLeast the least share of the points, 0..1; empty for the built-in threshold
   */
  record Echoes(Speaker of, OptionalDouble atLeast) implements TextPattern {}

  /** Something of a kind is mentioned. */
  record Mentions(MentionKind kind) implements TextPattern {}

  /**
   * Something that the case record knows is mentioned, such as the customer's name.
   *
   * @param path the fact's path
   */
  record MentionsFact(String path) implements TextPattern {}

  /**
   * A value is mentioned, however it is written: 1286 by "1,286" as by "$1,286.00".
   *
   * @param value a number, or a text such as a name, a date or a code
   */
  record MentionsValue(Value value) implements TextPattern {
    /**
     * As described.
     *
     * @throws IllegalArgumentException when it is neither, or a blank text
     */
    public MentionsValue {
      boolean number = value instanceof Value.Decimal;
      boolean text = value instanceof Value.Text words && !words.text().isBlank();
      if (!number && !text) {
        throw new IllegalArgumentException("mentions neither a number nor a text: " + value);
      }
    }
  }

  /** The utterance has so many words. */
  record Words(Bound count) implements TextPattern {}

  /**
   * A pattern of the embedding program's own.
   *
   * @param name the name under which the program mounted it
   * @param settings passed on to it
   */
  record Custom(String name, Map<String, String> settings) implements TextPattern {
    public Custom {
      settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }
  }

  /** Any of these is shown. */
  record AnyText(List<TextPattern> parts) implements TextPattern {
    public AnyText {
      parts = nonEmpty("any", parts);
    }
  }

  /** All of these are shown by the same utterance. */
  record AllText(List<TextPattern> parts) implements TextPattern {
    public AllText {
      parts = nonEmpty("all", parts);
    }
  }

  /** This is not shown by the utterance. */
  record NotText(TextPattern part) implements TextPattern {}

  private static List<TextPattern> nonEmpty(String word, List<TextPattern> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("'" + word + "' of nothing");
    }
    return List.copyOf(parts);
  }

  /** Answers by kind. */
  interface Cases<R> {
    R says(Says pattern);

    R matches(Matches pattern);

    R resembles(Resembles pattern);

    R asks(Asks pattern);

    R echoes(Echoes pattern);

    R mentions(Mentions pattern);

    R mentionsFact(MentionsFact pattern);

    R mentionsValue(MentionsValue pattern);

    R words(Words pattern);

    R custom(Custom pattern);

    R anyText(AnyText pattern);

    R allText(AllText pattern);

    R notText(NotText pattern);
  }

  /** Asks the case for this kind; the compiler finds a forgotten one. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Says p) {
      return cases.says(p);
    } else if (this instanceof Matches p) {
      return cases.matches(p);
    } else if (this instanceof Resembles p) {
      return cases.resembles(p);
    } else if (this instanceof Asks p) {
      return cases.asks(p);
    } else if (this instanceof Echoes p) {
      return cases.echoes(p);
    } else if (this instanceof Mentions p) {
      return cases.mentions(p);
    } else if (this instanceof MentionsFact p) {
      return cases.mentionsFact(p);
    } else if (this instanceof MentionsValue p) {
      return cases.mentionsValue(p);
    } else if (this instanceof Words p) {
      return cases.words(p);
    } else if (this instanceof Custom p) {
      return cases.custom(p);
    } else if (this instanceof AnyText p) {
      return cases.anyText(p);
    } else if (this instanceof AllText p) {
      return cases.allText(p);
    }
    return cases.notText((NotText) this);
  }
}
