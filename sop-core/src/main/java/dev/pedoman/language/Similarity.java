package dev.pedoman.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How close wordings are, by the content words they share. Words are compared by their roots, chat
 * spellings by what they stand for; words without content of their own are left out. No model, no
 * network, the same result everywhere.
 */
public final class Similarity {
  private static final double PLAIN = 1;
  private static final double NAME = 2;
  private static final double FIGURE = 3;

  private Similarity() {}

  /**
   * Similarity of two wordings, 0..1; symmetric; 1 for the same content words. 0 where one of them
   * has no words; of wordings without content words all words are compared.
   */
  public static double of(Words a, Words b) {
    boolean content = !points(a, true).isEmpty() && !points(b, true).isEmpty();
    Set<String> one = points(a, content).keySet();
    Set<String> two = points(b, content).keySet();
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    double shared = one.stream().filter(two::contains).count();
    // The cosine of word sets: unlike the share of the union it forgives a longer wording.
    return shared / Math.sqrt((double) one.size() * two.size());
  }

  /**
   * The share of the points of some texts (content words, numbers and names weighing more) that
   * another text repeats, 0..1. 0 where there are no points.
   */
  public static double echo(List<Words> points, Words reply) {
    Map<String, Double> all = new TreeMap<>();
    for (Words text : points) {
      points(text, true).forEach((key, weight) -> all.merge(key, weight, Math::max));
    }
    Set<String> said = points(reply, false).keySet();
    double sum = 0;
    double repeated = 0;
    for (Map.Entry<String, Double> point : all.entrySet()) {
      sum += point.getValue();
      repeated += said.contains(point.getKey()) ? point.getValue() : 0;
    }
    return sum == 0 ? 0 : repeated / sum;
  }

  /** The words of a text by key, each with its weight. */
  private static Map<String, Double> points(Words words, boolean contentOnly) {
    Map<String, Double> points = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String key : keys(words, i)) {
        if (!contentOnly || !StopWords.holds(key)) {
          points.merge(key, weight(words, i), Math::max);
        }
      }
    }
    return points;
  }

  /** A capital tells a name, except where a sentence begins. */
  private static double weight(Words words, int unit) {
    if (words.has(unit, Words.DIGIT)) {
      return FIGURE;
    }
    boolean name = words.has(unit, Words.CAPITAL) && !words.has(unit, Words.SENTENCE);
    return name ? NAME : PLAIN;
  }

  /**
   * Numbers by their value, words by their first reading: that is the usual one, and all of them
   * would blur the comparison.
   */
  private static List<String> keys(Words words, int unit) {
    Quantity number = words.has(unit, Words.DIGIT) ? Quantities.at(words, unit) : null;
    if (number != null && number.suffix().isEmpty()) {
      return List.of(number.value().stripTrailingZeros().toPlainString());
    }
    return Forms.readings(words.form(unit)).get(0);
  }
}
