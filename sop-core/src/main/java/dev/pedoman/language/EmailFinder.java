package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds e-mail addresses: looks a bounded way to both sides of each {@code @}. */
final class EmailFinder {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 255;

  private EmailFinder() {}

  static List<Mention> find(String text) {
    List<Mention> found = new ArrayList<>();
    int last = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > Math.max(last, at - LONGEST_NAME) && isName(text.charAt(from - 1))) {
        from--;
      }
      while (from < at && text.charAt(from) == '.') {
        from++;
      }
      int to = domain(text, at + 1);
      if (from < at && to > 0) {
        String address = text.substring(from, to).toLowerCase(Locale.ROOT);
        found.add(new Mention(MentionKind.EMAIL, from, to, new Value.Text(address)));
        last = to;
      }
    }
    return found;
  }

  /** Where the domain that begins here ends; 0 if none does. */
  private static int domain(String text, int from) {
    int to = from;
    int limit = Math.min(text.length(), from + LONGEST_DOMAIN);
    while (to < limit && (isLetterOrDigit(text.charAt(to)) || ".-".indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    while (to > from && !isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    // Not lastIndexOf: without a dot it would search the whole text before.
    int dot = to - 1;
    while (dot > from && text.charAt(dot) != '.') {
      dot--;
    }
    return dot > from && to - dot > 2 ? to : 0;
  }

  private static boolean isName(char c) {
    return isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
