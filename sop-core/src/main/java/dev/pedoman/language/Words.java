package dev.pedoman.language;

import java.util.Arrays;

/**
 * The words of one utterance, normalised, each with its span in the original text. Immutable.
 *
 * <p>Inside the package a word may be held as several <em>units</em>: {@code don't} as {@code do
 * not}, {@code baik2} as {@code baik baik}. Everything is kept in flat arrays, since a bulk check
 * splits hundreds of megabytes; a unit becomes a {@code String} only where it is asked for.
 */
public final class Words {
  /** The unit continues the word that the unit before it began. */
  static final int CONTINUES = 1;

  /** A letter is written three times or more in a row. */
  static final int DRAWN_OUT = 2;

  /** The unit holds a digit. */
  static final int DIGIT = 4;

  /** The word begins with a capital letter. */
  static final int CAPITAL = 8;

  /** A comma or the like stands before the unit. */
  static final int CLAUSE = 16;

  /** The unit begins a sentence. */
  static final int SENTENCE = 32;

  private final String text;
  private final int size;
  private final int count;
  private final int[] starts;
  private final int[] ends;
  private final int[] at;
  private final int[] hashes;
  private final byte[] flags;
  private final char[] letters;
  private final int[] sentenceFirst;

  /** Takes over what a splitter has gathered. */
  Words(WordSplitter splitter) {
    this.text = splitter.text;
    this.size = splitter.size;
    this.count = splitter.count;
    this.starts = splitter.starts;
    this.ends = splitter.ends;
    this.at = splitter.at;
    this.hashes = splitter.hashes;
    this.flags = splitter.flags;
    this.letters = splitter.letters;
    this.sentenceFirst = Arrays.copyOf(splitter.sentenceFirst, splitter.sentences);
  }

  /** Normalises and splits a text of any length; cost grows with its length. */
  public static Words of(String text) {
    return new WordSplitter(text).split();
  }

  /** The original text. */
  public String text() {
    return text;
  }

  /** How many words it has; punctuation does not count. */
  public int count() {
    return count;
  }

  /** How many sentences it has; 0 when it has no word. */
  public int sentences() {
    return sentenceFirst.length;
  }

  /** How many units it has; at least as many as words. */
  int size() {
    return size;
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return ends[unit];
  }

  /** The normalised form of a unit. */
  String form(int unit) {
    return new String(letters, at[unit], at[unit + 1] - at[unit]);
  }

  /** The normalised letters of all units, one after the other; not to be changed. */
  char[] letters() {
    return letters;
  }

  /** Where a unit begins in {@link #letters()}; the next one begins where it ends. */
  int at(int unit) {
    return at[unit];
  }

  int length(int unit) {
    return at[unit + 1] - at[unit];
  }

  /** The hash of a unit's form, as {@link String#hashCode()} has it. */
  int hash(int unit) {
    return hashes[unit];
  }

  int flags(int unit) {
    return flags[unit];
  }

  boolean has(int unit, int flag) {
    return (flags[unit] & flag) != 0;
  }

  /** Whether a unit's form is this. */
  boolean is(int unit, String form) {
    if (unit < 0 || unit >= size) {
      return false;
    }
    int length = length(unit);
    if (length != form.length() || hashes[unit] != form.hashCode()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[at[unit] + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The sentence of a unit, from 0. */
  int sentence(int unit) {
    int found = Arrays.binarySearch(sentenceFirst, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** The first unit of a sentence; of the one after the last, the number of units. */
  int sentenceFirst(int sentence) {
    return sentence < sentenceFirst.length ? sentenceFirst[sentence] : size;
  }

  /** The first unit that ends after an offset of the text; the number of units if none does. */
  int unitAt(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }
}
