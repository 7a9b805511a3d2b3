package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes two sets of phrases equal. Written by hand, as what a record does for this costs a
 * cold machine several milliseconds.
 */
final class PhraseKey {
  private final Phrases phrases;
  private final Map<String, Phrases> collections;
  private final Set<Language> languages;
  private final int hash;

  PhraseKey(Phrases phrases, Map<String, Phrases> collections, Set<Language> languages) {
    this.phrases = phrases;
    this.collections = collections;
    this.languages = EnumSet.noneOf(Language.class);
    this.languages.addAll(languages);
    this.hash = 31 * hash(phrases) + collections.keySet().hashCode();
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof PhraseKey that) || hash != that.hash) {
      return false;
    }
    if (!languages.equals(that.languages)
        || !same(phrases, that.phrases)
        || !collections.keySet().equals(that.collections.keySet())) {
      return false;
    }
    for (Map.Entry<String, Phrases> entry : collections.entrySet()) {
      Phrases others = that.collections.getOrDefault(entry.getKey(), Phrases.none());
      if (!same(entry.getValue(), others)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(Phrases phrases) {
    int hash = phrases.shared().hashCode();
    for (Language language : Language.values()) {
      hash = 31 * hash + phrases.byLanguage().getOrDefault(language, phrases.shared()).hashCode();
    }
    return hash;
  }

  private static boolean same(Phrases one, Phrases other) {
    return one.shared().equals(other.shared()) && one.byLanguage().equals(other.byLanguage());
  }
}
