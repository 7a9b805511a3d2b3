package dev.pedoman.language;

import java.util.Arrays;

/** Splits one text into units, in one pass over its characters. */
final class WordSplitter implements LastWord {
  /** The small letter or digit of each ASCII character, 0 for what is no part of a word. */
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      if (Character.isLetterOrDigit(c)) {
        ASCII[c] = Character.toLowerCase(c);
      }
    }
  }

  String text;
  int size;
  int count;
  int sentences;
  int[] starts;
  int[] ends;
  int[] at;
  int[] hashes;
  byte[] flags;
  char[] letters;
  int[] sentenceFirst = new int[4];

  private final SentenceBreaks breaks;
  private int used;

  WordSplitter(String text) {
    this.text = text;
    int guess = text.length() / 5 + 4;
    starts = new int[guess];
    ends = new int[guess];
    at = new int[guess + 1];
    hashes = new int[guess];
    flags = new byte[guess];
    letters = new char[text.length() + 8];
    breaks = new SentenceBreaks(text);
  }

  /** For single words of texts that another reads; its breaks are looked after there. */
  WordSplitter(SentenceBreaks breaks) {
    text = "";
    starts = new int[2];
    ends = new int[2];
    at = new int[3];
    hashes = new int[2];
    flags = new byte[2];
    letters = new char[32];
    this.breaks = breaks;
  }

  /**
   * Reads one word of a text; its units, at most two, are numbered from 0.
   *
   * @param first whether it is the first word of the text
   * @return where it ends
   */
  int readOne(String whole, int from, boolean first) {
    text = whole;
    size = 0;
    used = 0;
    sentences = 0;
    count = first ? 0 : 1;
    return word(from);
  }

  /** Lets go of what a huge word took. */
  void trim(int most) {
    if (letters.length > most) {
      letters = new char[32];
    }
    text = "";
  }

  Words split() {
    int i = 0;
    while (i < text.length()) {
      int c = text.charAt(i);
      if (c < 128) {
        if (ASCII[c] != 0) {
          i = word(i);
        } else {
          breaks.see(i, this);
          i++;
        }
      } else {
        c = text.codePointAt(i);
        if (Folding.isWordPart(c)) {
          i = word(i);
        } else {
          breaks.see(i, this);
          i += Character.charCount(c);
        }
      }
    }
    return new Words(this);
  }

  /** Reads the word that begins here; returns where it ends. */
  private int word(int from) {
    int first = used;
    int apostrophe = -1;
    boolean digits = false;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < 128 && ASCII[c] != 0) {
        digits |= c <= '9';
        append(ASCII[c]);
        i++;
      } else if (c >= 128 && !Folding.isApostrophe(c)) {
        int codePoint = text.codePointAt(i);
        if (Folding.isWordPart(codePoint)) {
          digits |= Character.isDigit(codePoint) || Folding.isRaisedDigit(codePoint);
          append(Folding.fold(codePoint));
        } else if (!Folding.isInvisible(codePoint)) {
          break;
        }
        i += Character.charCount(codePoint);
      } else if (joins(c, i)) {
        if (c == '.' || c == ',') {
          append(c);
        } else {
          apostrophe = used;
        }
        i++;
      } else {
        break;
      }
    }
    finish(from, i, first, apostrophe, digits);
    return i;
  }

  /** Whether a mark keeps its neighbours in one word: {@code don't}, {@code 1.000}. */
  private boolean joins(char c, int i) {
    if (i == 0 || i + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (c == '.' || c == ',') {
      return isDigit(before) && isDigit(after);
    }
    return Folding.isApostrophe(c) && Character.isLetter(before) && Character.isLetter(after);
  }

  private void finish(int from, int to, int first, int apostrophe, boolean digits) {
    if (used == first) {
      return; // nothing but marks
    }
    int flag = digits ? Words.DIGIT : 0;
    if (Character.isUpperCase(text.codePointAt(from))) {
      flag |= Words.CAPITAL;
    }
    flag |= breaks.before(text.charAt(from), count == 0);
    count++;
    if (apostrophe >= 0) {
      SplitForms.contraction(this, from, to, first, apostrophe, flag);
    } else if (!digits || !SplitForms.doubling(this, from, to, first, flag)) {
      push(from, to, first, flag);
    }
  }

  /** Ends a unit whose letters begin at {@code first}. */
  void push(int start, int end, int first, int flag) {
    if (size == starts.length) {
      grow();
    }
    if ((flag & Words.SENTENCE) != 0) {
      if (sentences == sentenceFirst.length) {
        sentenceFirst = Arrays.copyOf(sentenceFirst, sentences * 2);
      }
      sentenceFirst[sentences++] = size;
    }
    int hash = 0;
    int run = 0;
    int longest = 0;
    char last = 0;
    for (int i = first; i < used; i++) {
      char c = letters[i];
      hash = 31 * hash + c;
      run = c == last ? run + 1 : 1;
      longest = c > '9' ? Math.max(longest, run) : longest;
      last = c;
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    flags[size] = (byte) (longest >= 3 ? flag | Words.DRAWN_OUT : flag);
    at[size] = first;
    size++;
    at[size] = used;
  }

  /** Takes back the letters from an index on, to write others. */
  String takeBack(int first) {
    String taken = new String(letters, first, used - first);
    used = first;
    return taken;
  }

  int used() {
    return used;
  }

  void append(String some) {
    for (int i = 0; i < some.length(); i++) {
      append(some.charAt(i));
    }
  }

  private void append(char c) {
    if (used == letters.length) {
      letters = Arrays.copyOf(letters, used + used / 2 + 8);
    }
    letters[used++] = c;
  }

  private void grow() {
    int capacity = size + size / 2 + 4;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    at = Arrays.copyOf(at, capacity + 1);
    hashes = Arrays.copyOf(hashes, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }

  @Override
  public int lastEnd() {
    return size == 0 ? -1 : ends[size - 1];
  }

  @Override
  public int lastLength() {
    return at[size] - at[size - 1];
  }

  @Override
  public boolean lastIs(int kind) {
    WordTable table = kind == Kind.TITLE ? SentenceBreaks.TITLES : SentenceBreaks.BEFORE_NUMBERS;
    return table.find(letters, at[size - 1], at[size], hashes[size - 1]) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
