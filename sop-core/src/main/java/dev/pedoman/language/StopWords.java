package dev.pedoman.language;

import java.util.ArrayList;
import java.util.List;

/** Words that carry no content of their own, in three languages. */
final class StopWords {
  private static final WordTable WORDS = load();

  private StopWords() {}

  static boolean holds(String key) {
    return WORDS.holds(key);
  }

  private static WordTable load() {
    List<String> words = new ArrayList<>();
    TextTable.sections("stop-words.txt").values().forEach(words::addAll);
    return new WordTable(
        words.stream()
            .flatMap(w -> Forms.readings(w).stream())
            .filter(reading -> reading.size() == 1)
            .map(reading -> reading.get(0))
            .toList());
  }
}
