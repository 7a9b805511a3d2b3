package dev.pedoman.language;

import java.util.Map;

/** Words that are held as two units: English contractions and doublings such as {@code baik2}. */
final class SplitForms {
  private static final Map<String, String> ENDINGS =
      Map.of("m", "am", "re", "are", "ll", "will", "ve", "have", "d", "would");

  private static final Map<String, String> BEFORE_NOT =
      Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");

  /** After these, {@code 's} is short for "is"; after all others it marks a possessor. */
  private static final WordTable SHORT_FOR_IS =
      WordTable.of(
          "it",
          "that",
          "what",
          "there",
          "here",
          "he",
          "she",
          "who",
          "where",
          "how",
          "when",
          "this",
          "everything",
          "something",
          "nothing");

  private static final WordTable AFTER_DOUBLING =
      WordTable.of("nya", "ku", "mu", "lah", "an", "kan");

  private SplitForms() {}

  /** A word with an apostrophe inside; its last part begins at {@code apostrophe}. */
  static void contraction(WordSplitter out, int from, int to, int first, int apostrophe, int flag) {
    int tailLength = out.used() - apostrophe;
    String whole = out.takeBack(first);
    String head = whole.substring(0, apostrophe - first);
    String tail = whole.substring(apostrophe - first);
    String second = ENDINGS.get(tail);
    if (tail.equals("t") && head.length() > 2 && head.endsWith("n")) {
      head = head.substring(0, head.length() - 1);
      pair(out, from, to, tailLength + 2, BEFORE_NOT.getOrDefault(head, head), "not", flag);
    } else if (second != null) {
      pair(out, from, to, tailLength + 1, head, second, flag);
    } else if (tail.equals("s") && SHORT_FOR_IS.holds(head)) {
      pair(out, from, to, 2, head, "is", flag);
    } else if (tail.equals("s") && head.equals("let")) {
      pair(out, from, to, 2, head, "us", flag);
    } else {
      // A possessor loses its 's; any other apostrophe is spelling: ma'af, jum'at.
      single(out, from, to, tail.equals("s") ? head : whole, flag);
    }
  }

  /** Splits {@code baik2} and {@code teman2nya}; says no for anything else with a digit. */
  static boolean doubling(WordSplitter out, int from, int to, int first, int flag) {
    int last = out.used();
    int two = first;
    while (two < last && Character.isLetter(out.letters[two])) {
      two++;
    }
    if (two - first < 3 || two == last || out.letters[two] != '2') {
      return false;
    }
    String rest = new String(out.letters, two + 1, last - two - 1);
    if (!rest.isEmpty() && !AFTER_DOUBLING.holds(rest)) {
      return false;
    }
    String word = out.takeBack(first).substring(0, two - first);
    int plain = flag & ~Words.DIGIT;
    pair(out, from, to, Math.min(rest.length() + 1, to - from - 1), word, word + rest, plain);
    return true;
  }

  private static void pair(
      WordSplitter out, int from, int to, int tail, String one, String two, int flag) {
    int middle = Math.max(from + 1, to - tail);
    single(out, from, middle, one, flag);
    single(out, middle, to, two, Words.CONTINUES);
  }

  private static void single(WordSplitter out, int from, int to, String form, int flag) {
    int first = out.used();
    out.append(form);
    out.push(from, to, first, flag);
  }
}
