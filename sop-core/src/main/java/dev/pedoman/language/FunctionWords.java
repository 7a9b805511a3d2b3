package dev.pedoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words of {@code function-words.txt} say about the language. */
final class FunctionWords {
  static final int ID = 0;
  static final int MS = 1;
  static final int BOTH = 2;
  static final int EN = 3;

  /** The first of the other languages. */
  static final int OTHERS = 4;

  static final WordTable TABLE;
  private static final int[][] WEIGHTS;
  private static final int LANGUAGES;

  static {
    List<String> names = new ArrayList<>(List.of("id", "ms", "idms", "en"));
    Map<String, int[]> weights = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> section :
        TextTable.sections("function-words.txt").entrySet()) {
      List<String> head = TextTable.split(section.getKey(), ' ');
      if (!names.contains(head.get(0))) {
        names.add(head.get(0));
      }
      int language = names.indexOf(head.get(0));
      int weight = Integer.parseInt(head.get(1));
      for (String word : section.getValue()) {
        weights.put(word, heavier(weights.get(word), language, weight));
      }
    }
    LANGUAGES = names.size();
    TABLE = new WordTable(weights.keySet());
    WEIGHTS = weights.values().toArray(new int[0][]);
  }

  private FunctionWords() {}

  static int languages() {
    return LANGUAGES;
  }

  /** For the word with a number: language, weight, language, weight, and so on. */
  static int[] weights(int number) {
    return WEIGHTS[number];
  }

  /** The weights with one more; of two for the same language the greater. */
  private static int[] heavier(int @Nullable [] known, int language, int weight) {
    if (known == null) {
      return new int[] {language, weight};
    }
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == language) {
        known[i + 1] = Math.max(known[i + 1], weight);
        return known;
      }
    }
    int[] more = Arrays.copyOf(known, known.length + 2);
    more[known.length] = language;
    more[known.length + 1] = weight;
    return more;
  }
}
