package dev.pedoman.dsl;

import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.language.Synonyms;
import dev.pedoman.transcript.Speaker;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.PatternSyntaxException;

/** Refuses bad values, naming them, where they are given. */
final class Checks {
  private static final Duration LONGEST = Duration.ofDays(36_525);

  private Checks() {}

  /** Refuses an empty text. */
  static String filled(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " '" + text + "': must not be empty");
    }
    return text;
  }

  /** Refuses a number outside 0..1. */
  static double share(String name, double share) {
    return range(name, share, 1);
  }

  /** Refuses a number outside 0..most. */
  static double range(String name, double value, int most) {
    if (!(value >= 0 && value <= most)) {
      throw new IllegalArgumentException(name + " " + Quote.number(value) + ": must be 0.." + most);
    }
    return value;
  }

  /** Refuses a weight that is not above 0. */
  static double weight(String name, double weight) {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(name + " " + Quote.number(weight) + ": must be above 0");
    }
    return weight;
  }

  /** Refuses a phrase that breaks the phrase syntax. */
  static String phrase(String phrase) {
    PhraseSyntax.check(phrase)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(
                  "phrase \""
                      + phrase
                      + "\", character "
                      + (fault.offset() + 1)
                      + ": "
                      + fault.what()
                      + "; "
                      + fault.mend());
            });
    return phrase;
  }

  /** Refuses what cannot be a member of a group of synonyms. */
  static void synonym(String member) {
    int words = Synonyms.words(filled("synonym", member));
    if (words == 0 || words > Synonyms.MOST_WORDS) {
      throw new IllegalArgumentException(
          "synonym '" + member + "': must be 1.." + Synonyms.MOST_WORDS + " words");
    }
  }

  /** Refuses a name of a word collection that is written as phrases use it. */
  static String collection(String name) {
    if (filled("collection", name).startsWith("$")) {
      throw new IllegalArgumentException(
          "collection '" + name + "': name it without '$', which is for its use in phrases");
    }
    return name;
  }

  /** Refuses what is not a regular expression. */
  static String expression(String expression) {
    try {
      java.util.regex.Pattern.compile(filled("expression", expression));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "expression '"
              + expression
              + "', character "
              + (e.getIndex() + 1)
              + ": "
              + e.getDescription(),
          e);
    }
    return expression;
  }

  /** Refuses a speaker that nobody can look for. */
  static Speaker known(Speaker speaker) {
    if (speaker == Speaker.UNKNOWN) {
      throw new IllegalArgumentException("by unknown: say AGENT, CUSTOMER or SYSTEM");
    }
    return speaker;
  }

  /** Refuses what is not a date of the calendar. */
  static LocalDate date(String name, String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + " '" + date + "': write a date as yyyy-MM-dd, such as 2027-06-30", e);
    }
  }

  /** Refuses a time below 0 or above a hundred years. */
  static Duration time(long amount, ChronoUnit unit) {
    if (amount < 0 || amount > LONGEST.dividedBy(unit.getDuration())) {
      throw new IllegalArgumentException(
          unit.toString().toLowerCase(java.util.Locale.ROOT)
              + "("
              + amount
              + "): must be 0 or more, up to 100 years");
    }
    return Duration.of(amount, unit);
  }
}
