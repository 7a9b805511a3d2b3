package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds money, dates, durations, numbers, phones, e-mail addresses, identifiers, names and facts.
 *
 * <p>Every finder reads along the words once and looks a bounded way ahead, so cost grows with the
 * text.
 */
public final class Mentions {
  private static final WordTable BEFORE_ONE =
      WordTable.of(
          "this", "that", "which", "no", "any", "every", "some", "each", "the", "another", "other");

  private Mentions() {}

  /**
   * Everything of a kind that a text mentions, by start.
   *
   * <p>Of a range ({@code 5-7 hari}) the value is the longer duration. A month counts as 30 days, a
   * year as 365. Numbers that are part of a date, a phone number or an e-mail address are not
   * numbers.
   */
  public static List<Mention> find(Words words, MentionKind kind) {
    return switch (kind) {
      case MONEY -> MoneyFinder.find(words);
      case DATE -> DateFinder.find(words);
      case DURATION -> DurationFinder.find(words);
      case NUMBER -> numbers(words);
      case PHONE -> without(PhoneFinder.find(words), DateFinder.find(words));
      case EMAIL -> EmailFinder.find(words.text());
      case IDENTIFIER -> identifiers(words);
      case NAME -> NameFinder.find(words);
    };
  }

  /**
   * Where a text mentions a value of the case record: the same number, date, phone or identifier
   * however it is written, or the same words (for a name: the whole name or one of its parts of at
   * least three letters). Of several values any; null and truth values are mentioned by nothing.
   */
  public static List<Mention> find(Words words, Value fact) {
    return FactFinder.find(words, fact);
  }

  /** Whether the source masked something, such as {@code [PII]}, {@code ****}. */
  public static boolean masked(Words words) {
    return Masks.any(words.text());
  }

  private static List<Mention> numbers(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Quantity quantity = Quantities.at(words, i);
      if (quantity == null || !quantity.suffix().isEmpty() || !plain(words, quantity)) {
        i++;
      } else {
        found.add(
            new Mention(
                MentionKind.NUMBER,
                words.start(i),
                words.end(quantity.to() - 1),
                new Value.Decimal(quantity.value())));
        i = quantity.to();
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    List<Mention> rest = without(found, DateFinder.find(words));
    rest = without(rest, find(words, MentionKind.PHONE));
    return without(rest, EmailFinder.find(words.text()));
  }

  /** Not "no one", "this one", nor letters before the digits other than a currency. */
  private static boolean plain(Words words, Quantity quantity) {
    if (!quantity.prefix().isEmpty()) {
      return MoneyFinder.isCurrency(quantity.prefix());
    }
    int from = quantity.from();
    boolean pronoun = quantity.to() == from + 1 && words.is(from, "one");
    return !pronoun || from == 0 || !BEFORE_ONE.holds(words, from - 1);
  }

  private static List<Mention> identifiers(Words words) {
    List<Mention> found = IdentifierFinder.find(words);
    if (found.isEmpty()) {
      return found;
    }
    return without(without(found, DateFinder.find(words)), EmailFinder.find(words.text()));
  }

  /** The mentions that overlap with none of others; both by start, the others apart. */
  static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    if (others.isEmpty()) {
      return mentions;
    }
    List<Mention> rest = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      while (next < others.size() && others.get(next).end() <= mention.start()) {
        next++;
      }
      if (next == others.size() || others.get(next).start() >= mention.end()) {
        rest.add(mention);
      }
    }
    return rest;
  }
}
