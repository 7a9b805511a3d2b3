package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds phone numbers: 8 to 15 digits in groups set apart by spaces, dashes or parentheses. */
final class PhoneFinder {
  private static final int FEWEST = 8;
  private static final int MOST = 15;

  private PhoneFinder() {}

  static List<Mention> find(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i = words.has(i, Words.DIGIT) ? Math.max(i + 1, at(words, i, found)) : i + 1;
    }
    return found;
  }

  private static int at(Words words, int from, List<Mention> found) {
    if (!digits(words, from)) {
      return 0;
    }
    String text = words.text();
    int start = words.start(from);
    boolean plus = start > 0 && text.charAt(start - 1) == '+';
    StringBuilder digits = new StringBuilder(words.form(from));
    boolean foreign = plus || digits.indexOf("60") == 0 || digits.indexOf("62") == 0;
    boolean singles = digits.length() == 1;
    boolean dashes = true;
    int to = from + 1;
    while (to < words.size()
        && digits(words, to)
        && joined(text, words.end(to - 1), words.start(to))) {
      int length = words.length(to);
      boolean fits = length >= 3 || (length == 2 && foreign && to == from + 1);
      singles &= length == 1;
      if ((!fits && !singles) || digits.length() + length > MOST) {
        break;
      }
      dashes &= text.charAt(words.end(to - 1)) == '-';
      digits.append(words.form(to));
      to++;
    }
    boolean groups = to >= from + 3 && dashes;
    if (digits.length() < FEWEST
        || digits.length() > MOST
        || !(foreign || groups || local(digits))) {
      return 0;
    }
    int first = plus ? start - 1 : start;
    Value value = new Value.Text(digits.toString());
    found.add(new Mention(MentionKind.PHONE, first, words.end(to - 1), value));
    return to;
  }

  /** Numbers begin with 0 at home; in Indonesia the 0 before 8 is often left out. */
  private static boolean local(StringBuilder digits) {
    char first = digits.charAt(0);
    return first == '0'
        || (first == '8' && digits.length() >= 9)
        || digits.indexOf("1300") == 0
        || digits.indexOf("1800") == 0;
  }

  private static boolean joined(String text, int end, int start) {
    if (start - end > 3) {
      return false;
    }
    for (int i = end; i < start; i++) {
      if (" -()".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return start > end;
  }

  private static boolean digits(Words words, int unit) {
    for (int i = words.at(unit); i < words.at(unit + 1); i++) {
      if (!Quantities.isDigit(words.letters()[i])) {
        return false;
      }
    }
    return words.length(unit) <= MOST;
  }
}
