package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds amounts of money. */
final class MoneyFinder {
  private static final WordTable BEFORE =
      WordTable.of("rp", "idr", "rm", "myr", "usd", "us", "sgd", "eur", "gbp", "aud");

  private static final WordTable AFTER =
      WordTable.of(
          "rp", "idr", "rm", "myr", "usd", "sgd", "eur", "gbp", "rupiah", "ringgit", "dollar",
          "dollars", "dolar", "euro", "euros", "pounds", "perak");

  private static final WordTable HUNDREDTHS = WordTable.of("sen", "cent", "cents");

  /** "250 ribu" is money in Indonesian and Malay unless something is counted. */
  private static final WordTable SCALES =
      WordTable.of("rb", "rbu", "ribu", "jt", "juta", "miliar", "milyar");

  private static final WordTable COUNTED =
      WordTable.of(
          "orang",
          "pelanggan",
          "kali",
          "unit",
          "km",
          "hari",
          "jam",
          "menit",
          "minit",
          "tahun",
          "buah",
          "biji",
          "pcs",
          "followers",
          "pengikut",
          "pengguna",
          "langkah",
          "poin",
          "point",
          "mata",
          "kata",
          "customers",
          "users",
          "kes",
          "kasus",
          "barang");

  private MoneyFinder() {}

  static boolean isCurrency(String word) {
    return BEFORE.holds(word);
  }

  static List<Mention> find(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int next = at(words, i, found);
      i = Math.max(i + 1, next);
    }
    return found;
  }

  /** Adds the amount that begins at a unit, if one does; returns the unit behind it, or 0. */
  private static int at(Words words, int unit, List<Mention> found) {
    boolean named =
        BEFORE.holds(words, unit)
            && unit + 1 < words.size()
            && !words.has(unit + 1, Words.SENTENCE);
    int from = named ? unit + 1 : unit;
    Quantity quantity = Quantities.at(words, from);
    if (quantity == null || !quantity.suffix().isEmpty()) {
      return 0;
    }
    boolean prefixed = BEFORE.holds(quantity.prefix());
    if (!quantity.prefix().isEmpty() && !prefixed) {
      return 0;
    }
    int to = quantity.to();
    boolean goesOn = to < words.size() && !words.has(to, Words.CLAUSE);
    boolean followed = goesOn && AFTER.holds(words, to);
    boolean cents = goesOn && HUNDREDTHS.holds(words, to) && !named && !prefixed;
    int before = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    int start = sign(words.text(), words.start(unit), before);
    int end = words.end(to - 1);
    boolean behind = end < words.text().length() && isSign(words.text().charAt(end));
    boolean scaled = quantity.scaled() && scaledMoney(words, quantity, goesOn);
    boolean signed = start < words.start(unit);
    if (!named && !prefixed && !followed && !cents && !behind && !scaled && !signed) {
      return 0;
    }
    to += followed || cents ? 1 : 0;
    end = behind ? end + 1 : words.end(to - 1);
    BigDecimal value = cents ? quantity.value().movePointLeft(2) : quantity.value();
    found.add(new Mention(MentionKind.MONEY, start, end, new Value.Decimal(value)));
    return to;
  }

  private static boolean scaledMoney(Words words, Quantity quantity, boolean goesOn) {
    int last = quantity.to() - 1;
    boolean one = quantity.to() == quantity.from() + 1;
    boolean scale = one ? words.has(last, Words.DIGIT) : SCALES.holds(words, last);
    return scale && !(goesOn && COUNTED.holds(words, quantity.to()));
  }

  /** Where a currency sign before a number begins; where the number begins if there is none. */
  private static int sign(String text, int start, int limit) {
    int i = start - 1;
    if (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    if (i < limit || !isSign(text.charAt(i))) {
      return start;
    }
    if (i - 2 >= limit && text.startsWith("US", i - 2)) {
      return i - 2;
    }
    return i - 1 >= limit && text.charAt(i - 1) == 'S' ? i - 1 : i;
  }

  private static boolean isSign(char c) {
    return c == '$' || c == '\u20AC' || c == '\u00A3' || c == '\u00A5';
  }
}
