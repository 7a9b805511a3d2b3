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

  /** Whether the next word may begin a clause or a sentence. */
  private boolean dividing;

  /** The unit that an odd word ended with, and how many letters it has. */
  private int oddUnit;

  private int oddLength;

  UnitReader(Vocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
  }

  void read(String whole) {
    begin(whole);
    Units all = units;
    char[] letters = chars;
    int length = whole.length();
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
      int common = x;
      do {
        key = Long.rotateLeft(key, 8) ^ x;
        common &= x;
        letters[i++] = (char) x;
        c = letters[i];
        x = c < 128 ? CLASS[c] : WIDE;
      } while (x >= FIRST_LETTER);
      boolean digits = (common & LETTER_BIT) == 0;
      if ((x > DIVIDES && goesOn(x, i)) || (digits && letters[from] > '9')) {
        i = oddWord(from);
        continue;
      }
      int size = all.size;
      long known = find(from, i, key);
      all.spans[size] = (long) from << 32 | i;
      all.known[size] = known;
      int flags = digits ? Words.DIGIT : 0;
      if (dividing) {
        flags |= breaks.before(whole.charAt(from), size == 0);
        dividing = false;
      }
      all.flags[size] = (byte) flags;
      all.size = size + 1;
    }
    end();
  }

  private long find(int from, int to, long packed) {
    int length = to - from;
    long key = length <= 8 ? packed : Vocabulary.mix(packed, length);
    long found = vocabulary.find(chars, from, to, key);
    return found != 0 ? found : vocabulary.unknown(chars, from, to, units);
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
    if (chars.length <= length) {
      chars = new char[Math.max(length + 1, Math.min(chars.length * 2, KEPT))];
    }
    whole.getChars(0, length, chars, 0);
    chars[length] = ' '; // ends the last word
    // two units at most take four characters: i'm
    units.room(length / 2 + 2);
    dividing = true;
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
    dividing = !breaks.none();
    return i + 1;
  }

  /** A character beyond ASCII where a word may begin. */
  private int wide(int i) {
    int codePoint = text.codePointAt(i);
    if (Folding.isWordPart(codePoint)) {
      return oddWord(i);
    }
    breaks.see(i, this);
    dividing = !breaks.none();
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
    int before = units.size;
    int to = odd.readOne(text, from, units.size == 0);
    for (int i = 0; i < odd.size; i++) {
      push(odd.starts[i], odd.ends[i], odd.letters, odd.at[i], odd.at[i + 1], odd.flags[i]);
      oddUnit = units.size - 1;
      oddLength = odd.at[i + 1] - odd.at[i];
    }
    dividing &= units.size == before;
    units.room(before + (text.length() - to) / 2 + 4);
    return to;
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
    units.room(units.size + 1);
    int unit = units.size++;
    units.spans[unit] = (long) start << 32 | end;
    units.known[unit] = found;
    units.flags[unit] = flags;
  }

  @Override
  public int lastEnd() {
    return units.size == 0 ? -1 : units.end(units.size - 1);
  }

  @Override
  public int lastLength() {
    int last = units.size - 1;
    return last == oddUnit ? oddLength : units.end(last) - units.start(last);
  }

  @Override
  public boolean lastIs(int kind) {
    return units.is(units.size - 1, kind);
  }
}
