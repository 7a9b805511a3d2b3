package dev.pedoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the particles and clitics of Indonesian and Malay off a word: {@code pesanannya} and {@code
 * pesananmu} both become {@code pesanan}. Words that only look so ({@code masalah}, {@code buku})
 * are listed and stay whole; a stem keeps at least three letters. Two words match when their roots
 * are the same.
 */
final class Roots {
  /** No word that people write is longer; longer ones stay whole, which keeps the cost linear. */
  private static final int LONGEST = 40;

  static final List<String> ENDINGS = List.of("ku", "mu", "lah", "kah", "tah", "pun", "nya");

  private static final WordTable KEPT = new WordTable(kept());

  private Roots() {}

  /** Where the root of the word in {@code letters[from, to)} ends. */
  static int end(char[] letters, int from, int to) {
    int end = to;
    while (end - from <= LONGEST) {
      int cut = suffix(letters, from, end);
      if (cut == 0 || KEPT.find(letters, from, end, hash(letters, from, end)) >= 0) {
        break;
      }
      end -= cut;
    }
    return end;
  }

  static String of(String word) {
    return word.substring(0, end(word.toCharArray(), 0, word.length()));
  }

  /** As {@link String#hashCode()}. */
  static int hash(char[] letters, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash;
  }

  /** The length of the clitic at the end of a word, 0 for none. */
  private static int suffix(char[] letters, int from, int to) {
    int length = to - from;
    if (length < 5) {
      return 0;
    }
    char last = letters[to - 1];
    char before = letters[to - 2];
    if (last == 'u' && (before == 'k' || before == 'm')) {
      return 2;
    }
    char third = letters[to - 3];
    boolean found =
        (last == 'h' && before == 'a' && (third == 'l' || third == 'k' || third == 't'))
            || (last == 'n' && before == 'u' && third == 'p')
            || (last == 'a' && before == 'y' && third == 'n');
    return found && length >= 6 ? 3 : 0;
  }

  private static List<String> kept() {
    List<String> words = new ArrayList<>();
    for (String line : TextTable.entries("whole-words.txt")) {
      words.addAll(TextTable.split(line, ' '));
    }
    return words;
  }
}
