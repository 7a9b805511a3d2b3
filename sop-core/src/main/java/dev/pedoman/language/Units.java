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

  /** Where each unit begins in the text, in the high half, and where it ends. */
  long[] spans = new long[64];

  /** What the vocabulary knows of each unit; see {@link Vocabulary#find}. */
  long[] known = new long[64];

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
    if (spans.length > KEPT) {
      resize(64);
    }
    if (extra > 0) {
      Arrays.fill(several, 0, extra, null);
      extra = 0;
      several = several.length > KEPT ? new int[4][] : several;
    }
  }

  /** Makes room for a number of units. */
  void room(int number) {
    if (number > spans.length) {
      resize(Math.max(number, size * 2));
    }
  }

  int start(int unit) {
    return (int) (spans[unit] >>> 32);
  }

  int end(int unit) {
    return (int) spans[unit];
  }

  /** What a unit stands for in phrases; see {@link Vocabulary}. */
  int symbol(int unit) {
    return (int) (known[unit] >> 32);
  }

  /** The same of what is known. */
  static int symbol(long known) {
    return (int) (known >> 32);
  }

  /** The entry of a unit in the vocabulary. */
  int entry(int unit) {
    return (int) known[unit];
  }

  boolean has(int unit, int flag) {
    return (flags[unit] & flag) != 0;
  }

  /** Whether there is such a unit and its word is of a kind. */
  boolean is(int unit, int kind) {
    return unit >= 0 && unit < size && (vocabulary.kinds[entry(unit)] & kind) != 0;
  }

  /** The symbols that a negative {@link #symbol} stands for; not to be changed. */
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
    spans = Arrays.copyOf(spans, capacity);
    known = Arrays.copyOf(known, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
