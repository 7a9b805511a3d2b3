package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
      WordTable.of(AddressWords.together(AddressWords.TITLES, AddressWords.CALLS));

  /** What an utterance says by keys, worked out once however often it is held against others. */
  public static final class Points {
    /** The stems that have content, in order, each with its weight. */
    private final List<String> keys = new ArrayList<>();

    private final List<Double> weights = new ArrayList<>();

    /** Where each sentence begins among the keys; one more for the end. */
    private final int[] sentences;

    private Points(Words words) {
      sentences = new int[words.sentences() + 1];
      for (int i = 0; i < words.sentences(); i++) {
        sentences[i] = keys.size();
        for (int unit = words.sentenceFirst(i); unit < words.sentenceFirst(i + 1); unit++) {
          double weight = weight(words, unit);
          for (String key : Similarity.keys(words, unit)) {
            if (!StopWords.holds(key)) {
              keys.add(Stems.of(key));
              weights.add(weight);
            }
          }
        }
      }
      sentences[words.sentences()] = keys.size();
    }
  }

  private Echo() {}

  /** The points that an utterance makes. */
  public static Points points(Words words) {
    return new Points(words);
  }

  /**
   * How much of the points of some texts a reply repeats, 0..1. 0 where there are no points.
   *
   * @param made what the other side said
   */
  public static double of(List<Points> made, Points reply) {
    Map<String, Double> all = new HashMap<>();
    double total = 0;
    for (Points text : made) {
      for (int i = 0; i < text.keys.size(); i++) {
        double weight = Math.abs(text.weights.get(i));
        Double known = all.get(text.keys.get(i));
        if (known == null || known < weight) {
          all.put(text.keys.get(i), weight);
          // weights are whole numbers, so the order of the sum does not matter
          total += weight - (known == null ? 0 : known);
        }
      }
    }
    double best = 0;
    int count = reply.sentences.length - 1;
    for (int i = 0; i < count && total > 0; i++) {
      int last = Math.min(count, i + SENTENCES);
      best = Math.max(best, repeated(all, reply, reply.sentences[i], reply.sentences[last]));
    }
    return Math.min(1, best / Math.min(MOST, Math.max(LEAST, total)));
  }

  private static double repeated(Map<String, Double> points, Points reply, int from, int to) {
    Set<String> said = new HashSet<>();
    double repeated = 0;
    for (int i = from; i < to; i++) {
      Double point = reply.weights.get(i) < 0 ? null : points.get(reply.keys.get(i));
      if (point != null && said.add(reply.keys.get(i))) {
        repeated += point;
      }
    }
    return repeated;
  }

  /**
   * A capital tells a name, except where a sentence begins; behind a title it is one that addresses
   * somebody, which is marked by a weight below zero: it makes a point and repeats none.
   */
  private static double weight(Words words, int unit) {
    if (words.has(unit, Words.DIGIT)) {
      return FIGURE;
    }
    boolean name = words.has(unit, Words.CAPITAL) && !words.has(unit, Words.SENTENCE);
    boolean addressed = name && unit > 0 && TITLES.holds(words, unit - 1);
    return addressed ? -NAME : name ? NAME : PLAIN;
  }
}
