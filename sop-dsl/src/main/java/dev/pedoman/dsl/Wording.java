package dev.pedoman.dsl;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Wordings for one language, or for all languages of the SOP; made by {@link SopDsl#in} and {@link
 * SopDsl#shared}.
 *
 * @param language empty for all languages of the SOP
 * @param wordings phrases or examples
 */
public record Wording(Optional<Language> language, List<String> wordings) {
  /**
   * Copies the wordings.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Wording {
    wordings = List.copyOf(wordings);
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a wording without words");
    }
  }

  static Phrases phrases(String first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new Phrases(all, Map.of());
  }

  static Phrases phrases(Wording first, Wording... more) {
    List<Wording> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    List<String> shared = new ArrayList<>();
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Wording wording : all) {
      List<String> place =
          wording
              .language()
              .map(language -> byLanguage.computeIfAbsent(language, l -> new ArrayList<>()))
              .orElse(shared);
      place.addAll(wording.wordings());
    }
    return new Phrases(shared, byLanguage);
  }

  /** Refuses a wording that breaks the phrase syntax. */
  static Phrases checked(Phrases phrases) {
    phrases.shared().forEach(Checks::phrase);
    phrases.byLanguage().values().forEach(list -> list.forEach(Checks::phrase));
    return phrases;
  }

  /** Refuses an empty example; examples are plain text without syntax. */
  static Phrases examples(Phrases examples) {
    examples.shared().forEach(example -> Checks.filled("example", example));
    examples
        .byLanguage()
        .values()
        .forEach(list -> list.forEach(example -> Checks.filled("example", example)));
    return examples;
  }
}
