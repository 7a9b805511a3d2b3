package dev.pedoman.evidence;

import dev.pedoman.language.Lexicon;
import dev.pedoman.language.Lexicons;
import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.language.Words;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What wordings of an SOP stand for: their languages and examples. */
final class Wordings {
  private Wordings() {}

  /** The languages that wordings serve, collections resolved. */
  static Set<Language> languages(Sop sop, Phrases phrases) {
    return Set.copyOf(languages(sop, phrases, new HashSet<>()));
  }

  /** Examples as words, in the order written. */
  static List<Words> examples(Phrases phrases) {
    List<Words> examples = new ArrayList<>();
    phrases.shared().forEach(text -> examples.add(Words.of(text)));
    phrases
        .byLanguage()
        .values()
        .forEach(texts -> texts.forEach(text -> examples.add(Words.of(text))));
    return List.copyOf(examples);
  }

  private static Set<Language> languages(Sop sop, Phrases phrases, Set<String> open) {
    EnumSet<Language> served = EnumSet.noneOf(Language.class);
    phrases
        .byLanguage()
        .forEach(
            (language, texts) -> {
              if (!texts.isEmpty()) {
                served.add(language);
              }
            });
    for (String phrase : phrases.shared()) {
      Set<String> named = PhraseSyntax.collections(phrase);
      if (named.isEmpty()) {
        served.addAll(sop.languages());
      }
      for (String name : named) {
        served.addAll(ofCollection(sop, name, open));
      }
    }
    return served;
  }

  private static Set<Language> ofCollection(Sop sop, String name, Set<String> open) {
    if (!open.add(name)) {
      return Set.of();
    }
    Phrases own = sop.phrases().get(name);
    if (own != null) {
      return languages(sop, own, open);
    }
    EnumSet<Language> served = EnumSet.noneOf(Language.class);
    Optional<Lexicon> lexicon = Lexicons.find(name);
    lexicon.ifPresent(l -> l.entries().forEach(entry -> served.add(entry.language())));
    // An SOP speaks only the languages that it declares, whatever a lexicon offers besides.
    served.retainAll(sop.languages());
    return served;
  }
}
