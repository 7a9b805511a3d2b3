package dev.pedoman.lint;

import dev.pedoman.language.PhraseHit;
import dev.pedoman.language.PhraseIndex;
import dev.pedoman.language.Phrasings;
import dev.pedoman.language.Words;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What phrases find in the phrasings of others. */
final class Wordings {
  private final PhraseIndex index;

  private Wordings(PhraseIndex index) {
    this.index = index;
  }

  /** Listens to several sets of phrases at once, numbered from 0. */
  static Wordings of(Sop sop, List<Phrases> sets) {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    List<Integer> numbers = new ArrayList<>();
    sets.forEach(set -> numbers.add(builder.add(set, sop.phrases(), sop.languages())));
    return new Wordings(builder.build());
  }

  /** The numbers of the sets of which a phrase covers the whole of a text. */
  Set<Integer> covering(String text) {
    Set<Integer> found = new TreeSet<>();
    for (PhraseHit hit : index.find(Words.of(text), Facts.none())) {
      if (hit.start() == 0 && hit.end() == text.length()) {
        found.add(hit.set());
      }
    }
    return found;
  }

  /** The numbers of the sets of which a phrase is seen in a text, not under a negation. */
  Set<Integer> seen(String text) {
    Set<Integer> found = new TreeSet<>();
    for (PhraseHit hit : index.find(Words.of(text), Facts.none())) {
      if (!hit.negated()) {
        found.add(hit.set());
      }
    }
    return found;
  }

  /** Everything that could be said in one language for phrases to be found. */
  static List<String> texts(Sop sop, Language language, Phrases phrases) {
    return Phrasings.in(language, sop.phrases()).of(phrases);
  }

  /** One wording as phrases of its own, in the language in which it is written. */
  static Phrases single(Phrases of, String wording) {
    if (of.shared().contains(wording)) {
      return Phrases.of(wording);
    }
    for (Map.Entry<Language, List<String>> entry : of.byLanguage().entrySet()) {
      if (entry.getValue().contains(wording)) {
        return Phrases.of(Map.of(entry.getKey(), List.of(wording)));
      }
    }
    return Phrases.none();
  }
}
