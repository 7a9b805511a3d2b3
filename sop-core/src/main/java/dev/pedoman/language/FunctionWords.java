package dev.pedoman.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Map<Integer, Integer>> weights = new LinkedHashMap<>();
    TextTable.sections("function-words.txt")
        .forEach(
            (section, words) -> {
              List<String> head = TextTable.split(section, " ");
              if (!names.contains(head.get(0))) {
                names.add(head.get(0));
              }
              int language = names.indexOf(head.get(0));
              int weight = Integer.parseInt(head.get(1));
              for (String word : words) {
                weights
                    .computeIfAbsent(word, k -> new LinkedHashMap<>())
                    .merge(language, weight, Math::max);
              }
            });
    LANGUAGES = names.size();
    TABLE = new WordTable(weights.keySet());
    WEIGHTS = weights.values().stream().map(FunctionWords::flat).toArray(int[][]::new);
  }

  private FunctionWords() {}

  static int languages() {
    return LANGUAGES;
  }

  /** For the word with a number: language, weight, language, weight, and so on. */
  static int[] weights(int number) {
    return WEIGHTS[number];
  }

  private static int[] flat(Map<Integer, Integer> weights) {
    int[] flat = new int[weights.size() * 2];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
      flat[i++] = entry.getKey();
      flat[i++] = entry.getValue();
    }
    return flat;
  }
}
