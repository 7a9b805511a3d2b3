package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is written like a name: one to four words with a capital, not where a sentence begins
 * and everything has one. Words without content, days and months are none; text all in capitals or
 * all in small letters shows no names.
 */
final class NameFinder {
  private static final int MOST_WORDS = 4;

  /** Written with a capital, and no names. */
  private static final WordTable TITLES =
      WordTable.of(
          AddressWords.together(
              AddressWords.TITLES,
              AddressWords.CALLS,
              new String[] {
                "dr",
                "i",
                "id",
                "pin",
                "otp",
                "cs",
                "sms",
                "wa",
                "whatsapp",
                "email",
                "rp",
                "rm",
                "ktp",
                "ic",
                "nik",
                "atm",
                "anda",
                "english",
                "internet"
              }));

  private NameFinder() {}

  static List<Mention> find(Words words) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size()
          && end - i < MOST_WORDS
          && named(words, end)
          && (end == i || !words.has(end, Words.CLAUSE))) {
        end++;
      }
      if (end > i) {
        int to = words.end(end - 1);
        String name = words.text().substring(words.start(i), to);
        found.add(new Mention(MentionKind.NAME, words.start(i), to, new Value.Text(name)));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private static boolean named(Words words, int unit) {
    return words.has(unit, Words.CAPITAL)
        && !words.has(unit, Words.SENTENCE)
        && !words.has(unit, Words.DIGIT)
        && words.length(unit) > 1
        && hasSmallLetter(words.text(), words.start(unit), words.end(unit))
        && !TITLES.holds(words, unit)
        && !FunctionWords.TABLE.holds(words, unit)
        && !StopWords.WORDS.holds(words, unit)
        && DateWords.month(words, unit) == 0
        && DateWords.end(words, unit) <= unit;
  }

  private static boolean hasSmallLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
