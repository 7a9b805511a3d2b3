package dev.pedoman.language;

/**
 * Reads a text into units, looking each word up once. Plain words of ASCII letters are looked up by
 * their bytes, eight at a time; every other word is left to {@link WordSplitter}, so that both see
 * the same words.
 */
final class UnitReader implements LastWord {
  /** What a character does between words or at the end of one. */
  private static final byte SILENT = 0;

  private static final byte DIVIDES = 1;
  private static final byte IN_NUMBERS = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte WIDE = 4;

  /** Known of a word only that it is not of letters alone; no symbol and entry look so. */
  private static final long ODD = -1;

  private static final int KEPT = 1 << 16;
  private static final byte[] CLASS = new byte[128];

  static {
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
  private final RawWords raw = new RawWords();
  private final SentenceBreaks breaks = new SentenceBreaks("");
  private final WordSplitter odd = new WordSplitter(breaks);
  private String text = "";
  private char[] letters = new char[64];

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
    byte[] bytes = raw.bytes;
    int[] edges = raw.edges;
    int count = raw.size * 2;
    int read = 0;
    for (int i = 0; i < count; i += 2) {
      int from = edges[i];
      if (from != read + 1 || bytes[read] != ' ') {
        read = between(read, from);
        if (read > from) {
          continue; // an odd word went on over this one
        }
      }
      int to = edges[i + 1];
      byte behind = bytes[to];
      long known = behind < 0 || CLASS[behind] == APOSTROPHE ? ODD : lettersOnly(from, to);
      if (known == ODD) {
        read = numberOrOdd(from, to);
      } else if (dividing) {
        push(from, to, known, 0);
        read = to;
      } else {
        int unit = all.size;
        all.spans[unit] = (long) from << 32 | to;
        all.known[unit] = known;
        all.flags[unit] = 0;
        all.size = unit + 1;
        read = to;
      }
    }
    between(read, whole.length());
    end();
  }

  /** What is known of a word of letters; {@link #ODD} if there is a digit in it. */
  private long lettersOnly(int from, int to) {
    int length = to - from;
    long head = raw.view.getLong(from) | RawWords.SMALL;
    if (length > 8) {
      return longWord(from, to, head);
    }
    long mask = -1L >>> (64 - 8 * length);
    long key = head & mask;
    if ((~key & mask & RawWords.LETTER) != 0) {
      return ODD;
    }
    long known = vocabulary.find(key);
    return known != 0 ? known : unknown(from, to, key, key << (64 - 8 * length));
  }

  private long longWord(int from, int to, long head) {
    long tail = raw.view.getLong(to - 8) | RawWords.SMALL;
    boolean digits = (~(head & tail) & RawWords.LETTER) != 0;
    for (int i = from + 8; i < to - 8; i++) {
      digits |= raw.bytes[i] <= '9';
    }
    if (digits) {
      return ODD;
    }
    int length = to - from;
    long key = Vocabulary.mix(head, tail, length);
    long known;
    if (length <= Vocabulary.LONG) {
      known = vocabulary.find(key, head, tail, length);
    } else {
      known = vocabulary.find(letters, 0, lower(from, to), key);
    }
    return known != 0 ? known : unknown(from, to, head, tail);
  }

  /** Most words that are not known have no ending or doubling to look into. */
  private long unknown(int from, int to, long head, long tail) {
    int length = to - from;
    if (vocabulary.isPlain(head, tail, length)) {
      boolean familiar = length >= 6 && LanguageTally.looksFamiliar(head, tail);
      return familiar ? Vocabulary.FAMILIAR : Vocabulary.UNKNOWN;
    }
    return vocabulary.unknown(letters, 0, lower(from, to), units);
  }

  /** Writes a word in small letters to the beginning of {@link #letters}; returns its length. */
  private int lower(int from, int to) {
    int length = to - from;
    if (length > letters.length) {
      letters = new char[Math.max(length, Math.min(length * 2, KEPT))];
    }
    byte[] bytes = raw.bytes;
    for (int i = 0; i < length; i++) {
      letters[i] = (char) (bytes[from + i] | 0x20);
    }
    return length;
  }

  private void push(int from, int to, long known, int digit) {
    Units all = units;
    int unit = all.size;
    int flags = digit;
    if (dividing) {
      flags |= breaks.before(text.charAt(from), unit == 0);
      dividing = false;
    }
    all.spans[unit] = (long) from << 32 | to;
    all.known[unit] = known;
    all.flags[unit] = (byte) flags;
    all.size = unit + 1;
  }

  /** Reads a word with a digit in it, or one that may go on; returns where it ends. */
  private int numberOrOdd(int from, int to) {
    byte[] bytes = raw.bytes;
    boolean digits = false;
    for (int i = from; i < to; i++) {
      digits |= bytes[i] <= '9';
    }
    int x = bytes[to] < 0 ? WIDE : CLASS[bytes[to]];
    if ((x > DIVIDES && goesOn(x, to)) || (digits && bytes[from] > '9')) {
      return oddWord(from);
    }
    int length = lower(from, to);
    long found = vocabulary.find(letters, 0, length, Vocabulary.key(letters, 0, length));
    if (found == 0) {
      found = vocabulary.unknown(letters, 0, length, units);
    }
    push(from, to, found, digits ? Words.DIGIT : 0);
    return to;
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
    raw.read(whole);
    breaks.reset(whole);
    oddUnit = -1;
    // two units at most take four characters: i'm
    units.room(whole.length() / 2 + 2);
    dividing = true;
  }

  private void end() {
    text = "";
    breaks.reset("");
    raw.trim();
    letters = letters.length > KEPT ? new char[64] : letters;
    odd.trim(KEPT);
  }

  /** Reads what is between words; odd words may begin there. Returns how far it came. */
  private int between(int from, int to) {
    byte[] bytes = raw.bytes;
    int i = from;
    while (i < to) {
      byte c = bytes[i];
      if (c < 0) {
        i = wide(i);
      } else {
        if (CLASS[c] != SILENT) {
          breaks.see(i, this);
          dividing |= !breaks.none();
        }
        i++;
      }
    }
    return i;
  }

  /** A character beyond ASCII where a word may begin. */
  private int wide(int i) {
    int codePoint = text.codePointAt(i);
    if (Folding.isWordPart(codePoint)) {
      return oddWord(i);
    }
    breaks.see(i, this);
    dividing |= !breaks.none();
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
