package dev.pedoman.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Finds words in a fixed list without making strings: open addressing over the hash of {@link
 * String}. Immutable, shared by threads.
 */
final class WordTable {
  private final String[] words;
  private final int[] slots;

  /** One bit for each remainder of a hash; turns most words away from a small table at once. */
  private final long seen;

  WordTable(Collection<String> list) {
    this.words = new LinkedHashSet<>(list).toArray(new String[0]);
    int capacity = Integer.highestOneBit(Math.max(4, words.length) * 4 - 1);
    this.slots = new int[capacity];
    long bits = 0;
    for (int i = 0; i < words.length; i++) {
      bits |= 1L << (mix(words[i].hashCode()) >>> 26);
      int slot = mix(words[i].hashCode()) & (capacity - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = i + 1;
    }
    seen = bits;
  }

  static WordTable of(String... list) {
    return new WordTable(List.of(list));
  }

  /** The number of a word in the order of the list, without repetitions; -1 if it is not there. */
  int find(char[] letters, int from, int to, int hash) {
    int mixed = mix(hash);
    if ((seen >>> (mixed >>> 26) & 1) == 0) {
      return -1;
    }
    int mask = slots.length - 1;
    int slot = mixed & mask;
    while (slots[slot] != 0) {
      int i = slots[slot] - 1;
      if (same(words[i], letters, from, to)) {
        return i;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  int find(Words text, int unit) {
    return find(text.letters(), text.at(unit), text.at(unit + 1), text.hash(unit));
  }

  int find(String word) {
    return find(word.toCharArray(), 0, word.length(), word.hashCode());
  }

  boolean holds(Words text, int unit) {
    return unit >= 0 && unit < text.size() && find(text, unit) >= 0;
  }

  boolean holds(String word) {
    return find(word) >= 0;
  }

  String word(int number) {
    return words[number];
  }

  int size() {
    return words.length;
  }

  private static boolean same(String word, char[] letters, int from, int to) {
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int mix(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
