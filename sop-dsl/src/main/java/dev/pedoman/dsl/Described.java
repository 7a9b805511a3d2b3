package dev.pedoman.dsl;

import dev.pedoman.model.About;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Principle;
import dev.pedoman.transcript.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the DSL that steps and rules share: the instruction, what it serves, how much it
 * counts.
 *
 * @param <B> the builder that has them
 */
abstract sealed class Described<B> extends Guarded<B> permits StepBuilder, MetricRule {
  static final Word<Boolean> CRITICAL = Word.flag("critical");

  private static final Word<Text> TO_DO = Word.collected();
  private static final Word<Text> BECAUSE = Word.collected();
  private static final Word<List<Principle>> PRINCIPLES = Word.collected();
  private static final Word<List<String>> TAGS = Word.collected();
  private static final Word<List<String>> SOURCES = Word.collected();
  private static final Word<Double> WEIGHT = Word.of("weight", Quote::number);

  final String id;

  Described(String id, Given given) {
    super(given);
    this.id = id;
  }

  /**
   * What to do, for people; YAML {@code do}, which is a keyword in Java. English, or the SOP's
   * first language if English is not among them.
   *
   * @throws IllegalStateException when it was said otherwise
   */
  public B toDo(String instruction) {
    return with(given.text(TO_DO, "to do", Text.plain(instruction)));
  }

  /** What to do, in one language; may be repeated for others. */
  public B toDo(Language language, String instruction) {
    return with(given.text(TO_DO, "to do", Text.in(language, instruction)));
  }

  /** What to do, in several languages. */
  public B toDo(LocalText instruction) {
    return with(given.text(TO_DO, "to do", Text.of(instruction)));
  }

  /** The reason, for people; English, or the SOP's first language. */
  public B because(String reason) {
    return with(given.text(BECAUSE, "because", Text.plain(reason)));
  }

  /** The reason, in one language; may be repeated for others. */
  public B because(Language language, String reason) {
    return with(given.text(BECAUSE, "because", Text.in(language, reason)));
  }

  /** The reason, in several languages. */
  public B because(LocalText reason) {
    return with(given.text(BECAUSE, "because", Text.of(reason)));
  }

  /** The principles it serves; adds to those said before. */
  public B principles(Principle... principles) {
    return with(given.more(PRINCIPLES, List.of(principles)));
  }

  /** Further qualities it serves, such as {@code professionalism}; adds to those said before. */
  public B tags(String... tags) {
    List.of(tags).forEach(tag -> Checks.filled("tag", tag));
    return with(given.more(TAGS, List.of(tags)));
  }

  /** Where the standard comes from, such as a handbook's part; adds to those said before. */
  public B source(String... sources) {
    List.of(sources).forEach(source -> Checks.filled("source", source));
    return with(given.more(SOURCES, List.of(sources)));
  }

  /**
   * Its share of the score, above 0; 1 unless said.
   *
   * @throws IllegalArgumentException when it is not above 0
   * @throws IllegalStateException when another weight was said
   */
  public B weight(double weight) {
    Checks.weight(given.subject() + ": weight", weight);
    return with(given.once(WEIGHT, weight));
  }

  /**
   * Failing it fails the interaction.
   *
   * @throws IllegalStateException when it is optional
   */
  public B critical() {
    return with(given.once(CRITICAL, true, StepBuilder.OPTIONAL));
  }

  final About about(Set<Language> languages) {
    return new About(
        given.text(TO_DO, "to do", languages),
        new LinkedHashSet<>(given.all(PRINCIPLES)),
        new LinkedHashSet<>(given.all(TAGS)),
        given.has(CRITICAL),
        given.get(WEIGHT).orElse(1.0),
        given.text(BECAUSE, "because", languages),
        given.all(SOURCES));
  }
}
