package dev.pedoman.language;

import java.util.Arrays;
import java.util.List;

/** Names of months and days and words for days, in Indonesian, Malay and English. */
final class DateWords {
  private static final String[][] MONTHS = {
    {"januari", "january", "jan"},
    {"februari", "february", "feb", "pebruari"},
    {"maret", "mac", "march", "mar"},
    {"april", "apr"},
    {"mei", "may"},
    {"juni", "jun", "june"},
    {"juli", "julai", "july", "jul"},
    {"agustus", "ogos", "august", "aug", "agu", "agt", "ags"},
    {"september", "sep", "sept"},
    {"oktober", "october", "okt", "oct"},
    {"november", "nov", "nopember"},
    {"desember", "disember", "december", "des", "dis", "dec"},
  };

  private static final WordTable MONTH_WORDS =
      new WordTable(Arrays.stream(MONTHS).flatMap(Arrays::stream).toList());

  private static final WordTable DAYS =
      WordTable.of(
          "senin",
          "selasa",
          "rabu",
          "kamis",
          "jumat",
          "sabtu",
          "isnin",
          "khamis",
          "jumaat",
          "ahad",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final WordTable ALONE =
      WordTable.of(
          "besok",
          "bsk",
          "besuk",
          "lusa",
          "esok",
          "esk",
          "tomorrow",
          "tmr",
          "tmrw",
          "today",
          "tonight",
          "yesterday",
          "kemarin",
          "kmrn",
          "kelmarin");

  private static final List<List<String>> SEVERAL =
      List.of(
          List.of("hari", "ini"),
          List.of("hr", "ini"),
          List.of("pagi", "ini"),
          List.of("siang", "ini"),
          List.of("sore", "ini"),
          List.of("petang", "ini"),
          List.of("malam", "ini"),
          List.of("nanti", "malam"),
          List.of("hari", "minggu"),
          List.of("minggu", "depan"),
          List.of("minggu", "hadapan"),
          List.of("bulan", "depan"),
          List.of("bulan", "hadapan"),
          List.of("next", "week"),
          List.of("next", "month"));

  private static final WordTable FIRST =
      new WordTable(SEVERAL.stream().map(words -> words.get(0)).toList());

  private static final int[] MONTH_OF = monthOf();

  private DateWords() {}

  /** The number of the month that a unit names, 0 for none. */
  static int month(Words words, int unit) {
    int found = MONTH_WORDS.find(words, unit);
    return found < 0 ? 0 : MONTH_OF[found];
  }

  /** The unit behind the words for a day that begin here; the same unit if none do. */
  static int end(Words words, int unit) {
    if (ALONE.holds(words, unit) || DAYS.holds(words, unit)) {
      return unit + 1;
    }
    if (!FIRST.holds(words, unit) || unit + 1 >= words.size()) {
      return unit;
    }
    if (words.is(unit, "hari") && DAYS.holds(words, unit + 1)) {
      return unit + 2;
    }
    for (List<String> pair : SEVERAL) {
      if (words.is(unit, pair.get(0)) && words.is(unit + 1, pair.get(1))) {
        return unit + 2;
      }
    }
    return unit;
  }

  private static int[] monthOf() {
    int[] numbers = new int[MONTH_WORDS.size()];
    for (int month = 0; month < MONTHS.length; month++) {
      for (String name : MONTHS[month]) {
        numbers[MONTH_WORDS.find(name)] = month + 1;
      }
    }
    return numbers;
  }
}
