package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in lexicons in Indonesian, Malay and English. Read when first asked for. */
public final class Lexicons {
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /** Read once, on the first call. */
  private static final class Names {
    static final SortedSet<String> ALL =
        Collections.unmodifiableSortedSet(new TreeSet<>(TextTable.entries("lexicon/names.txt")));

    private Names() {}
  }

  private Lexicons() {}

  /** The names of all lexicons, sorted. */
  public static SortedSet<String> names() {
    return Names.ALL;
  }

  /**
   * A lexicon by name, without {@code $}.
   *
   * @throws IllegalStateException if its file is malformed
   */
  public static Optional<Lexicon> find(String name) {
    if (!Names.ALL.contains(name)) {
      return Optional.empty();
    }
    Lexicon known = READ.get(name);
    if (known == null) {
      known = LexiconReader.read(name);
      READ.put(name, known);
    }
    return Optional.of(known);
  }

  /** A lexicon's phrases as a collection. */
  static Optional<Phrases> phrases(String name) {
    Optional<Lexicon> lexicon = find(name);
    if (lexicon.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Lexicon.Entry entry : lexicon.get().entries()) {
      List<String> phrases = byLanguage.get(entry.language());
      if (phrases == null) {
        phrases = new ArrayList<>();
        byLanguage.put(entry.language(), phrases);
      }
      phrases.add(entry.phrase());
    }
    return Optional.of(Phrases.of(byLanguage));
  }
}
