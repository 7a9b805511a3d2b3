package dev.pedoman.model;

import dev.pedoman.transcript.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text for readers, in one or more languages.
 *
 * @param texts by language; empty when nothing was written
 */
public record LocalText(Map<Language, String> texts) {
  private static final LocalText NONE = new LocalText(Map.of());

  public LocalText {
    Map<Language, String> copy = new EnumMap<>(Language.class);
    copy.putAll(texts);
    texts = Collections.unmodifiableMap(copy);
  }

  /** Nothing was written. */
  public static LocalText none() {
    return NONE;
  }

  /** A text in one language. */
  public static LocalText of(Language language, String text) {
    return new LocalText(Map.of(language, text));
  }

  /** This text with another language's version. */
  public LocalText with(Language language, String text) {
    Map<Language, String> copy = new EnumMap<>(Language.class);
    copy.putAll(texts);
    copy.put(language, text);
    return new LocalText(copy);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The text for a reader of that language, else English, else whichever there is. */
  public Optional<String> in(Language language) {
    if (texts.containsKey(language)) {
      return Optional.ofNullable(texts.get(language));
    }
    if (texts.containsKey(Language.EN)) {
      return Optional.ofNullable(texts.get(Language.EN));
    }
    return texts.values().stream().findFirst();
  }
}
