package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that every index knows whatever it looks for: function words, stop words, chat
 * spellings, negators, abbreviations, each with all that is known of it. Read once, immutable.
 */
final class BaseWords {
  /** Gathers words, each once, with all the kinds that it is of. */
  static final class Gatherer {
    private final Map<String, Integer> numbers = new HashMap<>(4096);
    private final List<String> words = new ArrayList<>(2048);
    private int[] kinds = new int[2048];

    void add(int kind, String... some) {
      for (String word : some) {
        add(kind, word);
      }
    }

    private void add(int kind, String word) {
      Integer number = numbers.get(word);
      if (number == null) {
        number = words.size();
        numbers.put(word, number);
        words.add(word);
        if (number == kinds.length) {
          kinds = java.util.Arrays.copyOf(kinds, number * 2);
        }
      }
      kinds[number] |= kind;
    }
  }

  private static final Map<String, Integer> NUMBERS;
  private static final String[] WORDS;
  private static final int[] KINDS;
  private static final long[] TALLIES;
  private static final String[] KEYS;
  private static final String[][] DRAWN;

  static {
    Gatherer all = new Gatherer();
    Negation.list(all);
    Enquiry.list(all);
    Supposition.list(all);
    SentenceBreaks.list(all);
    for (int i = 0; i < FunctionWords.TABLE.size(); i++) {
      all.add(0, FunctionWords.TABLE.word(i));
    }
    for (int i = 0; i < StopWords.WORDS.size(); i++) {
      all.add(0, StopWords.WORDS.word(i));
    }
    for (String form : Spellings.all().keySet()) {
      all.add(0, form);
    }
    NUMBERS = all.numbers;
    WORDS = all.words.toArray(new String[0]);
    KINDS = java.util.Arrays.copyOf(all.kinds, WORDS.length);
    TALLIES = new long[WORDS.length];
    KEYS = new String[WORDS.length];
    DRAWN = new String[WORDS.length][];
    for (int i = 0; i < WORDS.length; i++) {
      TALLIES[i] = LanguageTally.packed(WORDS[i]);
      KEYS[i] = Forms.key(WORDS[i]);
      DRAWN[i] = Forms.drawn(WORDS[i]);
    }
  }

  private BaseWords() {}

  static int size() {
    return WORDS.length;
  }

  static String word(int number) {
    return WORDS[number];
  }

  /** The number of a word, -1 if it is none of these. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, -1);
  }

  /** The bits of {@link Kind} of a word, 0 for none. */
  static int kind(String word) {
    int number = number(word);
    return number < 0 ? 0 : KINDS[number];
  }

  static int kind(int number) {
    return KINDS[number];
  }

  /** See {@link LanguageTally#packed}. */
  static long tally(int number) {
    return TALLIES[number];
  }

  /** As {@link Forms#key}. */
  static String key(int number) {
    return KEYS[number];
  }

  /** As {@link Forms#drawn}. */
  static String @Nullable [] drawn(int number) {
    return DRAWN[number];
  }
}
