package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.problem.NearestName;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One set of phrases with every collection it names resolved. */
final class PhraseSets {
  private final Map<String, Phrases> own;
  private final Set<Language> served;
  private final Map<String, PhraseNode.Choice> parsed;
  private final SortedMap<String, Phrases> used = new TreeMap<>();

  /** The whole wordings; a collection that stands alone is replaced by its wordings. */
  final List<PhraseNode.Sequence> wordings = new ArrayList<>();

  /** Equal phrases are parsed once, so the same wording is the same object. */
  private final IdentityHashMap<PhraseNode.Sequence, Boolean> known = new IdentityHashMap<>();

  /** Whether some wording asks for a mention or a fact. */
  boolean slots;

  final Set<Language> languages = EnumSet.noneOf(Language.class);

  private PhraseSets(
      Map<String, Phrases> own, Set<Language> served, Map<String, PhraseNode.Choice> parsed) {
    this.parsed = parsed;
    this.own = own;
    this.served = served;
  }

  /**
   * Resolves a set.
   *
   * @param parsed what was parsed before; takes what is parsed now
   * @throws IllegalArgumentException for a malformed phrase, an unknown collection, or collections
   *     that name each other in a circle
   */
  static PhraseSets resolve(
      Phrases phrases,
      Map<String, Phrases> collections,
      Set<Language> languages,
      Map<String, PhraseNode.Choice> parsed) {
    PhraseSets sets = new PhraseSets(collections, languages, parsed);
    sets.gather(phrases, new ArrayList<>());
    sets.flatten(phrases, null);
    return sets;
  }

  /** The collections that the set names, also by way of others. */
  SortedMap<String, Phrases> used() {
    return used;
  }

  private void gather(Phrases phrases, List<String> path) {
    Set<String> names = new TreeSet<>();
    for (String phrase : all(phrases)) {
      slots |= phrase.indexOf('{') >= 0;
      PhraseSyntax.collect(parse(phrase), names);
    }
    for (String name : names) {
      if (path.contains(name)) {
        throw new IllegalArgumentException(
            "collections name each other in a circle: $"
                + String.join(" -> $", path)
                + " -> $"
                + name);
      }
      if (!used.containsKey(name)) {
        path.add(name);
        Phrases collection = find(name);
        gather(collection, path);
        used.put(name, collection);
        path.remove(path.size() - 1);
      }
    }
  }

  private Phrases find(String name) {
    Phrases mine = own.get(name);
    if (mine != null) {
      return mine;
    }
    Optional<Phrases> builtIn = Lexicons.phrases(name);
    if (builtIn.isEmpty()) {
      Set<String> allowed = new TreeSet<>(own.keySet());
      allowed.addAll(Lexicons.names());
      throw new IllegalArgumentException(
          "there is no collection '$" + name + "'; " + NearestName.suggestion(name, allowed));
    }
    return builtIn.get();
  }

  private static List<String> all(Phrases phrases) {
    List<String> all = new ArrayList<>(phrases.shared());
    for (List<String> some : phrases.byLanguage().values()) {
      all.addAll(some);
    }
    return all;
  }

  /**
   * Adds the wordings of some phrases.
   *
   * @param only the language under which they are named; null for all
   */
  private void flatten(Phrases phrases, @Nullable Language only) {
    flatten(phrases.shared(), only);
    for (Map.Entry<Language, List<String>> entry : phrases.byLanguage().entrySet()) {
      if (only == null || only == entry.getKey()) {
        flatten(entry.getValue(), entry.getKey());
      }
    }
  }

  private PhraseNode.Choice parse(String phrase) {
    PhraseNode.Choice choice = parsed.get(phrase);
    if (choice == null) {
      choice = PhraseSyntax.parse(phrase);
      parsed.put(phrase, choice);
    }
    return choice;
  }

  private void flatten(List<String> phrases, @Nullable Language language) {
    for (String phrase : phrases) {
      for (PhraseNode.Sequence whole : parse(phrase).parts()) {
        List<PhraseNode> parts = whole.parts();
        if (parts.size() == 1 && parts.get(0) instanceof PhraseNode.Collection collection) {
          flatten(collection(collection.name()), language);
        } else {
          if (known.put(whole, true) == null) {
            wordings.add(whole);
          }
          languages.addAll(language == null ? served : Set.of(language));
        }
      }
    }
  }

  private Phrases collection(String name) {
    return used.getOrDefault(name, Phrases.none());
  }
}
