package dev.pedoman.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How close wordings are, by the content words they share. Words are compared by their roots, chat
 * spellings by what they stand for; words without content of their own are left out. No model, no
 * network, the same result everywhere.
 */
public final class Similarity {
  private Similarity() {}

  /**
   * Similarity of two wordings, 0..1; symmetric; 1 for the same content words. 0 where one of them
   * has no words; of wordings without content words all words are compared.
   */
  public static double of(Words a, Words b) {
    boolean content = !points(a, true).isEmpty() && !points(b, true).isEmpty();
    Set<String> one = points(a, content);
    Set<String> two = points(b, content);
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    double shared = one.stream().filter(two::contains).count();
    // The cosine of word sets: unlike the share of the union it forgives a longer wording.
    return shared / Math.sqrt((double) one.size() * two.size());
  }

  /** The keys of the words of a text. */
  private static Set<String> points(Words words, boolean contentOnly) {
    Set<String> points = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String key : keys(words, i)) {
        if (!contentOnly || !StopWords.holds(key)) {
          points.add(key);
        }
      }
    }
    return points;
  }

  /**
   * Numbers by their value, words by their first reading: that is the usual one, and all of them
   * would blur the comparison.
   */
  static List<String> keys(Words words, int unit) {
    Quantity number = words.has(unit, Words.DIGIT) ? Quantities.at(words, unit) : null;
    if (number != null && number.suffix().isEmpty()) {
      return List.of(number.value().stripTrailingZeros().toPlainString());
    }
    return Forms.readings(words.form(unit)).get(0);
  }
}
