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

  /** What a word adds that tells nothing but that it is ours; see {@link #packed}. */
  static final long KNOWN = 1L << 48;

  /** The word also tells other languages. */
  static final long OTHERS = Long.MIN_VALUE;

  /** So many words at most before the packed sums are taken out; a field has twelve bits. */
  private static final int MOST_PACKED = 1_000;

  private static final int FIELD = 0xFFF;

  private static final int NYA = three('n', 'y', 'a');
  private static final int KAN = three('k', 'a', 'n');
  private static final int MEN = three('m', 'e', 'n');
  private static final int PEN = three('p', 'e', 'n');
  private static final int MEM = three('m', 'e', 'm');
  private static final int PEM = three('p', 'e', 'm');
  private static final int BER = three('b', 'e', 'r');

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
      if (foreign(first)) {
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

  /** Adds the units of a text, whose entries have all at hand. */
  void add(Units text) {
    foreignScript += text.foreign;
    foreignLetters += text.foreignLetters;
    for (int from = 0; from < text.size; from += MOST_PACKED) {
      add(text, from, Math.min(text.size, from + MOST_PACKED));
    }
  }

  private void add(Units text, int from, int to) {
    long[] tallies = text.vocabulary.tallies;
    long[] all = text.known;
    byte[] flags = text.flags;
    long sum = 0;
    int counted = 0;
    for (int i = from; i < to; i++) {
      if ((flags[i] & (Words.CONTINUES | Words.DIGIT)) == 0) {
        long tells = tallies[(int) all[i]];
        if (tells < 0) {
          addOthers(text.vocabulary.word((int) all[i]));
        }
        sum += tells & ~OTHERS;
        counted++;
      }
    }
    words += counted;
    for (int i = 0; i < FunctionWords.OTHERS; i++) {
      scores[i] += (int) (sum >>> (12 * i)) & FIELD;
    }
    known += (int) (sum >>> 48) & FIELD;
  }

  /**
   * What one word adds: twelve bits each for the scores of our four lists, in their order, and for
   * whether it is known; {@link #OTHERS} if it tells other languages too.
   */
  static long packed(String word) {
    int number = FunctionWords.TABLE.find(word);
    if (number < 0) {
      char[] letters = word.toCharArray();
      boolean listed = StopWords.holds(word) || !Spellings.readings(word).isEmpty();
      return listed || looksFamiliar(letters, 0, letters.length) ? KNOWN : 0;
    }
    int[] weights = FunctionWords.weights(number);
    long sum = weights[0] < FunctionWords.OTHERS ? KNOWN : 0;
    for (int i = 0; i < weights.length; i += 2) {
      if (weights[i] < FunctionWords.OTHERS) {
        sum += (long) weights[i + 1] << (12 * weights[i]);
      } else {
        sum |= OTHERS;
      }
    }
    return sum;
  }

  private void addOthers(String word) {
    int[] weights = FunctionWords.weights(FunctionWords.TABLE.find(word));
    for (int i = 0; i < weights.length; i += 2) {
      if (weights[i] >= FunctionWords.OTHERS) {
        scores[weights[i]] += weights[i + 1];
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
    return StopWords.holds(form)
        || !Spellings.readings(form).isEmpty()
        || looksFamiliar(text.letters(), text.at(unit), text.at(unit + 1));
  }

  /** Whether a word has a beginning or an end that is common in Indonesian and Malay. */
  static boolean looksFamiliar(char[] letters, int from, int to) {
    if (to - from < 6) {
      return false;
    }
    char last = letters[to - 1];
    if ((last == 'a' && letters[to - 2] == 'y' && letters[to - 3] == 'n')
        || (last == 'n' && letters[to - 2] == 'a' && letters[to - 3] == 'k')) {
      return true;
    }
    char first = letters[from];
    if (letters[from + 1] != 'e') {
      return false;
    }
    char third = letters[from + 2];
    return switch (first) {
      case 'm' -> third == 'm' || (third == 'n' && letters[from + 3] == 'g');
      case 'p' -> third == 'm' || (third == 'n' && letters[from + 3] == 'g');
      case 'b' -> third == 'r';
      default -> false;
    };
  }

  /** The same for at least six ASCII letters, by the first and last eight; see {@link RawWords}. */
  static boolean looksFamiliar(long head, long tail) {
    int last = (int) (tail >>> 40);
    if (last == NYA || last == KAN) {
      return true;
    }
    if ((head >>> 8 & 0xFF) != 'e') {
      return false;
    }
    int first = (int) head & 0xFFFFFF;
    if (first == MEN || first == PEN) {
      return (head >>> 24 & 0xFF) == 'g';
    }
    return first == MEM || first == PEM || first == BER;
  }

  private static int three(char one, char two, char three) {
    return one | two << 8 | three << 16;
  }

  /** Whether a letter is of no Latin script. */
  static boolean foreign(char first) {
    return first >= 0x250 && !latin(first);
  }

  private static boolean latin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
