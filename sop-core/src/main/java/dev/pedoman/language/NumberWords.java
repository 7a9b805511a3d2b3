package dev.pedoman.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in words in Indonesian, Malay and English, from zero to billions. */
final class NumberWords {
  /** Nobody writes a longer number out. */
  private static final int MOST_WORDS = 16;

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Integer> TENS = tens();
  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("ribu", 1_000L),
          Map.entry("seribu", 1_000L),
          Map.entry("thousand", 1_000L),
          Map.entry("juta", 1_000_000L),
          Map.entry("sejuta", 1_000_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("miliar", 1_000_000_000L),
          Map.entry("milyar", 1_000_000_000L),
          Map.entry("bilion", 1_000_000_000L),
          Map.entry("billion", 1_000_000_000L));

  /** What may be the first letters of such a word; saves most look-ups. */
  private static final boolean[] FIRST = new boolean[128];

  private final Words words;
  private int at;
  private long total;
  private long group;
  private long lastScale = Long.MAX_VALUE;
  private boolean scaled;
  private boolean started;

  static {
    for (Map<String, ?> map : List.of(SMALL, TENS, SCALES)) {
      map.keySet().forEach(word -> FIRST[word.charAt(0)] = true);
    }
    FIRST["hundred".charAt(0)] = true;
  }

  private NumberWords(Words words, int at) {
    this.words = words;
    this.at = at;
  }

  /** The number whose words begin at a unit, if they do. */
  static @Nullable Quantity at(Words words, int unit) {
    char first = words.letters()[words.at(unit)];
    if (first >= 128 || !FIRST[first]) {
      return null;
    }
    NumberWords reader = new NumberWords(words, unit);
    while (reader.at < words.size() && reader.at - unit < MOST_WORDS) {
      if (reader.at > unit && words.has(reader.at, Words.CLAUSE)) {
        break;
      }
      if (!reader.step(words.form(reader.at))) {
        break;
      }
    }
    if (reader.at == unit) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(reader.total + reader.group);
    return new Quantity(value, unit, reader.at, "", "", reader.scaled);
  }

  /** Takes one word in, if the number can go on with it. */
  private boolean step(String word) {
    Integer small = SMALL.get(word);
    if (small != null) {
      boolean fits = small < 10 ? group % 10 == 0 && group % 100 != 10 : group % 100 == 0;
      boolean zero = small == 0 && (group > 0 || total > 0);
      return !zero && fits && !(started && group == 0 && !scaled) && take(small, 1);
    }
    Integer ten = TENS.get(word);
    if (ten != null) {
      return group % 100 == 0 && take(ten, 1);
    }
    Long scale = SCALES.get(word);
    if (scale != null) {
      return scale(word, scale);
    }
    return switch (word) {
      case "belas" -> group % 100 >= 2 && group % 100 <= 9 && take(10, 1);
      case "puluh" -> group % 100 >= 2 && group % 100 <= 9 && take(group % 10 * 9, 1);
      case "ratus", "hundred" -> group >= 1 && group <= 9 && take(group * 99, 1);
      case "seratus" -> group == 0 && take(100, 1);
      case "and" -> group > 0 && group % 100 == 0 && smallFollows() && take(0, 1);
      default -> false;
    };
  }

  private boolean scale(String word, long scale) {
    boolean one = word.startsWith("se");
    if (scale >= lastScale || (one ? group != 0 : group == 0)) {
      return false;
    }
    total += (one ? 1 : group) * scale;
    group = 0;
    lastScale = scale;
    scaled = true;
    return take(0, 1);
  }

  private boolean smallFollows() {
    if (at + 1 >= words.size()) {
      return false;
    }
    String next = words.form(at + 1);
    return SMALL.containsKey(next) || TENS.containsKey(next);
  }

  private boolean take(long more, int units) {
    group += more;
    at += units;
    started = true;
    return true;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> map = new HashMap<>();
    String[][] rows = {
      {"nol", "sifar", "kosong", "zero"},
      {"satu", "one"},
      {"dua", "two"},
      {"tiga", "three"},
      {"empat", "four"},
      {"lima", "five"},
      {"enam", "six"},
      {"tujuh", "seven"},
      {"delapan", "lapan", "eight"},
      {"sembilan", "nine"},
      {"sepuluh", "ten"},
      {"sebelas", "eleven"},
      {"twelve"},
      {"thirteen"},
      {"fourteen"},
      {"fifteen"},
      {"sixteen"},
      {"seventeen"},
      {"eighteen"},
      {"nineteen"},
    };
    for (int i = 0; i < rows.length; i++) {
      for (String word : rows[i]) {
        map.put(word, i);
      }
    }
    return map;
  }

  private static Map<String, Integer> tens() {
    Map<String, Integer> map = new HashMap<>();
    String[] words = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], (i + 2) * 10);
    }
    return map;
  }
}
