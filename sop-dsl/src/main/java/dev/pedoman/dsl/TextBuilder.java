package dev.pedoman.dsl;

import dev.pedoman.model.TextPattern;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What the words of one utterance show; made by the words of {@link SopDsl}. */
public sealed interface TextBuilder {
  /** The pattern as it goes into the SOP. */
  TextPattern build();

  /**
   * A pattern that nothing can be added to.
   *
   * @param build the pattern as it goes into the SOP
   */
  record Plain(TextPattern build) implements TextBuilder {}

  /** A likeness to something, with the least likeness that counts. */
  final class Similar implements TextBuilder {
    private static final Word<Double> AT_LEAST = Word.of("at least", Quote::number);

    private final Given given;
    private final Function<OptionalDouble, TextPattern> pattern;

    private Similar(Given given, Function<OptionalDouble, TextPattern> pattern) {
      this.given = given;
      this.pattern = pattern;
    }

    static Similar of(String word, Function<OptionalDouble, TextPattern> pattern) {
      return new Similar(Given.of(word), pattern);
    }

    /**
     * How alike it must be at least; a built-in threshold unless said.
     *
     * @param share 0..1
     * @throws IllegalArgumentException when the share is outside 0..1
     * @throws IllegalStateException when another share was said
     */
    public Similar atLeast(double share) {
      Checks.share(given.subject() + " at least", share);
      return new Similar(given.once(AT_LEAST, share), pattern);
    }

    @Override
    public TextPattern build() {
      return pattern.apply(
          given.get(AT_LEAST).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
  }

  /** A pattern of the embedding program's own, with what is passed on to it. */
  final class Custom implements TextBuilder {
    private static final Word<Map<String, String>> SETTINGS = Word.collected();

    private final String name;
    private final Given given;

    private Custom(String name, Given given) {
      this.name = name;
      this.given = given;
    }

    static Custom named(String name) {
      return new Custom(Checks.filled("custom", name), Given.of("custom '" + name + "'"));
    }

    /**
     * Passes a setting on; may be repeated.
     *
     * @throws IllegalStateException when the setting has another value
     */
    public Custom with(String setting, String value) {
      Checks.filled("setting", setting);
      return new Custom(
          name, given.entry(SETTINGS, setting, value, v -> setting + " \"" + v + '"'));
    }

    @Override
    public TextPattern build() {
      return new TextPattern.Custom(name, given.get(SETTINGS).orElseGet(Map::of));
    }
  }
}
