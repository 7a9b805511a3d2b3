package dev.pedoman.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a deadline as written: {@code [LIMIT and] LIMIT [of ANCHOR] [by CALENDAR]}.
 *
 * @param earliest the first limit of {@code between}
 * @param latest the only or second limit
 * @param anchor an id or word; empty when none is named
 * @param exactly whether the anchor was written {@code of step ID}, so that it is a step whatever
 *     it is called
 * @param calendar the name of working hours
 */
record DeadlineText(
    Optional<Part> earliest,
    Part latest,
    Optional<Part> anchor,
    boolean exactly,
    Optional<Part> calendar) {

  /** A piece of the text and the index where it begins. */
  record Part(int index, String text) {}

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Takes a text apart; empty when its parts do not stand as they should. */
  static Optional<DeadlineText> parse(String text, boolean between) {
    return new Parser(text).deadline(between);
  }

  /** Reads word by word. */
  private static final class Parser {
    private final String text;
    private final List<Part> words = new ArrayList<>();
    private int next;

    Parser(String text) {
      this.text = text;
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(new Part(word.start(), word.group()));
      }
    }

    Optional<DeadlineText> deadline(boolean between) {
      Optional<Part> earliest = between ? limit() : Optional.empty();
      if (between && (earliest.isEmpty() || !skip("and"))) {
        return Optional.empty();
      }
      Optional<Part> latest = limit();
      Optional<Part> anchor = Optional.empty();
      boolean exactly = false;
      boolean complete = latest.isPresent();
      if (skip("of")) {
        exactly = is(0, "step") && next + 1 < words.size() && !is(1, "by");
        next += exactly ? 1 : 0;
        anchor = word();
        complete &= anchor.isPresent();
      }
      complete &= !between || anchor.isPresent();
      Optional<Part> calendar = Optional.empty();
      if (skip("by")) {
        calendar = word();
        complete &= calendar.isPresent();
      }
      if (!complete || latest.isEmpty() || next < words.size()) {
        return Optional.empty();
      }
      return Optional.of(new DeadlineText(earliest, latest.get(), anchor, exactly, calendar));
    }

    private Optional<Part> limit() {
      int first = next;
      while (next < words.size() && !is(0, "and") && !is(0, "of") && !is(0, "by")) {
        next++;
      }
      if (next == first) {
        return Optional.empty();
      }
      Part last = words.get(next - 1);
      int from = words.get(first).index();
      return Optional.of(new Part(from, text.substring(from, last.index() + last.text().length())));
    }

    private boolean is(int ahead, String word) {
      return next + ahead < words.size() && words.get(next + ahead).text().equals(word);
    }

    private boolean skip(String word) {
      boolean there = is(0, word);
      next += there ? 1 : 0;
      return there;
    }

    private Optional<Part> word() {
      return next < words.size() ? Optional.of(words.get(next++)) : Optional.empty();
    }
  }
}
