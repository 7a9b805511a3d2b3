package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the wording of a run of words is told by, each trait with a weight: its stems, the groups of
 * synonyms they belong to, pairs of neighbours, and runs of three to five letters of its words,
 * which forgive endings and slips of the pen. Beside them whether it denies something.
 */
final class Traits {
  private static final double PLAIN = 1;
  private static final double WITHOUT_CONTENT = 0.5;
  private static final double SYNONYM = 0.7;

  /** An author's synonyms are the same word: as much as a stem and its letters together. */
  private static final double OWN_SYNONYM = Math.sqrt(2);

  private static final double PAIR = 0.5;
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 5;

  /** No word that people write is longer; the rest of one adds nothing. */
  private static final int LONGEST_WORD = 40;

  /** Which question is asked says as much as what it is about. */
  private static final Set<String> ASKING = Set.of(QuestionWords.PRONOUNS);

  /** Words that bring bad news without being negators. */
  private static final Set<String> DENYING =
      Set.of(
          "unable",
          "unfortunately",
          "nothing",
          "none",
          "neither",
          "nor",
          "sayangnya",
          "malangnya",
          "dukacita",
          "gagal",
          "fail",
          "failed");

  /** By trait, in the order of the words. */
  final Map<String, Double> weights = new LinkedHashMap<>();

  final boolean denies;

  /**
   * Of the units {@code [from, to)}.
   *
   * @param words a text
   */
  Traits(Words words, int from, int to, Synonyms synonyms) {
    List<String> keys = keys(words, from, to);
    List<String> stems = keys.stream().map(Stems::of).toList();
    List<String> neighbours = new ArrayList<>(stems.size());
    boolean denying = false;
    for (int i = 0; i < stems.size(); ) {
      int length = synonyms.longest(stems, i);
      String group = synonyms.group(stems, i, length);
      boolean own = group != null && Synonyms.isOwn(group);
      for (int j = i; j < i + length; j++) {
        denying |= Negation.negates(keys.get(j)) || DENYING.contains(keys.get(j));
        if (!own) {
          word(keys.get(j), stems.get(j));
        }
      }
      if (group != null) {
        weigh("s" + group, own ? OWN_SYNONYM : SYNONYM);
      }
      neighbours.add(group == null ? stems.get(i) : "#" + group);
      i += length;
    }
    denies = denying;
    pairs(neighbours);
  }

  private void word(String key, String stem) {
    boolean content = !StopWords.holds(key) || ASKING.contains(key);
    weigh("w" + stem, content ? PLAIN : WITHOUT_CONTENT);
    if (content) {
      letters(key);
    }
  }

  /** The stems of all words of a text. */
  static List<String> stems(Words words) {
    List<String> stems = new ArrayList<>();
    for (String key : keys(words, 0, words.size())) {
      stems.add(Stems.of(key));
    }
    return stems;
  }

  /** What a unit is compared by: a chat spelling by its first reading, a number as a number. */
  private static List<String> keys(Words words, int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (words.has(i, Words.DIGIT)) {
        keys.add("0");
        continue;
      }
      for (String key : Forms.readings(words.form(i)).get(0)) {
        String rest = Stems.denied(key);
        if (rest != null) {
          keys.add("not");
        }
        keys.add(rest == null ? key : rest);
      }
    }
    return keys;
  }

  private void pairs(List<String> stems) {
    String before = "^";
    for (String stem : stems) {
      weigh("p" + before + " " + stem, PAIR);
      before = stem;
    }
    weigh("p" + before + " $", PAIR);
  }

  private void letters(String key) {
    String word = "<" + (key.length() > LONGEST_WORD ? key.substring(0, LONGEST_WORD) : key) + ">";
    Set<String> runs = new HashSet<>();
    for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
      for (int i = 0; i + length <= word.length(); i++) {
        runs.add(word.substring(i, i + length));
      }
    }
    double each = PLAIN / Math.sqrt(Math.max(1, runs.size()));
    for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
      for (int i = 0; i + length <= word.length(); i++) {
        weigh("l" + word.substring(i, i + length), each);
      }
    }
  }

  private void weigh(String trait, double weight) {
    weights.merge(trait, weight, Math::max);
  }
}
