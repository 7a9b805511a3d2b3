package dev.pedoman.trial;

import dev.pedoman.language.LanguageGuess;
import dev.pedoman.language.Words;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which language a conversation is spoilt. */
final class Spoken {
  private Spoken() {}

  /** As declared, else as it sounds, else the first of the SOP's languages. */
  static Language in(Transcript transcript, Sop sop) {
    Optional<Language> declared = transcript.language().flatMap(Spoken::byTag);
    if (declared.isPresent()) {
      return declared.get();
    }
    List<Words> texts = new ArrayList<>();
    transcript.events().stream()
        .filter(Utterance.class::isInstance)
        .forEach(said -> texts.add(Words.of(((Utterance) said).text())));
    return LanguageGuess.of(texts)
        .language()
        .orElseGet(() -> sop.languages().stream().sorted().findFirst().orElse(Language.EN));
  }

  private static Optional<Language> byTag(String tag) {
    String main = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
    for (Language language : Language.values()) {
      if (language.tag().equalsIgnoreCase(main)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The word that denies what comes after it, with a space. */
  static String negation(Language language) {
    return switch (language) {
      case ID, MS -> "tidak ";
      case EN -> "not ";
    };
  }
}
