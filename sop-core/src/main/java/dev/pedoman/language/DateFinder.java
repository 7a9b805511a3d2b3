package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Finds dates: in figures, with names of months, names of days, and words such as tomorrow. */
final class DateFinder {
  private static final WordTable BEFORE_SHORT =
      WordTable.of("tanggal", "tgl", "tarikh", "pada", "on", "date", "by", "until", "sampai");

  private static final WordTable SUFFIXES = WordTable.of("st", "nd", "rd", "th", "hb");

  private final Words words;
  private final List<Mention> found = new ArrayList<>();

  private DateFinder(Words words) {
    this.words = words;
  }

  static List<Mention> find(Words words) {
    DateFinder finder = new DateFinder(words);
    int i = 0;
    while (i < words.size()) {
      int next = words.has(i, Words.DIGIT) ? finder.figures(i) : finder.word(i);
      i = Math.max(i + 1, next);
    }
    return finder.found;
  }

  private int figures(int i) {
    String form = words.form(i);
    List<String> dotted = TextTable.split(form, '.');
    if (dotted.size() == 3 && form.indexOf(',') < 0) {
      return add(i, i + 1, iso(number(dotted.get(0)), number(dotted.get(1)), dotted.get(2)));
    }
    int first = day(form);
    char mark = markAfter(i);
    if (mark != 0 && mark == markAfter(i + 1)) {
      String third = words.form(i + 2);
      int one = number(form);
      int two = number(words.form(i + 1));
      if (form.length() == 4) {
        return add(i, i + 3, valid(one, two, number(third)));
      }
      return add(i, i + 3, iso(one, two, third));
    }
    if (mark == '/' && i > 0 && BEFORE_SHORT.holds(words, i - 1)) {
      int month = number(words.form(i + 1));
      return first > 0 && month >= 1 && month <= 12 ? add(i, i + 2, written(i, i + 2)) : 0;
    }
    int at = i + 1 < words.size() && words.is(i + 1, "of") ? i + 2 : i + 1;
    int month = first > 0 && at < words.size() ? DateWords.month(words, at) : 0;
    return month > 0 ? withYear(i, at + 1, first, month) : 0;
  }

  private int word(int i) {
    // "may" and "march" are also verbs
    boolean verb = (words.is(i, "may") || words.is(i, "march")) && !words.has(i, Words.CAPITAL);
    int month = verb ? 0 : DateWords.month(words, i);
    if (month > 0 && i + 1 < words.size() && words.has(i + 1, Words.DIGIT)) {
      String next = words.form(i + 1);
      int day = day(next);
      if (day > 0) {
        return withYear(i, i + 2, day, month);
      }
      return year(next) > 0 ? add(i, i + 2, written(i, i + 2)) : 0;
    }
    int end = DateWords.end(words, i);
    return end > i ? add(i, end, written(i, end)) : 0;
  }

  private int withYear(int from, int to, int day, int month) {
    int year = to < words.size() && !words.has(to, Words.SENTENCE) ? year(words.form(to)) : 0;
    if (year > 0) {
      return add(from, to + 1, valid(year, month, day));
    }
    return add(from, to, written(from, to));
  }

  private int add(int from, int to, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    found.add(
        new Mention(MentionKind.DATE, words.start(from), words.end(to - 1), new Value.Text(value)));
    return to;
  }

  private String written(int from, int to) {
    return words.text().substring(words.start(from), words.end(to - 1));
  }

  /** The mark that alone stands between this unit and the next one, both in figures; else 0. */
  private char markAfter(int i) {
    if (i + 1 >= words.size() || words.start(i + 1) != words.end(i) + 1) {
      return 0;
    }
    char mark = words.text().charAt(words.end(i));
    boolean figures = number(words.form(i)) >= 0 && number(words.form(i + 1)) >= 0;
    return figures && (mark == '/' || mark == '-') ? mark : 0;
  }

  /** Day first, as in Indonesia and Malaysia, unless only month first can be right. */
  private static String iso(int one, int two, String third) {
    int year = number(third);
    if (third.length() == 2 && year >= 0) {
      year += 2000;
    } else if (third.length() != 4) {
      return "";
    }
    String dayFirst = valid(year, two, one);
    return dayFirst.isEmpty() ? valid(year, one, two) : dayFirst;
  }

  private static String valid(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12) {
      return "";
    }
    YearMonth in = YearMonth.of(year, month);
    return in.isValidDay(day) ? in.atDay(day).toString() : "";
  }

  private static int year(String form) {
    int year = form.length() == 4 ? number(form) : -1;
    return year >= 1900 && year <= 2199 ? year : 0;
  }

  /** The day of a month that a form such as {@code 20} or {@code 20th} names; 0 for none. */
  private static int day(String form) {
    int end = 0;
    while (end < form.length() && Quantities.isDigit(form.charAt(end))) {
      end++;
    }
    if (end == 0 || end > 2 || (end < form.length() && !SUFFIXES.holds(form.substring(end)))) {
      return 0;
    }
    int day = number(form.substring(0, end));
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** A number of up to four figures; -1 for anything else. */
  private static int number(String form) {
    if (form.isEmpty() || form.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < form.length(); i++) {
      if (!Quantities.isDigit(form.charAt(i))) {
        return -1;
      }
      number = number * 10 + form.charAt(i) - '0';
    }
    return number;
  }
}
