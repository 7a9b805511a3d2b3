package dev.pedoman.language;

import dev.pedoman.transcript.Language;
import java.util.Arrays;
import java.util.Optional;

/**
 * Counts what the words of one or more texts by the same speaker say about their language. Not
 * thread-safe.
 */
public final class LanguageTally {
  private static final int SHORTEST = 3;
  private static final int ENOUGH_FOR_OTHER = 6;
  private static final int ENOUGH_FOR_STRANGE = 12;

  private final int[] scores = new int[FunctionWords.languages()];
  private int words;
  private int foreignScript;
  private int foreignLetters;
  private int known;

  /** Begins with nothing. */
  public LanguageTally() {}

  /** Adds a text. */
  public void add(Words text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.has(i, Words.CONTINUES | Words.DIGIT)) {
        continue;
      }
      words++;
      char first = text.letters()[text.at(i)];
      if (first >= 0x250 && !latin(first)) {
        foreignScript++;
        foreignLetters += text.length(i);
        continue;
      }
      int number = FunctionWords.TABLE.find(text, i);
      if (number >= 0) {
        int[] weights = FunctionWords.weights(number);
        for (int j = 0; j < weights.length; j += 2) {
          scores[weights[j]] += weights[j + 1];
        }
        known += weights[0] < FunctionWords.OTHERS ? 1 : 0;
      } else if (familiar(text, i)) {
        known++;
      }
    }
  }

  /** What the texts so far tell; may be asked at any time. */
  public LanguageGuess guess() {
    boolean foreign = foreignLetters >= 2 && foreignScript * 2 > words;
    if (foreign || anotherLanguage() || strange()) {
      return new LanguageGuess(Optional.empty(), true);
    }
    if (words < SHORTEST) {
      return LanguageGuess.UNKNOWN;
    }
    int id = scores[FunctionWords.ID];
    int ms = scores[FunctionWords.MS];
    int english = scores[FunctionWords.EN];
    int malayic = scores[FunctionWords.BOTH] + (id + ms + 1) / 2;
    if (english > malayic) {
      return english >= 2 && english * 8 >= words ? of(Language.EN) : LanguageGuess.UNKNOWN;
    }
    if (id >= 2 && id * 2 > ms * 3) {
      return of(Language.ID);
    }
    if (ms >= 2 && ms * 2 > id * 3) {
      return of(Language.MS);
    }
    return LanguageGuess.UNKNOWN;
  }

  /** Forgets all texts. */
  public void clear() {
    Arrays.fill(scores, 0);
    words = 0;
    foreignScript = 0;
    foreignLetters = 0;
    known = 0;
  }

  private static LanguageGuess of(Language language) {
    return new LanguageGuess(Optional.of(language), false);
  }

  /** Whether one other language shows more function words than all of ours. */
  private boolean anotherLanguage() {
    int best = 0;
    for (int i = FunctionWords.OTHERS; i < scores.length; i++) {
      best = Math.max(best, scores[i]);
    }
    return words >= ENOUGH_FOR_OTHER && best >= 2 && best > known;
  }

  /** Whether a text that is long enough holds next to nothing that we know. */
  private boolean strange() {
    return words >= ENOUGH_FOR_STRANGE && known * 12 < words;
  }

  private static boolean familiar(Words text, int unit) {
    String form = text.form(unit);
    if (StopWords.holds(form) || !Spellings.readings(form).isEmpty()) {
      return true;
    }
    return form.length() >= 6
        && (form.endsWith("nya")
            || form.endsWith("kan")
            || form.startsWith("meng")
            || form.startsWith("mem")
            || form.startsWith("ber")
            || form.startsWith("peng")
            || form.startsWith("pem"));
  }

  private static boolean latin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
