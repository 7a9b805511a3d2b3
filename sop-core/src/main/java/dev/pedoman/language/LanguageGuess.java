package dev.pedoman.language;

import dev.pedoman.transcript.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What language a text is in, by its function words. Of a text that mixes languages the dominant
 * one; where Indonesian and Malay cannot be told apart, none.
 *
 * @param language the language that is told, if it is one of ours
 * @param other whether it is clearly none of ours
 */
public record LanguageGuess(Optional<Language> language, boolean other) {
  /** It cannot be told: too short, mixed, or nothing telling in it. */
  public static final LanguageGuess UNKNOWN = new LanguageGuess(Optional.empty(), false);

  /** The language of one text. */
  public static LanguageGuess of(Words words) {
    return of(List.of(words));
  }

  /** The language that several texts by the same speaker are in, taken together. */
  public static LanguageGuess of(Collection<Words> texts) {
    LanguageTally tally = new LanguageTally();
    texts.forEach(tally::add);
    return tally.guess();
  }
}
