package dev.pedoman.dsl;

import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;

/**
 * The words of the DSL for when something applies.
 *
 * @param <B> the builder that has them
 */
abstract sealed class Guarded<B> permits GroupBuilder, Described {
  private static final Word<Pattern> WHEN = Word.of("when", Quote::pattern);
  private static final Word<Pattern> UNLESS = Word.of("unless", Quote::pattern);
  private static final Word<Boolean> REPEAT = Word.flag("repeat");

  final Given given;

  Guarded(Given given) {
    this.given = given;
  }

  /** The same builder, of which this was said. */
  abstract B with(Given said);

  /**
   * Applies only if this is seen; what is guarded is looked for from there on.
   *
   * @throws IllegalStateException when another {@code when} was said
   */
  public B when(PatternBuilder trigger) {
    return with(given.once(WHEN, trigger.build()));
  }

  /**
   * Does not apply if this is seen anywhere.
   *
   * @throws IllegalStateException when another {@code unless} was said
   */
  public B unless(PatternBuilder pattern) {
    return with(given.once(UNLESS, pattern.build()));
  }

  /** Applies once for every trigger; for the public {@code repeat()} of steps and groups. */
  B repeated() {
    return with(given.once(REPEAT, true));
  }

  final Guard guard() {
    if (given.has(REPEAT) && !given.has(WHEN)) {
      throw given.wrong("repeat without when: say when(...)");
    }
    return new Guard(given.get(WHEN), given.get(UNLESS), given.has(REPEAT));
  }
}
