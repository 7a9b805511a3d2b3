package dev.pedoman.language;

/**
 * Says where clauses and sentences end. A full stop ends a sentence only before a space and not
 * after an abbreviation; a new line only before a capital, a digit or an empty line, since e-mails
 * are wrapped; three dots only before a capital.
 */
final class SentenceBreaks {
  private static final WordTable TITLES =
      WordTable.of(
          "dr", "mr", "mrs", "tn", "ny", "bpk", "sdr", "sdri", "yth", "hj", "ir", "prof", "vs",
          "pt", "cv", "sdn", "eg", "ie", "utk", "ttg", "mis", "cth", "jl", "jln");

  /** Abbreviations only before a number: a sentence may well end in "no". */
  private static final WordTable BEFORE_NUMBERS =
      WordTable.of("no", "nos", "rp", "rm", "tel", "telp", "tlp", "hp", "tgl", "ext", "approx");

  private final String text;
  private boolean clause;
  private boolean sentence;
  private boolean dots;
  private boolean line;

  SentenceBreaks(String text) {
    this.text = text;
  }

  /** Takes note of a character between words. */
  void see(int i, WordSplitter soFar) {
    switch (text.charAt(i)) {
      case '.' -> stop(i, soFar);
      case '!', '?', '\u3002', '\uFF01', '\uFF1F', '\u061F' -> sentence = true;
      case '\u2026' -> dots = true;
      case '\n' -> {
        sentence |= line;
        line = true;
      }
      case ',', ';', ':', '(', ')', '\u2013', '\u2014', '\u060C', '\uFF0C' -> clause = true;
      case '-' -> clause |= isSpace(i - 1) && isSpace(i + 1);
      case '*', '\u2022' -> sentence |= line;
      default -> {
        // Quotes, symbols and spaces do not divide.
      }
    }
  }

  /** The flags of the word that comes next. */
  int before(char first, boolean firstWord) {
    boolean fresh = Character.isUpperCase(first) || Character.isDigit(first);
    boolean begins = firstWord || sentence || ((line || dots) && fresh);
    int flag = begins ? Words.SENTENCE | Words.CLAUSE : 0;
    if (clause || dots) {
      flag |= Words.CLAUSE;
    }
    clause = false;
    sentence = false;
    dots = false;
    line = false;
    return flag;
  }

  private void stop(int i, WordSplitter soFar) {
    if ((i + 1 < text.length() && text.charAt(i + 1) == '.')
        || (i > 0 && text.charAt(i - 1) == '.')) {
      dots = true;
    } else if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
      clause = true;
    } else if (!abbreviation(i, soFar)) {
      sentence = true;
    }
  }

  private boolean abbreviation(int i, WordSplitter soFar) {
    int last = soFar.size - 1;
    if (last < 0 || soFar.ends[last] != i) {
      return false;
    }
    int from = soFar.at[last];
    int to = soFar.at[last + 1];
    int hash = soFar.hashes[last];
    boolean initial = to - from == 1 && Character.isUpperCase(text.charAt(i - 1));
    return initial
        || TITLES.find(soFar.letters, from, to, hash) >= 0
        || (numberFollows(i + 1) && BEFORE_NUMBERS.find(soFar.letters, from, to, hash) >= 0);
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
