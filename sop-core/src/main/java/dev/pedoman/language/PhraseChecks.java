package dev.pedoman.language;

import java.util.List;

/** What a phrase must keep to beyond its grammar: not empty, no gap at its ends, not too many. */
final class PhraseChecks {
  static final int MOST_VARIANTS = 2_000;
  static final int MOST_GAPS = 8;

  private PhraseChecks() {}

  static void check(String phrase, PhraseNode.Choice choice) {
    for (PhraseNode.Sequence whole : choice.parts()) {
      List<PhraseNode> parts = whole.parts();
      if (parts.isEmpty()) {
        throw new PhraseParser.Faulty(0, "the phrase has no word", "write the words to look for");
      }
      if (gap(parts.get(0)) || gap(parts.get(parts.size() - 1))) {
        int at = Math.max(0, Math.max(phrase.indexOf("..."), phrase.indexOf('\u2026')));
        throw new PhraseParser.Faulty(
            at, "'...' stands at an end of the phrase", "write a word before and after it");
      }
      if (canBeEmpty(whole)) {
        throw new PhraseParser.Faulty(
            0, "every word of the phrase is optional", "write one word outside the parentheses");
      }
    }
    if (gaps(choice) > MOST_GAPS) {
      throw new PhraseParser.Faulty(
          0, "the phrase has more than " + MOST_GAPS + " gaps '...'", "write shorter phrases");
    }
    if (count(choice) > MOST_VARIANTS) {
      throw new PhraseParser.Faulty(
          0,
          "the phrase stands for more than " + MOST_VARIANTS + " wordings",
          "write several phrases with fewer choices each");
    }
  }

  private static boolean gap(PhraseNode node) {
    return node instanceof PhraseNode.Gap;
  }

  private static boolean canBeEmpty(PhraseNode.Sequence sequence) {
    for (PhraseNode part : sequence.parts()) {
      if (!gap(part) && !(part instanceof PhraseNode.Choice choice && anyEmpty(choice))) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyEmpty(PhraseNode.Choice choice) {
    for (PhraseNode.Sequence part : choice.parts()) {
      if (canBeEmpty(part)) {
        return true;
      }
    }
    return false;
  }

  private static int gaps(PhraseNode node) {
    int sum = gap(node) ? 1 : 0;
    for (PhraseNode child : children(node)) {
      sum += gaps(child);
    }
    return sum;
  }

  /** The number of wordings, never much above the limit. */
  private static long count(PhraseNode node) {
    boolean choice = node instanceof PhraseNode.Choice;
    long count = choice ? 0 : 1;
    for (PhraseNode child : children(node)) {
      long inside = count(child);
      count = Math.min(choice ? count + inside : count * inside, MOST_VARIANTS + 1L);
    }
    return count;
  }

  static List<? extends PhraseNode> children(PhraseNode node) {
    if (node instanceof PhraseNode.Choice choice) {
      return choice.parts();
    }
    return node instanceof PhraseNode.Sequence sequence ? sequence.parts() : List.of();
  }
}
