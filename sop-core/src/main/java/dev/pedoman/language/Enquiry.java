package dev.pedoman.language;

/**
 * Says whether words are only asked about: {@code would you like a refund?}, {@code apakah sudah
 * saya refund?}, {@code dah refund ke?} offer or enquire, they do not say that it is so. Told by
 * the question mark and by the words with which such questions begin or end; requests ({@code boleh
 * saya minta …}, {@code could you …}) and phrases that ask by themselves are left alone, since for
 * them the question is the doing.
 */
final class Enquiry {
  private static final int REACH = 6;

  private static final String[] WHETHER = {"apakah", "adakah", "apa"};

  private static final String[] WHETHER_DONE = {
    "sudahkah", "maukah", "mahukah", "perlukah", "telahkah", "haruskah"
  };

  private static final String[] ASPECTS = {
    "sudah", "telah", "sdh", "udah", "udh", "dah", "mau", "ingin", "perlu", "nak", "mahu", "hendak"
  };

  private static final String[] SPEAKERS = {"saya", "kami", "sy", "kita"};
  private static final String[] INVERTED = {"did", "have", "has", "was", "were", "shall", "should"};
  private static final String[] WISHING = {"would", "do"};
  private static final String[] WISHES = {"like", "want", "prefer", "need", "wish"};

  private static final String[] PERSONS = {
    "i", "we", "you", "he", "she", "it", "they", "your", "the", "this", "that", "my", "our"
  };

  /** These may stand before the question proper. */
  private static final String[] LEADING = {
    "and", "dan", "ok", "oke", "okay", "baik", "well", "pak", "bu", "kak", "encik", "puan", "cik"
  };

  private static final String[] FINAL = {"belum", "blm", "ke"};

  /** Phrases with these ask by themselves. */
  private static final String[] ASKING = {
    "boleh",
    "bisa",
    "may",
    "can",
    "could",
    "would",
    "else",
    "more",
    "other",
    "any",
    "anything",
    "lagi",
    "lain",
    "whether",
    "atau",
    "or",
    "ke",
    "kah"
  };

  private final Units units;

  /** The sentence that was looked at last: its units, and whether it is marked. */
  private int sentenceFrom;

  private int sentenceEnd;

  private boolean isMarked;
  private boolean endsAsking;

  Enquiry(Units units) {
    this.units = units;
  }

  /** Tells the words that it knows. */
  static void list(BaseWords.Gatherer known) {
    known.add(Kind.WHETHER, WHETHER);
    known.add(Kind.WHETHER_DONE, WHETHER_DONE);
    known.add(Kind.ASPECT, ASPECTS);
    known.add(Kind.LEADS, LEADING);
    known.add(Kind.MALAY_SPEAKER, SPEAKERS);
    known.add(Kind.INVERTED, INVERTED);
    known.add(Kind.WISHING, WISHING);
    known.add(Kind.WISH, WISHES);
    known.add(Kind.PERSON, PERSONS);
    known.add(Kind.FINAL_ASK, FINAL);
    known.add(Kind.ASKS_ITSELF, ASKING);
    known.add(Kind.ASKS_ITSELF, QuestionWords.PRONOUNS);
  }

  /** Begins a text; hits are asked about from its beginning to its end. */
  void begin() {
    sentenceFrom = 0;
    sentenceEnd = 0;
  }

  /**
   * Whether the words {@code [first, end)} are only asked about.
   *
   * @param text the whole text, for its question marks
   */
  boolean isAbout(String text, int first, int end) {
    if (end > sentenceEnd || end <= sentenceFrom) {
      sentence(text, end);
    }
    return isMarked
        && !asksItself(first, end)
        && ((endsAsking && sentenceEnd > end) || begun(units, first, end));
  }

  private void sentence(String text, int end) {
    int behind = end;
    while (behind < units.size && !units.has(behind, Words.SENTENCE)) {
      behind++;
    }
    int from = end - 1;
    while (from > 0 && !units.has(from, Words.SENTENCE)) {
      from--;
    }
    sentenceFrom = from;
    sentenceEnd = behind;
    isMarked = isMarked(units, text, behind);
    endsAsking = units.is(behind - 1, Kind.FINAL_ASK);
  }

  private static boolean isMarked(Units units, String text, int behind) {
    int limit = behind < units.size ? units.start(behind) : text.length();
    for (int i = units.end(behind - 1); i < limit; i++) {
      if (text.charAt(i) == '?' || text.charAt(i) == '\uFF1F') {
        return true;
      }
    }
    return false;
  }

  /** Whether some of the words ask by themselves. */
  boolean asksItself(int first, int end) {
    for (int i = first; i < end; i++) {
      if (units.is(i, Kind.ASKS_ITSELF)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a question about them begins before them, in the same clause. */
  private static boolean begun(Units units, int first, int end) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (units.has(i + 1, Words.SENTENCE | Words.CLAUSE)) {
        return false;
      }
      if (opens(units, i) && asks(units, i, first, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit begins a question about the words {@code [first, end)}. */
  private static boolean asks(Units units, int unit, int first, int end) {
    if (units.is(unit, Kind.WHETHER_DONE)) {
      return true;
    }
    if (units.is(unit, Kind.WHETHER)) {
      return has(units, Kind.ASPECT, unit + 1, end);
    }
    if (units.is(unit, Kind.ASPECT)) {
      return units.is(unit + 1, Kind.MALAY_SPEAKER);
    }
    if (!units.is(unit + 1, Kind.PERSON)) {
      return false;
    }
    return units.is(unit, Kind.INVERTED)
        || (units.is(unit, Kind.WISHING) && has(units, Kind.WISH, unit + 2, first));
  }

  /** Whether a clause begins at a unit, but for a word such as "so" or "jadi" before it. */
  private static boolean opens(Units units, int unit) {
    return unit == 0
        || units.has(unit, Words.SENTENCE | Words.CLAUSE)
        || units.is(unit - 1, Kind.CLAUSE)
        || (units.is(unit - 1, Kind.LEADS) && opens(units, unit - 1));
  }

  private static boolean has(Units units, int kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.is(i, kind)) {
        return true;
      }
    }
    return false;
  }
}
