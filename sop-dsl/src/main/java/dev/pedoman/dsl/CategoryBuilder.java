package dev.pedoman.dsl;

import dev.pedoman.model.Category;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Language;
import java.util.Set;

/** One kind of complaint while it is written; begun by {@link SopDsl#category}. */
public final class CategoryBuilder {
  private static final Word<Pattern> WHEN = Word.of("when", Quote::pattern);
  private static final Word<Text> TITLE = Word.collected();
  private static final Word<Text> ACTION = Word.collected();

  private final String id;
  private final Given given;

  private CategoryBuilder(String id, Given given) {
    this.id = id;
    this.given = given;
  }

  static CategoryBuilder named(String id) {
    return new CategoryBuilder(id, Given.of("category '" + id + "'"));
  }

  /**
   * What shows that an interaction belongs to it; every category needs it.
   *
   * @throws IllegalStateException when another pattern was said
   */
  public CategoryBuilder when(PatternBuilder pattern) {
    return with(given.once(WHEN, pattern.build()));
  }

  /** Its name for readers; English, or the SOP's first language. */
  public CategoryBuilder title(String title) {
    return with(given.text(TITLE, "title", Text.plain(title)));
  }

  /** Its name for readers, in one language; may be repeated for others. */
  public CategoryBuilder title(Language language, String title) {
    return with(given.text(TITLE, "title", Text.in(language, title)));
  }

  /** Its name for readers, in several languages. */
  public CategoryBuilder title(LocalText title) {
    return with(given.text(TITLE, "title", Text.of(title)));
  }

  /** What the organisation should look into; English, or the SOP's first language. */
  public CategoryBuilder action(String action) {
    return with(given.text(ACTION, "action", Text.plain(action)));
  }

  /** What the organisation should look into, in one language; may be repeated for others. */
  public CategoryBuilder action(Language language, String action) {
    return with(given.text(ACTION, "action", Text.in(language, action)));
  }

  /** What the organisation should look into, in several languages. */
  public CategoryBuilder action(LocalText action) {
    return with(given.text(ACTION, "action", Text.of(action)));
  }

  /**
   * The category as it goes into an SOP.
   *
   * @param languages the SOP's; they decide the language of texts given without one
   * @throws IllegalStateException when it has no pattern
   */
  public Category build(Set<Language> languages) {
    return new Category(
        id,
        given.text(TITLE, "title", languages),
        given.get(WHEN).orElseThrow(() -> given.wrong("never applies: say when(...)")),
        given.text(ACTION, "action", languages));
  }

  private CategoryBuilder with(Given said) {
    return new CategoryBuilder(id, said);
  }
}
