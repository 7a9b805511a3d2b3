package dev.pedoman.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a reply repeats of the main points of somebody else. Points are content words by their
 * stems; figures tell most, then names, then other words. A reply repeats in one breath: at most
 * two sentences in a row count together, so that a long letter does not repeat a little here and
 * there. Of a long account the main points are a part, so more than {@value #MOST} are not asked
 * for; and of a word or two alone nothing is a main point.
 */
public final class Echo {
  private static final double PLAIN = 1;
  private static final double NAME = 2;
  private static final double FIGURE = 3;

  /** What is said in a word or two weighs so much at least. */
  private static final double LEAST = 4;

  /** The main points of a long account weigh so much. */
  private static final double MOST = 9;

  private static final int SENTENCES = 2;

  /** A name behind these addresses somebody and repeats nothing. */
  private static final WordTable TITLES =
      WordTable.of(
          "bapak", "ibu", "pak", "bu", "kak", "kakak", "mas", "mbak", "encik", "puan", "cik",
          "tuan", "mr", "mrs", "ms", "miss", "dear", "hai", "hi", "halo", "hello", "helo", "bang",
          "dik");

  private Echo() {}

  /**
   * How much of the points of some texts a reply repeats, 0..1. 0 where there are no points.
   *
   * @param points what the other side said
   */
  public static double of(List<Words> points, Words reply) {
    Map<String, Double> all = new TreeMap<>();
    double total = 0;
    for (Words text : points) {
      gather(text, all);
    }
    for (double weight : all.values()) {
      total += weight;
    }
    if (total == 0) {
      return 0;
    }
    double best = 0;
    for (int i = 0; i < reply.sentences(); i++) {
      int last = Math.min(reply.sentences(), i + SENTENCES);
      best =
          Math.max(best, repeated(all, reply, reply.sentenceFirst(i), reply.sentenceFirst(last)));
    }
    return Math.min(1, best / Math.min(MOST, Math.max(LEAST, total)));
  }

  private static double repeated(Map<String, Double> points, Words reply, int from, int to) {
    Set<String> said = new HashSet<>();
    double repeated = 0;
    for (int i = from; i < to; i++) {
      boolean addressed = i > 0 && reply.has(i, Words.CAPITAL) && TITLES.holds(reply, i - 1);
      if (!addressed) {
        for (String key : keys(reply, i)) {
          repeated += said.add(key) ? points.getOrDefault(key, 0.0) : 0;
        }
      }
    }
    return repeated;
  }

  private static void gather(Words words, Map<String, Double> points) {
    for (int i = 0; i < words.size(); i++) {
      for (String key : keys(words, i)) {
        points.merge(key, weight(words, i), Math::max);
      }
    }
  }

  /** A capital tells a name, except where a sentence begins. */
  private static double weight(Words words, int unit) {
    if (words.has(unit, Words.DIGIT)) {
      return FIGURE;
    }
    boolean name = words.has(unit, Words.CAPITAL) && !words.has(unit, Words.SENTENCE);
    return name ? NAME : PLAIN;
  }

  /** The stems of a unit that have content; a number by its value. */
  private static List<String> keys(Words words, int unit) {
    return Similarity.keys(words, unit).stream()
        .filter(key -> !StopWords.holds(key))
        .map(Stems::of)
        .toList();
  }
}
