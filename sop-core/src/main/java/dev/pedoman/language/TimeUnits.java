package dev.pedoman.language;

/** Units of time in three languages, in milliseconds. */
final class TimeUnits {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long[] LENGTHS = {
    SECOND, MINUTE, HOUR, DAY, 7 * DAY, 30 * DAY, 365 * DAY,
  };

  private static final WordTable[] NAMES = {
    WordTable.of("detik", "dtk", "saat", "second", "seconds", "sec", "secs"),
    WordTable.of("menit", "mnt", "minit", "minute", "minutes", "min", "mins"),
    WordTable.of("jam", "hour", "hours", "hr", "hrs"),
    WordTable.of("hari", "hri", "day", "days"),
    WordTable.of("minggu", "mggu", "pekan", "week", "weeks"),
    WordTable.of("bulan", "bln", "month", "months"),
    WordTable.of("tahun", "thn", "year", "years"),
  };

  private static final WordTable[] ONES = {
    WordTable.of("sedetik"),
    WordTable.of("semenit", "seminit"),
    WordTable.of("sejam"),
    WordTable.of("sehari"),
    WordTable.of("seminggu", "sepekan"),
    WordTable.of("sebulan"),
    WordTable.of("setahun"),
  };

  private static final WordTable LETTERS = WordTable.of("s", "mnt", "h", "d");
  private static final long[] OF_LETTERS = {SECOND, MINUTE, HOUR, DAY};

  private TimeUnits() {}

  /** The length of the unit of time that a unit of text names; 0 for none. */
  static long length(Words words, int unit) {
    return of(NAMES, words, unit);
  }

  /** The length that words such as {@code seminggu} say by themselves; 0 for others. */
  static long one(Words words, int unit) {
    return of(ONES, words, unit);
  }

  /** The length of a unit written together with its number, such as {@code 24jam}; 0 for none. */
  static long together(String letters) {
    int found = LETTERS.find(letters);
    if (found >= 0) {
      return OF_LETTERS[found];
    }
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].holds(letters)) {
        return LENGTHS[i];
      }
    }
    return 0;
  }

  private static long of(WordTable[] names, Words words, int unit) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].holds(words, unit)) {
        return LENGTHS[i];
      }
    }
    return 0;
  }
}
