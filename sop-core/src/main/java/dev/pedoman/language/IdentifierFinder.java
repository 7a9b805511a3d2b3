package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds codes: letters and digits mixed, at least five characters, or five digits on. */
final class IdentifierFinder {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final int MOST_PARTS = 8;

  private IdentifierFinder() {}

  static List<Mention> find(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int to = i + 1;
      while (to < words.size() && to - i < MOST_PARTS && joined(words, to)) {
        to++;
      }
      if (isCode(words, i, to)) {
        String written = words.text().substring(words.start(i), words.end(to - 1));
        found.add(
            new Mention(
                MentionKind.IDENTIFIER,
                words.start(i),
                words.end(to - 1),
                new Value.Text(written.toUpperCase(Locale.ROOT))));
      }
      i = to;
    }
    return found;
  }

  private static boolean isCode(Words words, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = words.at(from); i < words.at(to); i++) {
      char c = words.letters()[i];
      if (Quantities.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else {
        return false; // a number with marks in it
      }
    }
    if (digits == 0 || digits + letters < SHORTEST || digits + letters > LONGEST) {
      return false;
    }
    if (letters == 0) {
      return true;
    }
    if (to > from + 1) {
      // "covid-19", "24-hour": a code in parts has more figures than these
      return digits >= 3 && !spokenUnit(words, from, to);
    }
    return !quantity(words, from);
  }

  private static boolean spokenUnit(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TimeUnits.length(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters are those of a currency, a scale or a unit of time. */
  private static boolean quantity(Words words, int unit) {
    Quantity quantity = Quantities.at(words, unit);
    if (quantity == null) {
      return false;
    }
    String suffix = quantity.suffix();
    boolean currency = MoneyFinder.isCurrency(quantity.prefix());
    boolean measured =
        quantity.scaled() || TimeUnits.together(suffix) > 0 || suffix.startsWith("x");
    return (currency && suffix.isEmpty()) || (quantity.prefix().isEmpty() && measured);
  }

  private static boolean joined(Words words, int unit) {
    return words.start(unit) == words.end(unit - 1) + 1
        && "-/_".indexOf(words.text().charAt(words.end(unit - 1))) >= 0;
  }
}
