package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds where a text mentions a value of the case record, however it is written there. */
final class FactFinder {
  /** A longer text of the record is a note that nobody repeats word for word. */
  private static final int LONGEST_FACT = 100;

  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_PART = 3;

  private static final WordTable TITLES =
      WordTable.of(
          "bin", "binti", "van", "bapak", "pak", "ibu", "encik", "puan", "cik", "tuan", "mr", "mrs",
          "ms", "miss", "the", "and", "dan", "haji", "hajah", "saudara", "saudari", "mas", "mbak",
          "dato", "datuk", "datin", "anak", "bapa", "kak", "for", "dari");

  private FactFinder() {}

  static List<Mention> find(Words words, Value fact) {
    TreeSet<Mention> found =
        new TreeSet<>(
            Comparator.comparingInt(Mention::start)
                .thenComparing(Mention::end, Comparator.reverseOrder()));
    gather(words, fact, found);
    List<Mention> apart = new ArrayList<>();
    int last = 0;
    for (Mention mention : found) {
      if (mention.start() >= last) {
        apart.add(mention);
        last = mention.end();
      }
    }
    return apart;
  }

  private static void gather(Words words, Value fact, Set<Mention> found) {
    if (fact instanceof Value.Items items) {
      items.items().forEach(item -> gather(words, item, found));
    } else if (fact instanceof Value.Fields fields) {
      fields.fields().values().forEach(item -> gather(words, item, found));
    } else if (fact instanceof Value.Decimal decimal) {
      number(words, decimal.number(), found);
    } else if (fact instanceof Value.Text text) {
      text(words, text.text().strip(), found);
    }
  }

  private static void number(Words words, BigDecimal number, Set<Mention> found) {
    Value.Decimal same = new Value.Decimal(number);
    add(words, MentionKind.MONEY, m -> m.value().equals(same), found);
    add(words, MentionKind.NUMBER, m -> m.value().equals(same), found);
    Value.Text written = new Value.Text(same.toString());
    add(words, MentionKind.IDENTIFIER, m -> m.value().equals(written), found);
  }

  private static void text(Words words, String text, Set<Mention> found) {
    Words fact = Words.of(text);
    if (fact.size() > LONGEST_FACT) {
      return;
    }
    boolean digits = text.chars().anyMatch(Character::isDigit);
    if (text.indexOf('@') > 0) {
      Value.Text email = new Value.Text(text.toLowerCase(Locale.ROOT));
      add(words, MentionKind.EMAIL, m -> m.value().equals(email), found);
    }
    if (digits) {
      figures(words, fact, text, found);
    }
    sequence(words, fact, 0, fact.size(), found);
    if (!digits && isName(fact)) {
      for (int i = 0; i < fact.size(); i++) {
        if (fact.length(i) >= SHORTEST_PART && !TITLES.holds(fact, i)) {
          sequence(words, fact, i, i + 1, found);
        }
      }
    }
  }

  private static void figures(Words words, Words fact, String text, Set<Mention> found) {
    List<Mention> dates = DateFinder.find(fact);
    if (dates.size() == 1 && covers(dates.get(0), text)) {
      Value date = dates.get(0).value();
      add(words, MentionKind.DATE, m -> m.value().equals(date), found);
      return;
    }
    List<Mention> amounts = MoneyFinder.find(fact);
    if (amounts.size() == 1 && covers(amounts.get(0), text)) {
      Value amount = amounts.get(0).value();
      add(words, MentionKind.MONEY, m -> m.value().equals(amount), found);
      add(words, MentionKind.NUMBER, m -> m.value().equals(amount), found);
    }
    String phone = subscriber(digitsOf(text));
    if (phone.length() >= 7) {
      add(
          words,
          MentionKind.PHONE,
          m -> subscriber(digitsOf(m.value().toString())).equals(phone),
          found);
    }
    String code = codeOf(text);
    add(words, MentionKind.IDENTIFIER, m -> codeOf(m.value().toString()).equals(code), found);
    BigDecimal number = Quantities.number(text.toCharArray(), 0, text.length());
    if (number != null && text.matches("[0-9.,]{1,20}")) {
      Value.Decimal same = new Value.Decimal(number);
      add(words, MentionKind.MONEY, m -> m.value().equals(same), found);
      add(words, MentionKind.NUMBER, m -> m.value().equals(same), found);
    }
  }

  private static boolean covers(Mention mention, String text) {
    return mention.start() == 0 && mention.end() == text.length();
  }

  /** Up to five words that all begin with a capital. */
  private static boolean isName(Words fact) {
    for (int i = 0; i < fact.size(); i++) {
      if (!fact.has(i, Words.CAPITAL) && !TITLES.holds(fact, i)) {
        return false;
      }
    }
    return fact.size() > 0 && fact.size() <= LONGEST_NAME;
  }

  private static void sequence(Words words, Words fact, int from, int to, Set<Mention> found) {
    int length = to - from;
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      int same = 0;
      while (same < length && sameWord(words, i + same, fact, from + same)) {
        same++;
      }
      if (same == length) {
        int start = words.start(i);
        int end = words.end(i + length - 1);
        Value said = new Value.Text(words.text().substring(start, end));
        found.add(new Mention(MentionKind.IDENTIFIER, start, end, said));
      }
    }
  }

  /** The same word, also with a clitic: {@code Sitilah}. */
  private static boolean sameWord(Words words, int unit, Words fact, int other) {
    int length = fact.length(other);
    if (words.length(unit) < length) {
      return false;
    }
    int at = words.at(unit);
    for (int i = 0; i < length; i++) {
      if (words.letters()[at + i] != fact.letters()[fact.at(other) + i]) {
        return false;
      }
    }
    return words.length(unit) == length
        || Roots.end(words.letters(), at, words.at(unit + 1)) == at + length;
  }

  private static void add(
      Words words, MentionKind kind, Predicate<Mention> same, Set<Mention> found) {
    for (Mention mention : Mentions.find(words, kind)) {
      if (same.test(mention)) {
        found.add(mention);
      }
    }
  }

  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** A phone number without the 0 or the code of Indonesia, Malaysia or Singapore. */
  private static String subscriber(String digits) {
    int from = 0;
    if (digits.length() > 9
        && (digits.startsWith("62") || digits.startsWith("60") || digits.startsWith("65"))) {
      from = 2;
    }
    while (from < digits.length() && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static String codeOf(String text) {
    StringBuilder code = new StringBuilder();
    text.toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(code::appendCodePoint);
    return code.toString();
  }
}
