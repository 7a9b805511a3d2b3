package dev.pedoman.language;

/**
 * Says whether words are only supposed or reported: {@code if we refund you …}, {@code kalau kami
 * kirim …} say that it may be done, {@code you said "we apologise"}, {@code Bapak bilang sudah
 * dikirim} say what somebody else said. Only what is sure is taken so: a condition with the speaker
 * as its subject right behind it, and a report with another person right before its verb, in the
 * same sentence.
 */
public final class Supposition {
  private static final int REACH = 5;

  /** A condition, its subject, and at most one word more. */
  private static final int NEAR = 3;

  private static final String[] CONDITIONS = {
    "if",
    "unless",
    "kalau",
    "kalo",
    "klo",
    "jika",
    "bila",
    "apabila",
    "seandainya",
    "andai",
    "andaikan",
    "sekiranya",
    "jikalau"
  };

  private static final String[] SELVES = {"i", "we", "saya", "kami", "sy", "kita", "aku"};

  private static final String[] OTHERS =
      AddressWords.together(AddressWords.TITLES, AddressWords.PERSONS);

  private static final String[] REPORTING = {
    "said",
    "say",
    "says",
    "told",
    "mentioned",
    "claimed",
    "wrote",
    "bilang",
    "berkata",
    "katakan",
    "mengatakan",
    "sebut",
    "sebutkan",
    "menyebut",
    "tulis",
    "menulis",
    "cakap",
    "beritahu"
  };

  private Supposition() {}

  /** Tells the words that it knows. */
  static void list(BaseWords.Gatherer known) {
    known.add(Kind.CONDITION, CONDITIONS);
    known.add(Kind.SELF, SELVES);
    known.add(Kind.OTHER, OTHERS);
    known.add(Kind.REPORTING, REPORTING);
  }

  /** Whether the words that begin at an offset of a text are supposed or reported. */
  public static boolean before(Words words, int start) {
    int unit = words.unitAt(start);
    for (int i = unit - 1; i >= 0 && i >= unit - REACH; i--) {
      if (words.has(i + 1, Words.SENTENCE)) {
        return false;
      }
      boolean opens = unit - i <= NEAR && (i == 0 || words.has(i, Words.SENTENCE | Words.CLAUSE));
      if (begins(kind(words, i), kind(words, i + 1), opens, i + 1 < unit)) {
        return true;
      }
    }
    return false;
  }

  /** The same for the words that begin at a unit. */
  static boolean before(Units units, int unit) {
    for (int i = unit - 1; i >= 0 && i >= unit - REACH; i--) {
      if (units.has(i + 1, Words.SENTENCE)) {
        return false;
      }
      boolean opens = unit - i <= NEAR && (i == 0 || units.has(i, Words.SENTENCE | Words.CLAUSE));
      if ((opens && units.is(i, Kind.CONDITION) && units.is(i + 1, Kind.SELF))
          || (i + 1 < unit && units.is(i, Kind.OTHER) && units.is(i + 1, Kind.REPORTING))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(int first, int second, boolean opens, boolean before) {
    return (opens && (first & Kind.CONDITION) != 0 && (second & Kind.SELF) != 0)
        || (before && (first & Kind.OTHER) != 0 && (second & Kind.REPORTING) != 0);
  }

  private static int kind(Words words, int unit) {
    return BaseWords.kind(words.form(unit));
  }
}
