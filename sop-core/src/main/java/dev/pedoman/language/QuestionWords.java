package dev.pedoman.language;

/** Tells a question without a question mark by the words where it begins and ends. */
final class QuestionWords {
  /** What stands in place of what is asked for. */
  static final String[] PRONOUNS = {
    "what",
    "which",
    "who",
    "when",
    "where",
    "how",
    "why",
    "apa",
    "siapa",
    "kapan",
    "bila",
    "mana",
    "berapa",
    "bagaimana",
    "kenapa",
    "mengapa"
  };

  /** Forms of address, greetings and particles that may stand before the question proper. */
  private static final WordTable OPENERS =
      WordTable.of(
          "baik", "ok", "oke", "okay", "baiklah", "maaf", "sorry", "please", "boleh", "mohon",
          "tolong", "hai", "halo", "hello", "hi", "helo", "pak", "bu", "bapak", "ibu", "kak",
          "encik", "puan", "cik", "tuan", "mas", "mbak", "so", "and", "dan", "jadi", "lalu",
          "kalau", "kalo", "well", "now", "terus", "min", "gan", "sis", "selamat", "pagi", "siang",
          "sore", "petang", "malam", "datang", "permisi", "tumpang", "nak", "tanya", "saya", "mau",
          "ingin", "but", "eh", "um");

  private static final WordTable INDONESIAN_MALAY =
      WordTable.of(
          "apa",
          "apakah",
          "apaan",
          "berapa",
          "berapakah",
          "kapan",
          "kapankah",
          "bagaimana",
          "bagaimanakah",
          "gimana",
          "gmn",
          "gmna",
          "kenapa",
          "knp",
          "mengapa",
          "mengapakah",
          "siapa",
          "siapakah",
          "mana",
          "manakah",
          "dimana",
          "dimanakah",
          "kemana",
          "brp",
          "bilakah",
          "ape",
          "sape",
          "bgmn",
          "brapa",
          "adakah",
          "bolehkah",
          "bisakah",
          "dapatkah",
          "maukah",
          "mahukah",
          "benarkah",
          "betulkah",
          "sudahkah",
          "haruskah",
          "perlukah");

  /** "Bila" asks when only at the very beginning; elsewhere it mostly means "if". */
  private static final WordTable WHEN = WordTable.of("bila", "macam", "camne", "cemana", "mcm");

  private static final WordTable ENGLISH =
      WordTable.of("what", "when", "where", "who", "whom", "whose", "which", "how", "why");

  private static final WordTable AUXILIARIES =
      WordTable.of(
          "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "shall",
          "should", "may", "might", "have", "has", "had", "am", "must");

  private static final WordTable SUBJECTS =
      WordTable.of(
          "i",
          "you",
          "we",
          "they",
          "he",
          "she",
          "it",
          "there",
          "this",
          "that",
          "these",
          "those",
          "your",
          "my",
          "the",
          "our",
          "anyone",
          "someone",
          "anything");

  /** "Tidak apa" and "apa apa" ask nothing. */
  private static final WordTable NOTHING =
      WordTable.of("tidak", "tak", "nggak", "ngga", "gak", "ga", "apa", "takde", "x", "bukan");

  /** "Di mana mana", "siapa siapa". */
  private static final WordTable MADE = WordTable.of("mana", "siapa", "kapan", "bila");

  private static final int MOST_OPENERS = 5;

  private QuestionWords() {}

  static boolean ask(Words words, int from, int to) {
    int i = from;
    while (i < to) {
      if (clause(words, i, to, i == from)) {
        return true;
      }
      int next = i + 1;
      boolean opener = OPENERS.holds(words, i);
      while (next < to
          && !words.has(next, Words.CLAUSE)
          && !(opener && next - from <= MOST_OPENERS)) {
        next++;
      }
      i = next;
    }
    return to - from > 1 && last(words, to - 1);
  }

  /** Whether a question begins at a unit, at the beginning of a clause or after openers. */
  private static boolean clause(Words words, int i, int to, boolean first) {
    if (INDONESIAN_MALAY.holds(words, i)) {
      return !words.is(i, "apa") || !(words.is(i + 1, "apa") || words.is(i + 1, "pun"));
    }
    if (WHEN.holds(words, i)) {
      boolean how = words.is(i, "macam") || words.is(i, "mcm");
      return how ? words.is(i + 1, "mana") : first && !commaFollows(words, i, to);
    }
    if (ENGLISH.holds(words, i)) {
      return wh(words, i, to);
    }
    return i + 1 < to
        && AUXILIARIES.holds(words, i)
        && (SUBJECTS.holds(words, i + 1)
            || (words.is(i + 1, "not") && SUBJECTS.holds(words, i + 2)));
  }

  /** "What is your name" asks; "What I did" and "When you arrive, call" do not. */
  private static boolean wh(Words words, int i, int to) {
    if (i + 1 >= to) {
      return true;
    }
    boolean when = words.is(i, "when") || words.is(i, "where");
    int last = Math.min(to, i + (when ? 2 : 5));
    for (int j = i + 1; j < last; j++) {
      if (words.has(j, Words.CLAUSE)) {
        return false;
      }
      if (AUXILIARIES.holds(words, j)) {
        return true;
      }
      if (SUBJECTS.holds(words, j)) {
        return false;
      }
    }
    return false;
  }

  private static boolean commaFollows(Words words, int i, int to) {
    for (int j = i + 1; j < to; j++) {
      if (words.has(j, Words.CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** Indonesian and Malay often put the question word last: "nomor pesanannya berapa". */
  private static boolean last(Words words, int last) {
    boolean particle = words.is(last, "ya") || words.is(last, "yah") || words.is(last, "ye");
    int i = particle ? last - 1 : last;
    boolean word =
        INDONESIAN_MALAY.holds(words, i) || words.is(i, "bila") || words.is(i, "mananya");
    boolean nothing = words.is(i, "apa") && NOTHING.holds(words, i - 1);
    return word && !nothing && !MADE.holds(words, i - 1);
  }
}
