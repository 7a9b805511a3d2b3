package dev.pedoman.language;

import java.util.Arrays;

/**
 * The units of one text as a scan needs them, in flat arrays that are used again: where each stands
 * and what the vocabulary says of it.
 */
final class Units {
  private static final int KEPT = 1 << 14;

  final Vocabulary vocabulary;
  int size;
  int[] starts = new int[64];
  int[] ends = new int[64];

  /** The entry of each unit in the vocabulary. */
  int[] entries = new int[64];

  /** What each unit stands for in phrases; see {@link Vocabulary}. */
  int[] symbols = new int[64];

  byte[] flags = new byte[64];

  /** Units in a foreign script that count for the language, and their letters. */
  int foreign;

  int foreignLetters;

  private int[][] several = new int[4][];
  private int extra;

  Units(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Begins a text; lets go of what a huge text took. */
  void clear() {
    size = 0;
    foreign = 0;
    foreignLetters = 0;
    if (starts.length > KEPT) {
      resize(64);
    }
    if (extra > 0) {
      Arrays.fill(several, 0, extra, null);
      extra = 0;
      several = several.length > KEPT ? new int[4][] : several;
    }
  }

  /** Makes room for one more. */
  void room() {
    if (size == starts.length) {
      resize(size * 2);
    }
  }

  boolean has(int unit, int flag) {
    return (flags[unit] & flag) != 0;
  }

  /** Whether there is such a unit and its word is of a kind. */
  boolean is(int unit, int kind) {
    return unit >= 0 && unit < size && (vocabulary.kinds[entries[unit]] & kind) != 0;
  }

  /** The symbols that a negative {@link #symbols} stands for; not to be changed. */
  int[] several(int symbol) {
    int index = ~symbol;
    int fixed = vocabulary.several.length;
    return index < fixed ? vocabulary.several[index] : several[index - fixed];
  }

  /** The symbol that stands for several ones of this text only. */
  int symbolOf(int[] some) {
    if (some.length < 2) {
      return some.length == 0 ? 0 : some[0];
    }
    if (extra == several.length) {
      several = Arrays.copyOf(several, extra * 2);
    }
    several[extra] = some;
    return ~(vocabulary.several.length + extra++);
  }

  private void resize(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    entries = Arrays.copyOf(entries, capacity);
    symbols = Arrays.copyOf(symbols, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
