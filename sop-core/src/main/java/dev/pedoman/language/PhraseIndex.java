package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All phrases of all SOPs, compiled once into one automaton. Immutable, shared by threads.
 *
 * <p>The automaton reads words (not characters) and is entered at every word of a text; words are
 * told apart by their roots, so a text word leads to one symbol, seldom to two or three. Wordings
 * are not written out: alternatives share what follows them. Cost grows with the text and with how
 * far phrases begin alike, hardly with their number.
 */
public final class PhraseIndex {
  private final Automaton automaton;
  private final List<Set<Language>> languages;

  private PhraseIndex(Builder builder) {
    this.languages = List.copyOf(builder.languages);
    for (IntList sets : builder.setsOf) {
      builder.automaton.setsOf.add(sets.toArray());
    }
    this.automaton = new Automaton(builder.automaton);
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
    PhraseScanner scanner = scanner();
    scanner.scan(words, facts);
    return scanner.list();
  }

  /** A scanner of its own memory: for many texts, one scanner in each thread. */
  public PhraseScanner scanner() {
    return new PhraseScanner(automaton, languages.size());
  }

  /**
   * The languages that a set has wordings for.
   *
   * @throws IndexOutOfBoundsException if there is no such set
   */
  public Set<Language> languages(int set) {
    return languages.get(set);
  }

  /** How many sets there are; they are numbered from 0. */
  public int sets() {
    return languages.size();
  }

  /** How many bytes the compiled phrases take in memory, about: arrays and words, no more. */
  public long footprint() {
    return automaton.footprint();
  }

  /**
   * Lists the automaton: each state with the words, gaps, slots and collections that lead on from
   * it and what is said when a text has come so far. Equal phrases give equal listings.
   */
  public String explain() {
    return AutomatonListing.of(automaton);
  }

  /** Collects sets of phrases. Not thread-safe. */
  public static final class Builder {
    private final AutomatonBuilder automaton = new AutomatonBuilder();
    private final Map<PhraseKey, Integer> numbers = new LinkedHashMap<>();
    private final Map<PhraseKey, Integer> subs = new LinkedHashMap<>();
    private final IdentityHashMap<PhraseNode.Sequence, Map<Map<String, Integer>, Integer>>
        wordings = new IdentityHashMap<>();
    private final List<IntList> setsOf = new ArrayList<>();
    private final List<Set<Language>> languages = new ArrayList<>();
    private final Map<String, PhraseNode.Choice> parsed = new HashMap<>();
    private final BitSet slotted = new BitSet();

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
      PhraseSets resolved = PhraseSets.resolve(phrases, collections, languages, parsed);
      PhraseKey key = new PhraseKey(phrases, resolved.used(), languages);
      Integer same = numbers.get(key);
      if (same != null) {
        return same;
      }
      int number = numbers.size();
      numbers.put(key, number);
      EnumSet<Language> has = EnumSet.noneOf(Language.class);
      has.addAll(resolved.languages);
      slotted.set(number, resolved.slots);
      this.languages.add(Collections.unmodifiableSet(has));
      for (PhraseNode.Sequence wording : resolved.wordings) {
        Map<String, Integer> subs = subs(wording, resolved.used(), languages);
        // Many sets share the wordings of a collection: each is compiled once.
        Map<Map<String, Integer>, Integer> bySubs = wordings.get(wording);
        if (bySubs == null) {
          bySubs = new HashMap<>(2);
          wordings.put(wording, bySubs);
        }
        Integer known = bySubs.get(subs);
        if (known == null) {
          known = setsOf.size();
          bySubs.put(subs, known);
          setsOf.add(new IntList());
          automaton.add(wording, known, subs);
        }
        setsOf.get(known).add(number);
      }
      return number;
    }

    /** Whether a phrase of a set asks for a mention or a fact. */
    public boolean hasSlots(int set) {
      return slotted.get(set);
    }

    /** Compiles what was added. */
    public PhraseIndex build() {
      return new PhraseIndex(this);
    }

    /** The numbers of the collections that a wording names inside. */
    private Map<String, Integer> subs(
        PhraseNode.Sequence wording, SortedMap<String, Phrases> used, Set<Language> served) {
      Set<String> names = new TreeSet<>();
      PhraseSyntax.collect(wording, names);
      if (names.isEmpty()) {
        return Map.of();
      }
      Map<String, Integer> numbersOf = new TreeMap<>();
      for (String name : names) {
        numbersOf.put(name, sub(name, used, served));
      }
      return numbersOf;
    }

    /** A collection that is named inside a phrase: a trie of its own, entered from there. */
    private int sub(String name, SortedMap<String, Phrases> used, Set<Language> served) {
      Phrases phrases = used.getOrDefault(name, Phrases.none());
      PhraseSets resolved = PhraseSets.resolve(phrases, used, served, parsed);
      PhraseKey key = new PhraseKey(phrases, resolved.used(), served);
      Integer known = subs.get(key);
      if (known != null) {
        return known;
      }
      int number = subs.size();
      subs.put(key, number);
      automaton.subRoots.add(PositionSets.EMPTY);
      IntList starts = new IntList();
      for (PhraseNode.Sequence wording : resolved.wordings) {
        starts.add(automaton.start(wording, subs(wording, resolved.used(), served)));
      }
      automaton.subRoots.set(number, automaton.positions.sets.union(starts));
      return number;
    }
  }
}
