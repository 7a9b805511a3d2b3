package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds lengths of time such as {@code 3 hari kerja}, {@code 2x24 jam}, {@code an hour}. */
final class DurationFinder {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final WordTable MODIFIERS =
      WordTable.of(
          "business", "working", "work", "kerja", "bekerja", "calendar", "kalender", "full");

  private static final WordTable TO =
      WordTable.of("to", "sampai", "hingga", "sampe", "smpai", "atau", "or", "sd");

  private static final WordTable ARTICLES = WordTable.of("a", "an");

  private final Words words;
  private final List<Mention> found = new ArrayList<>();

  private DurationFinder(Words words) {
    this.words = words;
  }

  static List<Mention> find(Words words) {
    DurationFinder finder = new DurationFinder(words);
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, finder.at(i));
    }
    return finder.found;
  }

  private int at(int i) {
    long one = TimeUnits.one(words, i);
    if (one > 0) {
      return add(i, withModifier(i + 1), BigDecimal.valueOf(one));
    }
    if (words.is(i, "setengah") || words.is(i, "half")) {
      int at = ARTICLES.holds(words, i + 1) ? i + 2 : i + 1;
      return unit(i, at, HALF);
    }
    if (ARTICLES.holds(words, i)) {
      return unit(i, i + 1, BigDecimal.ONE);
    }
    Quantity first = Quantities.at(words, i);
    if (first == null || !first.prefix().isEmpty() || first.scaled()) {
      return 0;
    }
    return counted(i, first);
  }

  /** From a number on: its unit, or "times" and a number, or "to" and a number. */
  private int counted(int i, Quantity first) {
    BigDecimal value = first.value();
    int to = first.to();
    if (!first.suffix().isEmpty()) {
      long together = TimeUnits.together(first.suffix());
      if (together > 0) {
        return add(i, withModifier(to), value.multiply(BigDecimal.valueOf(together)));
      }
      BigDecimal times = times(first.suffix());
      return times == null ? 0 : unit(i, to, value.multiply(times));
    }
    if (to + 1 < words.size() && (words.is(to, "x") || words.is(to, "kali"))) {
      Quantity second = Quantities.at(words, to + 1);
      if (second != null && second.suffix().isEmpty()) {
        return unit(i, second.to(), value.multiply(second.value()));
      }
    }
    Quantity upper = upper(to);
    if (upper != null) {
      int end = counted(i, new Quantity(upper.value(), i, upper.to(), "", upper.suffix(), false));
      if (end > 0) {
        return end;
      }
    }
    return unit(i, to, value);
  }

  /** The upper end of a range that goes on at a unit. */
  private @Nullable Quantity upper(int at) {
    if (at >= words.size()) {
      return null;
    }
    boolean said = TO.holds(words, at);
    int from = said ? at + 1 : at;
    boolean dash = !said && dashBefore(at);
    if (from >= words.size() || !(said || dash)) {
      return null;
    }
    Quantity upper = Quantities.at(words, from);
    if (upper == null || !upper.prefix().isEmpty()) {
      return null;
    }
    // A range has one upper end, so that reading on stays bounded.
    return dashBefore(upper.to()) || TO.holds(words, upper.to()) ? null : upper;
  }

  private boolean dashBefore(int unit) {
    if (unit < 1 || unit >= words.size()) {
      return false;
    }
    String between = words.text().substring(words.end(unit - 1), words.start(unit));
    return between.length() <= 3
        && (between.strip().equals("-") || between.strip().equals("\u2013"));
  }

  private int unit(int from, int at, BigDecimal times) {
    int noun = at < words.size() && MODIFIERS.holds(words, at) ? at + 1 : at;
    if (noun >= words.size() || words.has(noun, Words.SENTENCE)) {
      return 0;
    }
    long length = TimeUnits.length(words, noun);
    boolean today = words.is(noun, "hari") && noun + 1 < words.size() && words.is(noun + 1, "ini");
    if (length == 0 || today) {
      return 0;
    }
    return add(from, withModifier(noun + 1), times.multiply(BigDecimal.valueOf(length)));
  }

  private int withModifier(int at) {
    boolean modified = at < words.size() && !words.has(at, Words.CLAUSE);
    return modified && (words.is(at, "kerja") || words.is(at, "bekerja")) ? at + 1 : at;
  }

  private int add(int from, int to, BigDecimal milliseconds) {
    found.add(
        new Mention(
            MentionKind.DURATION,
            words.start(from),
            words.end(to - 1),
            new Value.Decimal(milliseconds)));
    return to;
  }

  /** The number in {@code x24}; null for any other letters. */
  private static @Nullable BigDecimal times(String suffix) {
    boolean times = suffix.length() > 1 && suffix.charAt(0) == 'x';
    return times ? Quantities.number(suffix.toCharArray(), 1, suffix.length()) : null;
  }
}
