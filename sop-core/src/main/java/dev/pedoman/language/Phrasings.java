package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts that a person could say for a phrase to be found: examples for a handbook, and words to put
 * into a conversation. Every text is matched by its phrase. Free of state.
 */
public final class Phrasings {
  private static final int DEEPEST = 6;

  private final Map<String, Phrases> collections;
  private final Language language;

  private Phrasings(Map<String, Phrases> collections, Language language) {
    this.collections = collections;
    this.language = language;
  }

  /**
   * Phrasings in a language.
   *
   * @param collections the SOP's own collections; a name that is not here is looked up in the
   *     built-in lexicons
   */
  public static Phrasings in(Language language, Map<String, Phrases> collections) {
    return new Phrasings(Map.copyOf(collections), language);
  }

  /**
   * What could be said for a phrase to be found, simplest first: each choice of the phrase at least
   * once, not every combination. Words that may be missing are, at first. Empty for a malformed
   * phrase, and for one that asks for a value of the case record.
   */
  public List<String> of(String phrase) {
    try {
      List<String> texts = texts(PhraseParser.parse(phrase), 0);
      return phrase.indexOf('{') < 0 ? texts : found(texts, phrase);
    } catch (PhraseParser.Faulty e) {
      return List.of();
    }
  }

  /** A sample may grow together with the words behind it, as in "2 days" and "ahead": left out. */
  private List<String> found(List<String> texts, String phrase) {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(Phrases.of(phrase), collections, Set.of(language));
    PhraseIndex index = builder.build();
    return texts.stream()
        .filter(text -> !index.find(Words.of(text), Facts.none()).isEmpty())
        .toList();
  }

  /** What could be said for any of the phrases to be found, those of the language and shared. */
  public List<String> of(Phrases phrases) {
    Set<String> all = new LinkedHashSet<>();
    wordings(phrases).forEach(wording -> all.addAll(of(wording)));
    return List.copyOf(all);
  }

  private List<String> wordings(Phrases phrases) {
    List<String> wordings = new ArrayList<>(phrases.byLanguage().getOrDefault(language, List.of()));
    wordings.addAll(phrases.shared());
    return wordings;
  }

  /** Whether a text holds a negation of its own, so that one before it denies nothing. */
  public static boolean isNegative(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).anyMatch(Negation::negates);
  }

  /** The simplest text for a phrase. */
  public Optional<String> first(String phrase) {
    return of(phrase).stream().findFirst();
  }

  private List<String> texts(Phrases phrases, int depth) {
    Set<String> all = new LinkedHashSet<>();
    for (String wording : wordings(phrases)) {
      // A malformed one was refused where it was written.
      if (PhraseSyntax.check(wording).isEmpty()) {
        all.addAll(texts(PhraseSyntax.parse(wording), depth));
      }
    }
    return List.copyOf(all);
  }

  private List<String> texts(PhraseNode.Choice choice, int depth) {
    Set<String> all = new LinkedHashSet<>();
    for (PhraseNode.Sequence part : choice.parts()) {
      all.addAll(texts(part, depth));
    }
    return List.copyOf(all);
  }

  /** The first text of every part; then each further text of one part beside the first ones. */
  private List<String> texts(PhraseNode.Sequence sequence, int depth) {
    List<List<String>> parts = new ArrayList<>();
    for (PhraseNode part : sequence.parts()) {
      List<String> texts = texts(part, depth);
      if (texts.isEmpty()) {
        return List.of();
      }
      parts.add(texts);
    }
    Set<String> all = new LinkedHashSet<>();
    all.add(joined(parts, -1, 0));
    for (int i = 0; i < parts.size(); i++) {
      for (int option = 1; option < parts.get(i).size(); option++) {
        all.add(joined(parts, i, option));
      }
    }
    return List.copyOf(all);
  }

  private static String joined(List<List<String>> parts, int varied, int option) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String word = parts.get(i).get(i == varied ? option : 0);
      if (!word.isEmpty()) {
        text.append(text.length() == 0 ? "" : " ").append(word);
      }
    }
    return text.toString();
  }

  private List<String> texts(PhraseNode node, int depth) {
    if (node instanceof PhraseNode.Word word) {
      return List.of(word.form());
    } else if (node instanceof PhraseNode.Prefix prefix) {
      return List.of(prefix.form());
    } else if (node instanceof PhraseNode.Gap) {
      return List.of("");
    } else if (node instanceof PhraseNode.Slot slot) {
      return List.of(sample(slot.kind()));
    } else if (node instanceof PhraseNode.Collection collection) {
      return depth >= DEEPEST
          ? List.of()
          : find(collection.name()).map(phrases -> texts(phrases, depth + 1)).orElse(List.of());
    } else if (node instanceof PhraseNode.Sequence sequence) {
      return texts(sequence, depth);
    } else if (node instanceof PhraseNode.Choice choice) {
      List<String> texts = new ArrayList<>(texts(choice, depth));
      // An empty alternative is the simplest, wherever it is written.
      if (texts.remove("")) {
        texts.add(0, "");
      }
      return texts;
    }
    return List.of();
  }

  private Optional<Phrases> find(String name) {
    return Optional.ofNullable(collections.get(name)).or(() -> Lexicons.phrases(name));
  }

  private String sample(MentionKind kind) {
    return switch (kind) {
      case MONEY ->
          switch (language) {
            case ID -> "Rp150.000";
            case MS -> "RM150";
            case EN -> "$150";
          };
      case DATE ->
          switch (language) {
            case ID -> "12 Agustus";
            case MS -> "12 Ogos";
            case EN -> "12 August";
          };
      case DURATION ->
          switch (language) {
            case ID, MS -> "2 jam";
            case EN -> "2 hours";
          };
      case NUMBER -> "12";
      case PHONE ->
          switch (language) {
            case ID -> "0812-3456-7890";
            case MS -> "012-345 6789";
            case EN -> "555-012-3456";
          };
      case EMAIL -> "rina@example.com";
      case IDENTIFIER -> "SNR-48213";
      case NAME ->
          switch (language) {
            case ID -> "Dewi Lestari";
            case MS -> "Nurul Huda";
            case EN -> "Anna Miller";
          };
    };
  }
}
