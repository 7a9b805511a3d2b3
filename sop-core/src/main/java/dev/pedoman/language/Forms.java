package dev.pedoman.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a word is known: its root, and for a drawn-out word the roots of what it may
 * be drawn out from. A word of a text and a word of a phrase match when they share a key, or a key
 * of the one is a reading of a short form of the other.
 */
final class Forms {
  /** Longer words have no other form than their own. */
  static final int LONGEST = 200;

  private static final int MOST_RUNS = 4;

  /** Two letters and a verb of five. */
  private static final int SHORTEST_PASSIVE = 7;

  /** For each last letter the letters before it with which it may be an ending or drawn out. */
  private static final int[] ENDINGS = new int[32];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ENDINGS[c & 31] = 1 << (c & 31);
    }
    for (String ending : Roots.ENDINGS) {
      int last = ending.length() - 1;
      ENDINGS[ending.charAt(last) & 31] |= 1 << (ending.charAt(last - 1) & 31);
    }
  }

  private Forms() {}

  /** The key of a word that is not drawn out. */
  static String key(String word) {
    return Spellings.readings(word).isEmpty() ? Roots.of(word) : word;
  }

  /** The keys of a drawn-out word: each run of three or more letters becomes two or one. */
  static List<String> undrawn(String word) {
    Set<String> open = new LinkedHashSet<>();
    open.add("");
    int runs = 0;
    for (int i = 0; i < word.length(); ) {
      char c = word.charAt(i);
      int end = i;
      while (end < word.length() && word.charAt(end) == c) {
        end++;
      }
      int length = end - i;
      boolean drawn = length >= 3 && c > '9';
      String once = String.valueOf(c);
      runs += drawn ? 1 : 0;
      Set<String> next = new LinkedHashSet<>();
      for (String head : open) {
        if (!drawn) {
          next.add(head + once.repeat(length));
        } else {
          next.add(head + once);
          if (runs <= MOST_RUNS) {
            next.add(head + once + once);
          }
        }
      }
      open = next;
      i = end;
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String form : open) {
      keys.add(key(form));
    }
    for (String form : open) {
      if (endsDoubled(form.toCharArray(), 0, form.length())) {
        keys.add(key(form.substring(0, form.length() - 1)));
      }
    }
    return List.copyOf(keys);
  }

  /** Whether a word may be drawn out at its end by one letter, as in {@code makasihh}. */
  static boolean endsDoubled(char[] letters, int from, int to) {
    return to - from >= 4
        && letters[to - 1] == letters[to - 2]
        && "aiuohkynmtpf".indexOf(letters[to - 1]) >= 0;
  }

  /**
   * Whether a word of ASCII letters has surely no other key than itself, judged by its first and
   * last eight letters, the first one lowest, the last one highest.
   */
  static boolean isPlain(long head, long tail, int length) {
    int last = (int) (tail >>> 56) & 31;
    int before = (int) (tail >>> 48) & 31;
    boolean passive = (head & 0xFFFF) == ('d' | 'i' << 8) && length >= SHORTEST_PASSIVE;
    // of fourteen letters the first and last eight share two, so no three in a row are missed
    return (ENDINGS[last] >>> before & 1) == 0
        && length <= 14
        && !passive
        && !threeAlike(head, Math.min(length, 8))
        && (length <= 8 || !threeAlike(tail, 8));
  }

  /** Whether three of the lowest bytes in a row are alike; none of them is zero. */
  private static boolean threeAlike(long bytes, int count) {
    long differences = bytes ^ (bytes >>> 8);
    long same = ~(differences + 0x7F7F7F7F7F7F7F7FL) & 0x8080808080808080L;
    same &= -1L >>> (64 - 8 * count);
    return (same & (same >>> 8)) != 0;
  }

  /**
   * Where the verb begins in a passive such as {@code direfund} or {@code dikirim}; 0 for other
   * words. Shorter verbs are left alone: too many other words begin with the two letters.
   */
  static int passive(char[] letters, int from, int to) {
    boolean passive =
        to - from >= SHORTEST_PASSIVE && letters[from] == 'd' && letters[from + 1] == 'i';
    return passive ? from + 2 : 0;
  }

  /** All keys of a word of a text. */
  static List<String> keys(String word) {
    if (word.length() > LONGEST) {
      return List.of(word);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(word));
    if (isDrawn(word)) {
      keys.addAll(undrawn(word));
    }
    if (endsDoubled(word.toCharArray(), 0, word.length())) {
      keys.add(key(word.substring(0, word.length() - 1)));
    }
    for (String key : List.copyOf(keys)) {
      int verb = passive(key.toCharArray(), 0, key.length());
      if (verb > 0) {
        keys.add(key(key.substring(verb)));
      }
    }
    return List.copyOf(keys);
  }

  /** All keys of a word that may be drawn out, or a passive; null for any other. */
  static String @Nullable [] drawn(String word) {
    char[] letters = word.toCharArray();
    int length = letters.length;
    boolean may =
        isDrawn(letters, 0, length)
            || endsDoubled(letters, 0, length)
            || passive(letters, 0, length) > 0;
    return may ? keys(word).toArray(new String[0]) : null;
  }

  /** What a word of a phrase stands for: one or more readings, each of one or more keys. */
  static List<List<String>> readings(String word) {
    boolean drawn = isDrawn(word) && word.length() <= LONGEST;
    Set<List<String>> readings = new LinkedHashSet<>();
    for (String key : drawn ? undrawn(word) : List.of(key(word))) {
      List<List<String>> longer = Spellings.keys(key);
      if (longer.isEmpty()) {
        readings.add(List.of(key));
      }
      readings.addAll(longer);
    }
    return List.copyOf(readings);
  }

  /** Whether a letter stands three times or more in a row. */
  static boolean isDrawn(char[] letters, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      char c = letters[i];
      if (c == letters[i - 1] && c == letters[i - 2] && c > '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDrawn(String word) {
    return isDrawn(word.toCharArray(), 0, word.length());
  }
}
