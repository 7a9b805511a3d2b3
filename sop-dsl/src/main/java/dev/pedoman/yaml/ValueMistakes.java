package dev.pedoman.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Mistakes in single values. */
final class ValueMistakes {
  private ValueMistakes() {}

  static Mistake unknown(String code, String noun, String seen, Collection<String> allowed) {
    return new Mistake(
        code, "unknown " + noun + " '" + Node.clip(seen) + "'", "", Suggestion.of(seen, allowed));
  }

  static Mistake unknownMetric(String seen, Collection<String> allowed) {
    return new Mistake(
        "unknown-metric",
        "unknown metric '" + Node.clip(seen) + "'",
        "a key with 'at-most' or 'at-least' in a rule names a metric",
        Suggestion.of(seen, allowed));
  }

  static Mistake unknownLexicon(String seen, Collection<String> allowed) {
    return new Mistake(
        "unknown-lexicon",
        "unknown phrases '$" + Node.clip(seen) + "'",
        "'$name' stands for phrases of this SOP or a built-in lexicon",
        Suggestion.of(seen, allowed));
  }

  static Mistake circularPhrases(String name) {
    return new Mistake(
        "contradiction",
        "the phrases '" + name + "' are made of themselves",
        "'$name' stands for other phrases, which may not lead back to it",
        "take the '$name' that leads back out");
  }

  static Mistake cutAtComma(String rest) {
    return new Mistake(
        "unknown-language",
        "the text ends at the comma before '" + Node.clip(rest) + "'",
        "between { and } a comma begins a new entry",
        "put the text in quotes, for example: { en: \"Greet, then listen.\" }");
  }

  static Mistake unknownStep(String seen, Collection<String> steps) {
    List<String> known = new ArrayList<>(steps);
    known.addAll(List.of("start", "close", "trigger"));
    return new Mistake(
        "unknown-step",
        "unknown step '" + Node.clip(seen) + "'",
        "a deadline counts from a step of this SOP, or from 'start', 'close' or 'trigger'",
        Suggestion.of(seen, known));
  }

  static Mistake unknownCalendar(String seen, Collection<String> calendars) {
    return new Mistake(
        "unknown-calendar",
        "unknown calendar '" + Node.clip(seen) + "'",
        "working hours are named under 'calendars'",
        calendars.isEmpty()
            ? "add it: calendars: { office: { zone: Asia/Jakarta, hours: { mon-fri: \"08:00-17:00\" } } }"
            : Suggestion.of(seen, calendars));
  }

  static Mistake badDuration(String key, String seen, String example) {
    return new Mistake(
        "bad-duration",
        "'" + key + "': '" + Node.clip(seen) + "' cannot be read",
        "a length of time is a whole number and a unit: ms, s, m, h, d, or a number of turns",
        "write for example: " + example);
  }

  static Mistake badPhrase(String phrase, String what, String mend) {
    return new Mistake(
        "bad-phrase", "the phrase '" + Node.clip(phrase) + "' is malformed: " + what, "", mend);
  }

  static Mistake badExpression(String reason) {
    return new Mistake(
        "bad-regular-expression",
        "this is no regular expression: " + reason,
        "",
        "put a '\\' before a character that shall stand for itself, and use single quotes");
  }

  static Mistake longExpression(int length, int most) {
    return new Mistake(
        "bad-regular-expression",
        "this regular expression has " + length + " characters",
        "more than " + most + " cannot be checked in reasonable time",
        "split it: { any: [ { matches: … }, { matches: … } ] }");
  }

  static Mistake badNumber(String key, String seen, String range, String example) {
    return new Mistake(
        "bad-number",
        "'" + key + "' is " + seen,
        "it must be " + range,
        "write for example: " + example);
  }

  static Mistake badDate(String key, String seen) {
    return new Mistake(
        "bad-date",
        "'" + key + "': '" + Node.clip(seen) + "' is no date",
        "dates are written year-month-day, and the day must exist",
        "write for example: 2027-06-30");
  }

  static Mistake badZone(String seen) {
    return new Mistake(
        "bad-zone",
        "unknown time zone '" + Node.clip(seen) + "'",
        "zones are named by continent and city",
        "write for example: Asia/Jakarta, Asia/Kuala_Lumpur, Asia/Singapore");
  }

  static Mistake badHours(String seen, String why) {
    return new Mistake(
        "unknown-value",
        "'" + Node.clip(seen) + "' are no opening hours",
        why,
        "write for example: \"08:00-17:00\"; \"24:00\" is midnight");
  }

  static Mistake unknownDay(String seen) {
    return new Mistake(
        "unknown-value",
        "unknown weekday '" + Node.clip(seen) + "'",
        "opening hours are given for a day or for a range of days",
        "write one of mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri");
  }

  static Mistake longSynonym(String member) {
    return new Mistake(
        "bad-synonym",
        "'" + Node.clip(member) + "' is no synonym",
        "a member of a group has one to four words",
        "shorten it; whole sentences belong under 'resembles'");
  }
}
