package dev.pedoman.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words that an index knows, each with everything that is asked of it: the symbols that it
 * stands for in phrases, its kinds and what it tells of the language. Immutable, shared by threads.
 *
 * <p>Open addressing over pairs of {@code long}: the word, packed, and what is known. A word of at
 * most eight ASCII letters is its own key, so nothing has to be compared; longer ones are hashed,
 * marked by the sign bit and compared.
 *
 * <p>A symbol is positive; 0 is none; a negative one is the complement of an index into {@link
 * #several}. In a text's units {@link #ALONE} is added where a phrase may begin with the symbol
 * whatever comes next.
 */
final class Vocabulary {
  /** The entry of words that are not known and tell nothing. */
  static final int UNKNOWN = 0;

  /** The entry of words that are not known but look like ours. */
  static final int FAMILIAR = 1;

  /** Added to a symbol; the others have {@link #SYMBOL} bits. */
  static final int ALONE = 1 << 30;

  static final int SYMBOL = ALONE - 1;

  /** Words of so many letters are told by their first and last eight. */
  static final int LONG = 16;

  private static final int FIRST = 2;
  static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int[] NONE = {};

  /** For each entry its kinds; see {@link Kind}. */
  final int[] kinds;

  /** For each entry what it tells; see {@link LanguageTally#packed}. */
  final long[] tallies;

  final int[][] several;
  final long[] slots;
  final int shift;
  private final String[] words;

  /** For each entry of nine to {@link #LONG} ASCII letters its first and its last eight. */
  private final long[] halves;

  /** Where each symbol leads from the root. */
  private final int[] rootNext;

  /** For each entry the symbols of its key alone, without endings that may be drawn out. */
  private final int[] keySymbols;

  private final Prefixes prefixes;

  Vocabulary(VocabularyBuilder built, int[] rootNext) {
    this.rootNext = rootNext;
    kinds = built.kinds;
    tallies = built.tallies;
    words = built.words;
    keySymbols = built.keySymbols;
    prefixes = built.prefixes;
    several = built.several.toArray(new int[0][]);
    // Sparse, since most words are found where they are looked for first, and a second look costs.
    int capacity = Integer.highestOneBit(Math.max(4, words.length) * 2 - 1) * 4;
    slots = new long[capacity * 2];
    halves = new long[words.length * 2];
    shift = 64 - Integer.numberOfTrailingZeros(capacity);
    for (int entry = FIRST; entry < words.length; entry++) {
      put(entry, (long) marked(built.symbols[entry]) << 32 | entry);
    }
  }

  /** The number of the first entry that has a word. */
  static int first() {
    return FIRST;
  }

  /** What is known of a word: its symbol in the high half, its entry in the low; 0 for nothing. */
  long find(char[] letters, int from, int to, long key) {
    long[] all = slots;
    int mask = all.length - 1;
    int slot = (int) ((key * GOLDEN) >>> shift) << 1;
    while (true) {
      long there = all[slot];
      if (there == key && (key > 0 || same(words[(int) all[slot + 1]], letters, from, to))) {
        return key == 0 ? 0 : all[slot + 1];
      }
      if (there == 0) {
        return 0;
      }
      slot = (slot + 2) & mask;
    }
  }

  String word(int entry) {
    return words[entry];
  }

  /** What is known of a word that is its own key; 0 for nothing. */
  long find(long key) {
    long[] all = slots;
    int slot = (int) ((key * GOLDEN) >>> shift) << 1;
    long there = all[slot];
    while (there != key) {
      if (there == 0) {
        return 0;
      }
      slot = (slot + 2) & (all.length - 1);
      there = all[slot];
    }
    return all[slot + 1];
  }

  /** What is known of a word of nine to {@link #LONG} ASCII letters; 0 for nothing. */
  long find(long key, long head, long tail, int length) {
    long[] all = slots;
    long end = end(tail, length);
    int slot = (int) ((key * GOLDEN) >>> shift) << 1;
    while (all[slot] != 0) {
      if (all[slot] == key) {
        long known = all[slot + 1];
        int entry = (int) known << 1;
        if (halves[entry] == head && halves[entry + 1] == end) {
          return known;
        }
      }
      slot = (slot + 2) & (all.length - 1);
    }
    return 0;
  }

  /** The last eight letters, with their place: a bit that no letter has, in one of them. */
  private static long end(long tail, int length) {
    return tail | 0x80L << (8 * (length - 9));
  }

  /** The key of a word. */
  static long key(char[] letters, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= letters[i];
    }
    long head = head(letters, from, to);
    return to - from <= 8 && all < 128 ? head : mix(head, tail(letters, from, to), to - from);
  }

  /** The first eight letters at most, the first lowest. */
  static long head(char[] letters, int from, int to) {
    long head = 0;
    int last = Math.min(to, from + 8);
    for (int i = from; i < last; i++) {
      head |= (letters[i] & 0xFFL) << (8 * (i - from));
    }
    return head;
  }

  /** The last eight letters at most, the last highest. */
  static long tail(char[] letters, int from, int to) {
    long tail = 0;
    for (int i = Math.max(from, to - 8); i < to; i++) {
      tail = tail >>> 8 | (letters[i] & 0xFFL) << 56;
    }
    return tail;
  }

  /** The key of a word that is too long to be its own. */
  static long mix(long head, long tail, int length) {
    long h = (head * GOLDEN + tail + length) * GOLDEN;
    return (h ^ (h >>> 29)) | Long.MIN_VALUE;
  }

  /**
   * Whether a word of ASCII letters that is not known surely has no other form and no beginning
   * that phrases ask for.
   */
  boolean isPlain(long head, long tail, int length) {
    return !prefixes.mayBegin((char) (head & 0x7F)) && Forms.isPlain(head, tail, length);
  }

  static long withEntry(long found, int entry) {
    return (found & 0xFFFFFFFF00000000L) | entry;
  }

  /** What a word stands for that has no entry: by its root, undrawn, or by its beginning. */
  long unknown(char[] letters, int from, int to, Units units) {
    int symbol;
    if (Forms.isDrawn(letters, from, to)) {
      symbol = drawn(Forms.keys(new String(letters, from, to - from)), units);
    } else {
      symbol = ofRoot(letters, from, Roots.end(letters, from, to), to);
      if (Forms.endsDoubled(letters, from, to) && to - from <= Forms.LONGEST) {
        symbol = both(symbol, ofKey(letters, from, to - 1), units);
      }
      int verb = to - from > Forms.LONGEST ? 0 : Forms.passive(letters, from, to);
      if (verb > 0) {
        symbol = both(symbol, keySymbol(letters, verb, Roots.end(letters, verb, to)), units);
      }
    }
    if (prefixes.mayBegin(letters[from])) {
      symbol = both(symbol, units.symbolOf(prefixes.find(letters, from, to)), units);
    }
    int entry = LanguageTally.looksFamiliar(letters, from, to) ? FAMILIAR : UNKNOWN;
    return (long) marked(symbol) << 32 | entry;
  }

  private int marked(int symbol) {
    return symbol > 0 && Automaton.alone(rootNext[symbol]) ? symbol | ALONE : symbol;
  }

  /** How many bytes it takes, about. */
  long footprint() {
    long bytes =
        8L * (slots.length + tallies.length + halves.length)
            + 4L * (kinds.length + keySymbols.length);
    for (int[] some : several) {
      bytes += 24 + 4L * some.length;
    }
    for (String word : words) {
      bytes += 52 + word.length();
    }
    return bytes + prefixes.footprint();
  }

  private int ofRoot(char[] letters, int from, int root, int to) {
    return root == to ? 0 : keySymbol(letters, from, root);
  }

  /** The symbols of the key of a word that may be known or not. */
  private int ofKey(char[] letters, int from, int to) {
    long found = find(letters, from, to, key(letters, from, to));
    return found != 0
        ? keySymbols[(int) found]
        : ofRoot(letters, from, Roots.end(letters, from, to), to);
  }

  private int keySymbol(char[] letters, int from, int to) {
    long found = find(letters, from, to, key(letters, from, to));
    return found == 0 ? 0 : keySymbols[(int) found];
  }

  private int drawn(List<String> keys, Units units) {
    int symbol = 0;
    for (String key : keys) {
      char[] letters = key.toCharArray();
      symbol = both(symbol, keySymbol(letters, 0, letters.length), units);
    }
    return symbol;
  }

  private static int both(int one, int other, Units units) {
    if (one == 0 || one == other) {
      return other;
    }
    if (other == 0) {
      return one;
    }
    return units.symbolOf(union(all(one, units), all(other, units)));
  }

  private static int[] all(int symbol, Units units) {
    return symbol < 0 ? units.several(symbol) : new int[] {symbol};
  }

  /** Both without repetitions, sorted. */
  static int[] union(int @Nullable [] one, int @Nullable [] other) {
    int[] a = one == null ? NONE : one;
    int[] b = other == null ? NONE : other;
    int[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    Arrays.sort(all);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    return Arrays.copyOf(all, size);
  }

  private void put(int entry, long value) {
    char[] letters = words[entry].toCharArray();
    int length = letters.length;
    long key = key(letters, 0, length);
    if (length > 8 && length <= LONG && Folding.isAscii(letters)) {
      halves[entry * 2] = head(letters, 0, length);
      halves[entry * 2 + 1] = end(tail(letters, 0, length), length);
    }
    int slot = (int) ((key * GOLDEN) >>> shift) << 1;
    while (slots[slot] != 0) {
      slot = (slot + 2) & (slots.length - 1);
    }
    slots[slot] = key;
    slots[slot + 1] = value;
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

  /** The beginnings of words that phrases ask for. */
  static final class Prefixes {
    private final WordTable table;
    private final int[] symbols;
    private final boolean[] starts = new boolean[128];
    private final boolean any;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    Prefixes(Map<String, Integer> prefixes) {
      table = new WordTable(prefixes.keySet());
      symbols = new int[table.size()];
      any = symbols.length > 0;
      for (int i = 0; i < symbols.length; i++) {
        String prefix = table.word(i);
        symbols[i] = prefixes.getOrDefault(prefix, 0);
        starts[prefix.charAt(0) & 127] = true;
        shortest = Math.min(shortest, prefix.length());
        longest = Math.max(longest, prefix.length());
      }
    }

    boolean mayBegin(char letter) {
      return any && starts[letter & 127];
    }

    /** The symbols of all prefixes of a word, sorted. */
    int[] find(char[] letters, int from, int to) {
      int[] found = NONE;
      int hash = 0;
      int last = Math.min(to, from + longest);
      for (int i = from; i < last; i++) {
        hash = 31 * hash + letters[i];
        if (i + 1 - from >= shortest) {
          int number = table.find(letters, from, i + 1, hash);
          if (number >= 0) {
            found = union(found, new int[] {symbols[number]});
          }
        }
      }
      return found;
    }

    long footprint() {
      return 160 + 64L * symbols.length;
    }
  }
}
