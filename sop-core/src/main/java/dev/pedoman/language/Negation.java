package dev.pedoman.language;

/**
 * Says whether words stand under a negation: a negator at most three words before them in the same
 * clause. A false negation does more harm than a missed one, so turns of phrase that only look like
 * negations ({@code tidak apa-apa}, {@code not only}, {@code boleh tak}) do not count.
 */
final class Negation {
  private static final int REACH = 3;

  private static final String[] NEGATORS = {
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
    "without"
  };

  /** Where these stand, a new clause begins. */
  private static final String[] CLAUSES = {
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
    "agar"
  };

  /** A negator before these makes a turn of phrase that denies nothing of what follows. */
  private static final String[] IDIOMS = {
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
    "putus"
  };

  /** These between a negator and such a turn of phrase belong to it: "tidak perlu khawatir". */
  private static final String[] LINKS = {"perlu", "usah", "payah", "need", "be", "a"};

  /** A negator after these asks or answers: "boleh tak", "bisa nggak", "why not", "or not". */
  private static final String[] ASKING = {
    "boleh", "bisa", "dapat", "dpt", "bs", "blh", "ada", "mau", "mahu", "nak", "sudah", "dah",
    "sdh", "tahu", "tau", "betul", "benar", "ok", "oke", "okay", "perlu", "atau", "apa", "apakah",
    "kenapa", "mengapa", "knp", "why", "or", "if", "faham", "paham", "sempat"
  };

  /** Nouns after which "no" is short for number: "no pesanan", "no hp". */
  private static final String[] NUMBERED = {
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
    "aduan"
  };

  private static final String[] SUBJECTS = {"i", "we", "you", "they"};

  private Negation() {}

  /** Tells the words that it knows. */
  static void list(BaseWords.Gatherer known) {
    known.add(Kind.NEGATOR, NEGATORS);
    known.add(Kind.CLAUSE, CLAUSES);
    known.add(Kind.IDIOM, IDIOMS);
    known.add(Kind.LINK, LINKS);
    known.add(Kind.ASKING, ASKING);
    known.add(Kind.NUMBERED, NUMBERED);
    known.add(Kind.SUBJECT, SUBJECTS);
    known.add(Kind.NO, "no");
    known.add(Kind.X, "x");
    known.add(Kind.WITHOUT, "without", "tanpa");
    known.add(Kind.LONGER, "longer");
  }

  /** Whether a word of a phrase makes the phrase itself negative. */
  static boolean negates(String word) {
    return (BaseWords.kind(word) & Kind.NEGATOR) != 0;
  }

  /** Whether the words that begin at a unit stand under a negation. */
  static boolean before(Units units, int unit) {
    if (units.is(unit, Kind.CLAUSE)) {
      return false;
    }
    for (int i = unit - 1; i >= 0 && i >= unit - REACH; i--) {
      if (units.has(i + 1, Words.CLAUSE) || units.is(i, Kind.CLAUSE)) {
        return false;
      }
      if (units.is(i, Kind.NEGATOR)) {
        return denies(units, i, unit);
      }
      if (units.is(i, Kind.SUBJECT)) {
        return false;
      }
    }
    return false;
  }

  private static boolean denies(Units units, int negator, int hit) {
    if (!units.has(negator, Words.CLAUSE) && units.is(negator - 1, Kind.ASKING)) {
      return false;
    }
    int distance = hit - negator;
    if (units.is(negator, Kind.NO)) {
      return distance == 1
          ? !units.is(hit, Kind.NUMBERED | Kind.IDIOM)
          : units.is(negator + 1, Kind.LONGER);
    }
    if (units.is(negator, Kind.X)) {
      return distance <= 2 && !number(units, negator - 1) && !number(units, negator + 1);
    }
    if (units.is(negator, Kind.WITHOUT)) {
      return distance <= 2;
    }
    int next = negator + 1;
    while (next < hit && units.is(next, Kind.LINK)) {
      next++;
    }
    return !(next < hit && units.is(next, Kind.IDIOM));
  }

  private static boolean number(Units units, int unit) {
    return unit >= 0 && unit < units.size && units.has(unit, Words.DIGIT);
  }
}
