package dev.pedoman.language;

/**
 * Says where clauses and sentences end. A full stop ends a sentence only before a space and not
 * after an abbreviation; a new line only before a capital, a digit or an empty line, since e-mails
 * are wrapped; three dots only before a capital.
 */
final class SentenceBreaks {
  private static final String[] TITLE_LIST = {
    "dr", "mr", "mrs", "tn", "ny", "bpk", "sdr", "sdri", "yth", "hj", "ir", "prof", "vs", "pt",
    "cv", "sdn", "eg", "ie", "utk", "ttg", "mis", "cth", "jl", "jln"
  };

  /** Abbreviations only before a number: a sentence may well end in "no". */
  private static final String[] BEFORE_NUMBER_LIST = {
    "no", "nos", "rp", "rm", "tel", "telp", "tlp", "hp", "tgl", "ext", "approx"
  };

  static final WordTable TITLES = WordTable.of(TITLE_LIST);
  static final WordTable BEFORE_NUMBERS = WordTable.of(BEFORE_NUMBER_LIST);

  private static final int CLAUSE = 1;
  private static final int SENTENCE = 2;
  private static final int DOTS = 4;
  private static final int LINE = 8;

  /** What the ASCII marks mean that always mean the same. */
  private static final byte[] PLAIN = new byte[128];

  static {
    for (char c : new char[] {'!', '?'}) {
      PLAIN[c] = SENTENCE;
    }
    for (char c : new char[] {',', ';', ':', '(', ')'}) {
      PLAIN[c] = CLAUSE;
    }
  }

  private String text;

  /** What stands between the last word and the next. */
  private int seen;

  SentenceBreaks(String text) {
    this.text = text;
  }

  /** Tells the abbreviations that it knows. */
  static void list(BaseWords.Gatherer known) {
    known.add(Kind.TITLE, TITLE_LIST);
    known.add(Kind.BEFORE_NUMBER, BEFORE_NUMBER_LIST);
  }

  /** Begins another text. */
  void reset(String next) {
    text = next;
    seen = 0;
  }

  /** Whether nothing that divides was seen since the last word. */
  boolean none() {
    return seen == 0;
  }

  /** Takes note of a character between words. */
  void see(int i, LastWord last) {
    char c = text.charAt(i);
    if (c < 128 && PLAIN[c] != 0) {
      seen |= PLAIN[c];
    } else if (c == '.') {
      stop(i, last);
    } else {
      seen |= divides(c, i);
    }
  }

  /** Takes note of a comma, the most common mark. */
  void clause() {
    seen |= CLAUSE;
  }

  private int divides(char c, int i) {
    return switch (c) {
      case '\u3002', '\uFF01', '\uFF1F', '\u061F' -> SENTENCE;
      case '\u2026' -> DOTS;
      case '\n' -> (seen & LINE) != 0 ? SENTENCE : LINE;
      case '\u2013', '\u2014', '\u060C', '\uFF0C' -> CLAUSE;
      case '-' -> isSpace(i - 1) && isSpace(i + 1) ? CLAUSE : 0;
      case '*', '\u2022' -> (seen & LINE) != 0 ? SENTENCE : 0;
      default -> 0; // quotes, symbols and spaces
    };
  }

  /** The flags of the word that comes next. */
  int before(char first, boolean firstWord) {
    boolean begins =
        firstWord || (seen & SENTENCE) != 0 || ((seen & (LINE | DOTS)) != 0 && fresh(first));
    int flag = begins ? Words.SENTENCE | Words.CLAUSE : 0;
    if ((seen & (CLAUSE | DOTS)) != 0) {
      flag |= Words.CLAUSE;
    }
    seen = 0;
    return flag;
  }

  private static boolean fresh(char first) {
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private void stop(int i, LastWord last) {
    if ((i + 1 < text.length() && text.charAt(i + 1) == '.')
        || (i > 0 && text.charAt(i - 1) == '.')) {
      seen |= DOTS;
    } else if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
      seen |= CLAUSE;
    } else if (!abbreviation(i, last)) {
      seen |= SENTENCE;
    }
  }

  private boolean abbreviation(int i, LastWord last) {
    if (last.lastEnd() != i) {
      return false;
    }
    boolean initial = last.lastLength() == 1 && Character.isUpperCase(text.charAt(i - 1));
    return initial
        || last.lastIs(Kind.TITLE)
        || (numberFollows(i + 1) && last.lastIs(Kind.BEFORE_NUMBER));
  }

  private boolean numberFollows(int i) {
    int next = i;
    while (next < i + 3 && isSpace(next)) {
      next++;
    }
    return next < text.length() && "0123456789+#(".indexOf(text.charAt(next)) >= 0;
  }

  private boolean isSpace(int i) {
    return i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i));
  }
}
