package dev.pedoman.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds characters so that spellings of the same word meet: compatibility forms (NFKD), small
 * letters, no diacritics. Characters are folded one by one; composing again would bring nothing,
 * since marks are dropped.
 */
final class Folding {
  private static final int LATIN_END = 0x250;

  /** Latin letters beyond ASCII, worked out when the first is met: the normaliser starts slowly. */
  private static final class Latin {
    static final String[] FOLDED = new String[LATIN_END];

    static {
      for (int c = 0x80; c < LATIN_END; c++) {
        FOLDED[c] = work(c);
      }
    }

    private Latin() {}
  }

  private Folding() {}

  static boolean isAscii(char[] letters) {
    int all = 0;
    for (char letter : letters) {
      all |= letter;
    }
    return all < 128;
  }

  /** Whether a character is part of a word. */
  static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || isRaisedDigit(codePoint);
  }

  /** Whether a character is invisible inside a word: zero width, soft hyphen, direction marks. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '`', '\u00B4', '\u02BC', '\u02B9', '\u2018', '\u2019', '\u2032', '\uFF07' -> true;
      default -> false;
    };
  }

  /** The folded form of a word character; empty for a mark. */
  static String fold(int codePoint) {
    if (codePoint < LATIN_END && codePoint >= 0x80) {
      return Latin.FOLDED[codePoint];
    }
    // Most letters of the large scripts have no other form; the normaliser is slow.
    if (codePoint >= 0x3400 && codePoint <= 0x9FFF) {
      return Character.toString(codePoint);
    }
    return work(codePoint);
  }

  private static String work(int codePoint) {
    String self = Character.toString(codePoint);
    String apart = Normalizer.normalize(self, Normalizer.Form.NFKD);
    if (apart.length() > 4) {
      // A ligature of whole phrases; taking it apart would let the text grow eighteenfold.
      apart = self;
    }
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(lower(c));
      }
      i += Character.charCount(c);
    }
    return folded.toString();
  }

  private static String lower(int c) {
    return switch (c) {
      case '\u00DF', '\u1E9E' -> "ss";
      case '\u0131' -> "i";
      case '\u03C2' -> "\u03C3";
      case '\u00F8', '\u00D8' -> "o";
      case '\u0142', '\u0141' -> "l";
      case '\u0111', '\u0110' -> "d";
      default -> Character.toString(c).toLowerCase(Locale.ROOT);
    };
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Superscripts such as the two of {@code baik²}. */
  static boolean isRaisedDigit(int codePoint) {
    return codePoint == 0xB2 || codePoint == 0xB3 || codePoint == 0xB9;
  }
}
