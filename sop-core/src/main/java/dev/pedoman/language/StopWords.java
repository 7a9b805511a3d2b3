package dev.pedoman.language;

import java.util.ArrayList;
import java.util.List;

/** Words that carry no content of their own, in three languages. */
final class StopWords {
  static final WordTable WORDS = load();

  private StopWords() {}

  static boolean holds(String key) {
    return WORDS.holds(key);
  }

  private static WordTable load() {
    List<String> words = new ArrayList<>();
    for (List<String> section : TextTable.sections("stop-words.txt").values()) {
      for (String word : section) {
        for (List<String> reading : Forms.readings(word)) {
          if (reading.size() == 1) {
            words.add(reading.get(0));
          }
        }
      }
    }
    return new WordTable(words);
  }
}
