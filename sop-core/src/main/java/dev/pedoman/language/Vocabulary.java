package dev.pedoman.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the units of a text to the symbols of the automaton. Immutable, shared by threads. */
final class Vocabulary {
  private static final int[] NONE = {};

  private final WordTable table;
  private final int[][] symbols;
  private final WordTable prefixes;
  private final int[] prefixSymbols;
  private final boolean[] prefixStarts = new boolean[128];
  private final int shortestPrefix;
  private final int longestPrefix;

  Vocabulary(AutomatonBuilder built) {
    Map<String, Set<Integer>> known = new LinkedHashMap<>();
    built.words.forEach((word, symbol) -> add(known, word, symbol));
    for (Map.Entry<String, List<List<String>>> entry : Spellings.all().entrySet()) {
      known.computeIfAbsent(entry.getKey(), k -> new LinkedHashSet<>());
      for (List<String> reading : entry.getValue()) {
        List<String> keys = reading.stream().map(Forms::key).toList();
        Integer symbol =
            keys.size() == 1 ? built.words.get(keys.get(0)) : built.shortcuts.get(keys);
        if (symbol != null) {
          add(known, entry.getKey(), symbol);
        }
      }
    }
    table = new WordTable(known.keySet());
    symbols =
        known.values().stream()
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    prefixes = new WordTable(built.prefixes.keySet());
    prefixSymbols = built.prefixes.values().stream().mapToInt(Integer::intValue).toArray();
    shortestPrefix = built.prefixes.keySet().stream().mapToInt(String::length).min().orElse(0);
    longestPrefix = built.prefixes.keySet().stream().mapToInt(String::length).max().orElse(-1);
    built.prefixes.keySet().forEach(prefix -> prefixStarts[prefix.charAt(0) & 127] = true);
  }

  private static void add(Map<String, Set<Integer>> known, String word, int symbol) {
    known.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(symbol);
  }

  /** The symbols that a unit of a text may stand for; not to be changed. */
  int[] symbols(Words words, int unit) {
    char[] letters = words.letters();
    int from = words.at(unit);
    int to = words.at(unit + 1);
    int[] found = find(letters, from, to, words.hash(unit));
    if (words.has(unit, Words.DRAWN_OUT) || Forms.endsDoubled(letters, from, to)) {
      found = drawn(words.form(unit));
    }
    if (longestPrefix > 0 && prefixStarts[letters[from] & 127]) {
      found = withPrefixes(found, letters, from, to);
    }
    return found;
  }

  private int[] find(char[] letters, int from, int to, int hash) {
    int number = table.find(letters, from, to, hash);
    if (number < 0) {
      int end = Roots.end(letters, from, to);
      if (end == to) {
        return NONE;
      }
      number = table.find(letters, from, end, Roots.hash(letters, from, end));
    }
    return number < 0 ? NONE : symbols[number];
  }

  private int[] drawn(String form) {
    Set<Integer> all = new LinkedHashSet<>();
    for (String key : Forms.keys(form)) {
      int number = table.find(key);
      if (number >= 0) {
        for (int symbol : symbols[number]) {
          all.add(symbol);
        }
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] withPrefixes(int[] found, char[] letters, int from, int to) {
    List<Integer> more = new ArrayList<>();
    int hash = 0;
    int last = Math.min(to, from + longestPrefix);
    for (int i = from; i < last; i++) {
      hash = 31 * hash + letters[i];
      if (i + 1 - from >= shortestPrefix) {
        int number = prefixes.find(letters, from, i + 1, hash);
        if (number >= 0) {
          more.add(prefixSymbols[number]);
        }
      }
    }
    if (more.isEmpty()) {
      return found;
    }
    for (int symbol : found) {
      more.add(symbol);
    }
    return more.stream().mapToInt(Integer::intValue).toArray();
  }
}
