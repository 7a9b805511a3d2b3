package dev.pedoman.examples.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** The text of a turn: phrases among other words, with capitals and punctuation anywhere. */
final class Wording {
  private static final int LEAST = 5;
  private static final int MOST = 25;

  private Wording() {}

  /** Five to twenty-five words, more only where the phrases need it. */
  static String of(SplittableRandom random, List<String> phrases) {
    List<String> parts = new ArrayList<>(phrases);
    int words = phrases.stream().mapToInt(phrase -> phrase.split(" ").length).sum();
    for (int wanted = LEAST + random.nextInt(MOST - LEAST + 1); words < wanted; words++) {
      parts.add(Vocabulary.spoken(random));
    }
    Collections.shuffle(parts, new Random(random.nextLong()));
    return punctuated(random, String.join(" ", parts).split(" "));
  }

  private static String punctuated(SplittableRandom random, String[] words) {
    StringBuilder text = new StringBuilder();
    boolean capital = true;
    for (int i = 0; i < words.length; i++) {
      text.append(written(random, words[i], capital));
      capital = false;
      if (i == words.length - 1) {
        return text.append(random.nextInt(4) == 0 ? "?" : ".").toString();
      }
      switch (random.nextInt(24)) {
        case 0 -> text.append(", ");
        case 1 -> {
          text.append(random.nextBoolean() ? ". " : "! ");
          capital = true;
        }
        case 2 -> text.append(random.nextInt(4) == 0 ? " - " : "; ");
        default -> text.append(' ');
      }
    }
    return text.toString();
  }

  private static String written(SplittableRandom random, String word, boolean capital) {
    int style = random.nextInt(60);
    if (style == 0) {
      return word.toUpperCase(Locale.ROOT);
    }
    boolean first = capital || style == 1 || word.equals("i");
    return first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
