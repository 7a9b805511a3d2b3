package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out for every word of an index what it stands for. */
final class VocabularyBuilder {
  final String[] words;
  final int[] kinds;
  final long[] tallies;
  final int[] symbols;
  final int[] keySymbols;
  final List<int[]> several = new ArrayList<>();
  final Vocabulary.Prefixes prefixes;

  /** For each entry that phrases or spellings have, what it stands for itself. */
  private final int[][] own;

  private final Map<String, Integer> added = new HashMap<>();

  /**
   * Gathers the words.
   *
   * @param phraseWords the keys of the words of phrases, with their symbols
   * @param shortcuts the symbols of several keys that a short form may stand for
   */
  VocabularyBuilder(
      Map<String, Integer> phraseWords,
      Map<List<String>, Integer> shortcuts,
      Map<String, Integer> prefixes) {
    List<String> more = new ArrayList<>();
    int base = Vocabulary.first() + BaseWords.size();
    for (String word : phraseWords.keySet()) {
      if (BaseWords.number(word) < 0) {
        added.put(word, base + more.size());
        more.add(word);
      }
    }
    int size = base + more.size();
    words = new String[size];
    kinds = new int[size];
    tallies = new long[size];
    symbols = new int[size];
    keySymbols = new int[size];
    own = new int[size][];
    this.prefixes = new Vocabulary.Prefixes(prefixes);
    words[Vocabulary.UNKNOWN] = "";
    words[Vocabulary.FAMILIAR] = "";
    tallies[Vocabulary.FAMILIAR] = LanguageTally.KNOWN;
    fill(more);
    for (Map.Entry<String, Integer> word : phraseWords.entrySet()) {
      own[entry(word.getKey())] = new int[] {word.getValue()};
    }
    spell(phraseWords, shortcuts);
    for (int entry = Vocabulary.first(); entry < size; entry++) {
      derive(entry);
    }
  }

  Vocabulary build(int[] rootNext) {
    return new Vocabulary(this, rootNext);
  }

  private void fill(List<String> more) {
    int entry = Vocabulary.first();
    for (int i = 0; i < BaseWords.size(); i++) {
      words[entry] = BaseWords.word(i);
      kinds[entry] = BaseWords.kind(i);
      tallies[entry] = BaseWords.tally(i);
      entry++;
    }
    for (String word : more) {
      words[entry] = word;
      tallies[entry] = LanguageTally.packed(word);
      entry++;
    }
  }

  private void spell(Map<String, Integer> phraseWords, Map<List<String>, Integer> shortcuts) {
    for (Map.Entry<String, List<List<String>>> spelling : Spellings.all().entrySet()) {
      int entry = entry(spelling.getKey());
      for (List<String> keys : Spellings.keys(spelling.getKey())) {
        Integer symbol = keys.size() == 1 ? phraseWords.get(keys.get(0)) : shortcuts.get(keys);
        if (symbol != null) {
          own[entry] = Vocabulary.union(own[entry], new int[] {symbol});
        }
      }
    }
  }

  private void derive(int entry) {
    int base = entry - Vocabulary.first();
    boolean known = base < BaseWords.size();
    String word = words[entry];
    int[] byKey = of(known ? BaseWords.key(base) : Forms.key(word));
    int[] all = own[entry] == null ? byKey : own[entry];
    String[] drawn = known ? BaseWords.drawn(base) : Forms.drawn(word);
    if (drawn != null) {
      all = null;
      for (String key : drawn) {
        all = Vocabulary.union(all, of(key));
      }
    }
    keySymbols[entry] = symbol(byKey);
    if (prefixes.mayBegin(word.charAt(0))) {
      all = Vocabulary.union(all, prefixes.find(word.toCharArray(), 0, word.length()));
    }
    symbols[entry] = symbol(all);
  }

  private int @Nullable [] of(String key) {
    int entry = entry(key);
    return entry < 0 ? null : own[entry];
  }

  private int symbol(int @Nullable [] some) {
    if (some == null || some.length == 0) {
      return 0;
    }
    if (some.length == 1) {
      return some[0];
    }
    several.add(some);
    return ~(several.size() - 1);
  }

  private int entry(String word) {
    int number = BaseWords.number(word);
    return number >= 0 ? number + Vocabulary.first() : added.getOrDefault(word, -1);
  }
}
