package dev.pedoman.language;

/**
 * Says whether words stand under a negation: a negator at most three words before them in the same
 * clause. A false negation does more harm than a missed one, so turns of phrase that only look like
 * negations ({@code tidak apa-apa}, {@code not only}, {@code boleh tak}) do not count.
 */
final class Negation {
  private static final int REACH = 3;

  private static final WordTable NEGATORS =
      WordTable.of(
          "tidak",
          "tidaklah",
          "tak",
          "taklah",
          "bukan",
          "bukanlah",
          "belum",
          "belumlah",
          "jangan",
          "janganlah",
          "tanpa",
          "nggak",
          "ngga",
          "gak",
          "ga",
          "enggak",
          "engga",
          "kagak",
          "tdk",
          "gk",
          "blm",
          "jgn",
          "tiada",
          "tk",
          "x",
          "xde",
          "takde",
          "tidakkan",
          "takkan",
          "not",
          "never",
          "no",
          "cannot",
          "cant",
          "dont",
          "wont",
          "doesnt",
          "didnt",
          "couldnt",
          "without");

  /** Where these stand, a new clause begins. */
  private static final WordTable CLAUSES =
      WordTable.of(
          "tapi",
          "tetapi",
          "namun",
          "cuma",
          "but",
          "however",
          "sebab",
          "kerana",
          "karena",
          "because",
          "so",
          "jadi",
          "maka",
          "melainkan",
          "sedangkan",
          "then",
          "tp",
          "krn",
          "supaya",
          "agar");

  /** A negator before these makes a turn of phrase that denies nothing of what follows. */
  private static final WordTable IDIOMS =
      WordTable.of(
          "apa",
          "apalah",
          "pe",
          "hanya",
          "cuma",
          "sekadar",
          "sekedar",
          "saja",
          "sahaja",
          "lupa",
          "khawatir",
          "kuatir",
          "cemas",
          "risau",
          "bimbang",
          "ragu",
          "segan",
          "sungkan",
          "masalah",
          "mengapa",
          "kisah",
          "only",
          "just",
          "merely",
          "problem",
          "problems",
          "worries",
          "worry",
          "hesitate",
          "forget",
          "doubt",
          "matter",
          "to",
          "main",
          "putus");

  /** These between a negator and such a turn of phrase belong to it: "tidak perlu khawatir". */
  private static final WordTable LINKS = WordTable.of("perlu", "usah", "payah", "need", "be", "a");

  /** A negator after these asks or answers: "boleh tak", "bisa nggak", "why not", "or not". */
  private static final WordTable ASKING =
      WordTable.of(
          "boleh", "bisa", "dapat", "dpt", "bs", "blh", "ada", "mau", "mahu", "nak", "sudah", "dah",
          "sdh", "tahu", "tau", "betul", "benar", "ok", "oke", "okay", "perlu", "atau", "apa",
          "apakah", "kenapa", "mengapa", "knp", "why", "or", "if", "faham", "paham", "sempat");

  /** Nouns after which "no" is short for number: "no pesanan", "no hp". */
  private static final WordTable NUMBERED =
      WordTable.of(
          "pesanan",
          "hp",
          "telp",
          "tlp",
          "tel",
          "telepon",
          "telefon",
          "resi",
          "rekening",
          "rek",
          "akaun",
          "akun",
          "order",
          "wa",
          "whatsapp",
          "id",
          "kad",
          "kartu",
          "ic",
          "pengenalan",
          "tiket",
          "kontak",
          "handphone",
          "invois",
          "invoice",
          "tracking",
          "rujukan",
          "ktp",
          "fon",
          "pelanggan",
          "bil",
          "booking",
          "tempahan",
          "anggota",
          "ahli",
          "transaksi",
          "aduan");

  private static final WordTable SUBJECTS = WordTable.of("i", "we", "you", "they");

  private Negation() {}

  /** Whether a word of a phrase makes the phrase itself negative. */
  static boolean negates(String word) {
    return NEGATORS.holds(word);
  }

  /** Whether the words that begin at a unit stand under a negation. */
  static boolean before(Words words, int unit) {
    if (unit < words.size() && CLAUSES.holds(words, unit)) {
      return false;
    }
    for (int i = unit - 1; i >= 0 && i >= unit - REACH; i--) {
      if (words.has(i + 1, Words.CLAUSE) || CLAUSES.holds(words, i)) {
        return false;
      }
      if (NEGATORS.holds(words, i)) {
        return denies(words, i, unit);
      }
      if (SUBJECTS.holds(words, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean denies(Words words, int negator, int hit) {
    if (!words.has(negator, Words.CLAUSE) && ASKING.holds(words, negator - 1)) {
      return false;
    }
    int distance = hit - negator;
    if (words.is(negator, "no")) {
      return distance == 1
          ? !NUMBERED.holds(words, hit) && !IDIOMS.holds(words, hit)
          : words.is(negator + 1, "longer");
    }
    if (words.is(negator, "x")) {
      return distance <= 2 && !number(words, negator - 1) && !number(words, negator + 1);
    }
    if (words.is(negator, "without") || words.is(negator, "tanpa")) {
      return distance <= 2;
    }
    int next = negator + 1;
    while (next < hit && LINKS.holds(words, next)) {
      next++;
    }
    return !(next < hit && IDIOMS.holds(words, next));
  }

  private static boolean number(Words words, int unit) {
    return unit >= 0 && unit < words.size() && words.has(unit, Words.DIGIT);
  }
}
