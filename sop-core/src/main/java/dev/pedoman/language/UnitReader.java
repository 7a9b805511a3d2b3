package dev.pedoman.language;

/**
 * Reads a text into units in one pass, looking each word up once. Plain words of ASCII letters are
 * packed into a {@code long} on the way; every other word is left to {@link WordSplitter}, so that
 * both see the same words.
 */
final class UnitReader implements LastWord {
  /** Between words; these below the digits say what a mark may do. */
  private static final byte SILENT = 0;

  private static final byte DIVIDES = 1;
  private static final byte IN_NUMBERS = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte WIDE = 4;
  private static final byte FIRST_LETTER = '0';

  /** The bit that small letters have and digits have not. */
  private static final int LETTER_BIT = 0x40;

  private static final int KEPT = 1 << 16;
  private static final byte[] CLASS = new byte[128];

  static {
    for (char c = '0'; c <= '9'; c++) {
      CLASS[c] = (byte) c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      CLASS[c] = (byte) c;
      CLASS[c - 'a' + 'A'] = (byte) c;
    }
    String divides = "!?\n;:()-*";
    for (int i = 0; i < divides.length(); i++) {
      CLASS[divides.charAt(i)] = DIVIDES;
    }
    CLASS['.'] = IN_NUMBERS;
    CLASS[','] = IN_NUMBERS;
    CLASS['\''] = APOSTROPHE;
    CLASS['`'] = APOSTROPHE;
  }

  private final Vocabulary vocabulary;
  private final Units units;
  private final SentenceBreaks breaks = new SentenceBreaks("");
  private final WordSplitter odd = new WordSplitter(breaks);
  private String text = "";
  private char[] chars = new char[1024];

  /** The unit that an odd word ended with, and how many letters it has. */
  private int oddUnit;

  private int oddLength;

  UnitReader(Vocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
  }

  void read(String whole) {
    begin(whole);
    int length = whole.length();
    char[] letters = chars;
    int i = 0;
    while (i < length) {
      int c = letters[i];
      int x = c < 128 ? CLASS[c] : WIDE;
      if (x < FIRST_LETTER) {
        if (x == SILENT) {
          i++;
        } else {
          i = x == WIDE ? wide(i) : mark(i);
        }
        continue;
      }
      int from = i;
      long key = 0;
      int all = x;
      do {
        key = Long.rotateLeft(key, 8) ^ x;
        all &= x;
        letters[i++] = (char) x;
        if (i == length) {
          x = SILENT;
          break;
        }
        c = letters[i];
        x = c < 128 ? CLASS[c] : WIDE;
      } while (x >= FIRST_LETTER);
      if ((x > DIVIDES && goesOn(x, i)) || ((all & LETTER_BIT) == 0 && letters[from] > '9')) {
        i = oddWord(from);
      } else {
        push(from, i, key, (all & LETTER_BIT) == 0 ? Words.DIGIT : 0);
      }
    }
    end();
  }

  /** Takes over the units of words that are split already. */
  void read(Words words) {
    units.clear();
    text = words.text();
    char[] letters = words.letters();
    for (int i = 0; i < words.size(); i++) {
      byte flags = (byte) words.flags(i);
      push(words.start(i), words.end(i), letters, words.at(i), words.at(i + 1), flags);
    }
    text = "";
  }

  private void begin(String whole) {
    units.clear();
    text = whole;
    breaks.reset(whole);
    oddUnit = -1;
    int length = whole.length();
    if (chars.length < length) {
      chars = new char[Math.max(length, Math.min(chars.length * 2, KEPT))];
    }
    whole.getChars(0, length, chars, 0);
  }

  private void end() {
    text = "";
    breaks.reset("");
    if (chars.length > KEPT) {
      chars = new char[1024];
      odd.trim(KEPT);
    }
  }

  private int mark(int i) {
    breaks.see(i, this);
    return i + 1;
  }

  /** A character beyond ASCII where a word may begin. */
  private int wide(int i) {
    int codePoint = text.codePointAt(i);
    if (Folding.isWordPart(codePoint)) {
      return oddWord(i);
    }
    breaks.see(i, this);
    return i + Character.charCount(codePoint);
  }

  /** Whether the mark at a word's end may belong to it. */
  private boolean goesOn(int x, int i) {
    if (x == WIDE) {
      return true;
    }
    if (i + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (x == IN_NUMBERS) {
      return before <= '9' && after >= '0' && after <= '9';
    }
    return before > '9' && Character.isLetter(after);
  }

  private int oddWord(int from) {
    int to = odd.readOne(text, from, units.size == 0);
    for (int i = 0; i < odd.size; i++) {
      push(odd.starts[i], odd.ends[i], odd.letters, odd.at[i], odd.at[i + 1], odd.flags[i]);
      oddUnit = units.size - 1;
      oddLength = odd.at[i + 1] - odd.at[i];
    }
    return to;
  }

  private void push(int from, int to, long packed, int digits) {
    int flags = digits;
    if (units.size == 0 || !breaks.none()) {
      flags |= breaks.before(text.charAt(from), units.size == 0);
    }
    int length = to - from;
    long found =
        vocabulary.find(chars, from, to, length <= 8 ? packed : Vocabulary.mix(packed, length));
    if (found == 0) {
      found = vocabulary.unknown(chars, from, to, units);
    }
    put(from, to, found, flags);
  }

  private void push(int start, int end, char[] letters, int from, int to, byte flags) {
    long found = vocabulary.find(letters, from, to, Vocabulary.key(letters, from, to));
    if (found == 0) {
      found = vocabulary.unknown(letters, from, to, units);
    }
    boolean counts = to > from && (flags & (Words.CONTINUES | Words.DIGIT)) == 0;
    if (counts && LanguageTally.foreign(letters[from])) {
      units.foreign++;
      units.foreignLetters += to - from;
      found = Vocabulary.withEntry(found, Vocabulary.UNKNOWN);
    }
    put(start, end, found, flags);
  }

  private void put(int start, int end, long found, int flags) {
    Units all = units;
    all.room();
    int unit = all.size++;
    all.starts[unit] = start;
    all.ends[unit] = end;
    all.entries[unit] = (int) found;
    all.symbols[unit] = (int) (found >> 32);
    all.flags[unit] = (byte) flags;
  }

  @Override
  public int lastEnd() {
    return units.size == 0 ? -1 : units.ends[units.size - 1];
  }

  @Override
  public int lastLength() {
    int last = units.size - 1;
    return last == oddUnit ? oddLength : units.ends[last] - units.starts[last];
  }

  @Override
  public boolean lastIs(int kind) {
    return units.is(units.size - 1, kind);
  }
}
