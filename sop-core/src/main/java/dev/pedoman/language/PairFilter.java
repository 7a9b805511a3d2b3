package dev.pedoman.language;

/**
 * A set of pairs of symbols that may say yes to a pair that it does not hold, but to few: one bit
 * for each, among sixteen times as many. It is small enough to stay in the nearest cache.
 */
final class PairFilter {
  private static final int SPARSENESS = 16;
  private static final int SMALLEST = 1 << 15;

  private final long[] bits;
  private final int shift;

  PairFilter(int pairs) {
    int wanted = (int) Math.min(1L << 26, Math.max(SMALLEST, (long) pairs * SPARSENESS));
    int size = Integer.highestOneBit(wanted);
    bits = new long[size >>> 6];
    shift = 64 - Integer.numberOfTrailingZeros(size);
  }

  void add(int first, int second) {
    int bit = bit(first, second);
    bits[bit >>> 6] |= 1L << bit;
  }

  boolean has(int first, int second) {
    int bit = bit(first, second);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  /** Whether something may begin with two symbols of a text's units. */
  boolean mayHave(int symbol, int next) {
    return symbol < 0
        || symbol >= Vocabulary.ALONE
        || next < 0
        || has(symbol, next & Vocabulary.SYMBOL);
  }

  long footprint() {
    return 16 + 8L * bits.length;
  }

  private int bit(int first, int second) {
    return (int) ((((long) first << 32 | second) * 0x9E3779B97F4A7C15L) >>> shift);
  }
}
