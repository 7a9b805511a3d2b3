package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All phrases of all SOPs, compiled once into one automaton. Immutable, shared by threads.
 *
 * <p>The automaton is a trie over words (not characters) that is entered at every word of a text;
 * words are told apart by their roots, so a text word leads to one symbol, seldom to two or three.
 * Cost grows with the text and with how far phrases begin alike, hardly with their number.
 */
public final class PhraseIndex {
  private final Automaton automaton;
  private final List<Set<Language>> languages;

  private PhraseIndex(Builder builder) {
    this.automaton = new Automaton(builder.automaton);
    this.languages = List.copyOf(builder.languages);
  }

  /** Begins an index without phrases. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Every hit of every set in one pass, by start, then end, then set; of one set at most a thousand
   * in one text, the earliest.
   */
  public List<PhraseHit> find(Words words, Facts facts) {
    return new AutomatonRun(automaton, words, facts, languages.size()).hits();
  }

  /**
   * The languages that a set has wordings for.
   *
   * @throws IndexOutOfBoundsException if there is no such set
   */
  public Set<Language> languages(int set) {
    return languages.get(set);
  }

  /** Collects sets of phrases. Not thread-safe. */
  public static final class Builder {
    private record Key(
        Phrases phrases, SortedMap<String, Phrases> collections, Set<Language> languages) {}

    private final AutomatonBuilder automaton = new AutomatonBuilder();
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final Map<Key, Integer> subs = new LinkedHashMap<>();
    private final List<Set<Language>> languages = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a set of phrases; equal sets get the same number.
     *
     * @param phrases in phrase syntax; {@code $name} names a collection; under a language only the
     *     collection's wordings of that language and its shared ones
     * @param collections the SOP's own collections; a name that is not here is looked up in the
     *     built-in lexicons
     * @param languages the languages that shared wordings serve
     * @throws IllegalArgumentException for a malformed phrase, an unknown collection or collections
     *     that name each other in a circle
     */
    public int add(Phrases phrases, Map<String, Phrases> collections, Set<Language> languages) {
      PhraseSets resolved = PhraseSets.resolve(phrases, collections, languages);
      Key key = key(phrases, resolved, languages);
      Integer known = numbers.get(key);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(key, number);
      EnumSet<Language> has = EnumSet.noneOf(Language.class);
      has.addAll(resolved.languages);
      this.languages.add(Collections.unmodifiableSet(has));
      insert(automaton.root, resolved, number * 2, languages);
      return number;
    }

    /** Compiles what was added. */
    public PhraseIndex build() {
      return new PhraseIndex(this);
    }

    private void insert(
        AutomatonBuilder.Node root, PhraseSets set, int output, Set<Language> served) {
      for (PhraseNode.Sequence wording : set.wordings) {
        Map<String, Integer> numbersOf = new TreeMap<>();
        Set<String> names = new java.util.TreeSet<>();
        PhraseSyntax.collect(wording, names);
        for (String name : names) {
          numbersOf.put(name, sub(name, set.used(), served));
        }
        automaton.add(root, wording, output, numbersOf);
      }
    }

    /** A collection that is named inside a phrase: a trie of its own, entered from there. */
    private int sub(String name, SortedMap<String, Phrases> used, Set<Language> served) {
      Phrases phrases = used.getOrDefault(name, Phrases.none());
      PhraseSets resolved = PhraseSets.resolve(phrases, used, served);
      Key key = key(phrases, resolved, served);
      Integer known = subs.get(key);
      if (known != null) {
        return known;
      }
      int number = subs.size();
      subs.put(key, number);
      AutomatonBuilder.Node root = new AutomatonBuilder.Node();
      automaton.subRoots.add(root);
      insert(root, resolved, 0, served);
      return number;
    }

    private static Key key(Phrases phrases, PhraseSets resolved, Set<Language> languages) {
      EnumSet<Language> copy = EnumSet.noneOf(Language.class);
      copy.addAll(languages);
      return new Key(phrases, resolved.used(), copy);
    }
  }
}
