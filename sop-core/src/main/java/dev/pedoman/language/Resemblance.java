package dev.pedoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How near a wording is to groups of examples, without a model and without a network: the cosine to
 * the nearest example of a group, and the share of the wording that any example of the group knows.
 * What is compared are the {@link Traits} of both; the fewer groups know a trait, the more it
 * weighs (the inverse document frequency of retrieval, with groups as documents), so the weights
 * come from the examples themselves. Where one denies and the other does not, they are held to be
 * less alike. A text is compared as a whole and by its sentences and clauses; the nearest counts.
 *
 * <p>Immutable, shared by threads; the same result everywhere.
 */
public final class Resemblance {
  /** How much the share of the wording that a group knows counts beside the nearest example. */
  private static final double KNOWN_SHARE = 0.3;

  /** What is left of the likeness where one denies and the other does not. */
  private static final double OTHER_POLARITY = 0.7;

  /** A part of a text says less about the text than the whole. */
  private static final double PART = 0.9;

  /** A trait of an example: the example and the weight that the trait has in it. */
  private static final class Posting {
    int[] examples = new int[2];
    double[] weights = new double[2];
    int size;
    double rarity;

    void add(int example, double weight) {
      if (size == examples.length) {
        examples = Arrays.copyOf(examples, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      examples[size] = example;
      weights[size++] = weight;
    }
  }

  private final Synonyms synonyms;
  private final int groups;
  private final int[] groupOf;
  private final boolean[] denies;
  private final double[] lengths;
  private final boolean[] groupDenies;
  private final boolean[] groupAffirms;
  private final Map<String, Posting> postings = new HashMap<>();
  private final double rarest;

  private Resemblance(List<List<Words>> examples, Synonyms synonyms) {
    this.synonyms = synonyms;
    this.groups = examples.size();
    int count = examples.stream().mapToInt(List::size).sum();
    this.groupOf = new int[count];
    this.denies = new boolean[count];
    this.lengths = new double[count];
    this.groupDenies = new boolean[groups];
    this.groupAffirms = new boolean[groups];
    this.rarest = Math.log1p(groups);
    List<Traits> all = new ArrayList<>(count);
    Map<String, Integer> spread = new HashMap<>();
    for (int group = 0; group < groups; group++) {
      Set<String> heard = new HashSet<>();
      for (Words example : examples.get(group)) {
        Traits traits = new Traits(example, 0, example.size(), synonyms);
        groupOf[all.size()] = group;
        denies[all.size()] = traits.denies;
        groupDenies[group] |= traits.denies;
        groupAffirms[group] |= !traits.denies;
        all.add(traits);
        heard.addAll(traits.weights.keySet());
      }
      heard.forEach(trait -> spread.merge(trait, 1, Integer::sum));
    }
    for (int i = 0; i < count; i++) {
      double squares = 0;
      for (Map.Entry<String, Double> trait : all.get(i).weights.entrySet()) {
        Posting posting = postings.computeIfAbsent(trait.getKey(), key -> new Posting());
        posting.rarity = rarity(spread.getOrDefault(trait.getKey(), 1));
        double weight = trait.getValue() * posting.rarity;
        posting.add(i, weight);
        squares += weight * weight;
      }
      lengths[i] = Math.sqrt(squares);
    }
  }

  /**
   * Learns from examples.
   *
   * @param examples by group, the examples of each
   */
  public static Resemblance of(List<List<Words>> examples, Synonyms synonyms) {
    return new Resemblance(examples, synonyms);
  }

  /** How many groups there are. */
  public int groups() {
    return groups;
  }

  /**
   * How near a text is to each group, 0..1, with the part of it that is nearest. 0 for a text
   * without words.
   */
  public Likeness[] to(Words words) {
    Likeness[] best = new Likeness[groups];
    Arrays.fill(best, Likeness.NONE);
    if (words.size() == 0) {
      return best;
    }
    compare(words, 0, words.size(), 1, best);
    int sentenceFrom = 0;
    int clauseFrom = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean sentence = i == words.size() || words.has(i, Words.SENTENCE);
      if (sentence || words.has(i, Words.CLAUSE)) {
        boolean whole = clauseFrom == sentenceFrom && sentence;
        if (!whole) {
          compare(words, clauseFrom, i, PART, best);
        }
        clauseFrom = i;
      }
      if (sentence) {
        if (sentenceFrom > 0 || i < words.size()) {
          compare(words, sentenceFrom, i, PART, best);
        }
        sentenceFrom = i;
      }
    }
    return best;
  }

  /** Keeps, for each group, what of {@code [from, to)} is nearer than what was found before. */
  private void compare(Words words, int from, int to, double share, Likeness[] best) {
    Traits traits = new Traits(words, from, to, synonyms);
    double[] shared = new double[groupOf.length];
    double[] known = new double[groups];
    int[] countedIn = new int[groups];
    double squares = 0;
    int number = 0;
    for (Map.Entry<String, Double> trait : traits.weights.entrySet()) {
      number++;
      Posting posting = postings.get(trait.getKey());
      double weight = trait.getValue() * (posting == null ? rarity(1) : posting.rarity);
      squares += weight * weight;
      for (int i = 0; posting != null && i < posting.size; i++) {
        int example = posting.examples[i];
        shared[example] += weight * posting.weights[i];
        int group = groupOf[example];
        if (countedIn[group] != number) {
          countedIn[group] = number;
          known[group] += weight * weight;
        }
      }
    }
    double[] nearest = new double[groups];
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0) {
        double cosine = shared[i] / (Math.sqrt(squares) * lengths[i]);
        cosine *= denies[i] == traits.denies ? 1 : OTHER_POLARITY;
        nearest[groupOf[i]] = Math.max(nearest[groupOf[i]], cosine);
      }
    }
    for (int group = 0; group < groups; group++) {
      if (known[group] > 0) {
        boolean alike = traits.denies ? groupDenies[group] : groupAffirms[group];
        double familiar = known[group] / squares * (alike ? 1 : OTHER_POLARITY);
        double score = (1 - KNOWN_SHARE) * Math.min(1, nearest[group]) + KNOWN_SHARE * familiar;
        if (score * share > best[group].score()) {
          best[group] =
              new Likeness(Math.min(1, score * share), words.start(from), words.end(to - 1));
        }
      }
    }
  }

  /** 1 for what one group knows, less for what more of them do. */
  private double rarity(int spread) {
    return Math.log1p((double) groups / spread) / rarest;
  }
}
