package dev.pedoman.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Light stems for comparing wordings: {@code mengirimkan}, {@code dikirim} and {@code kiriman} meet
 * in {@code kirim}, {@code booked} and {@code booking} in {@code book}. A stem need not be a word,
 * and a rare wrong one is made good by the letters that are compared besides; phrases never match
 * by stems.
 *
 * <p>The rules are the common ones of the three languages: the inflections of English, and the
 * circumfixes of Indonesian and Malay with the initial sounds that {@code me-} and {@code pe-}
 * swallow.
 */
final class Stems {
  private static final int SHORTEST = 4;

  private static final List<String> SWALLOWING =
      List.of("meny:s", "peny:s", "menge:", "meng:", "peng:", "mem:", "pem:", "men:", "pen:");

  private static final List<String> PREFIXES = List.of("ber", "ter", "me", "di", "pe", "se");

  private static final List<String> SUFFIXES = List.of("kan", "an", "i");

  /** English words that begin with these deny nothing. */
  private static final List<String> NOT_DENIED =
      List.of(
          "under", "union", "unit", "uniq", "univ", "unif", "until", "unless", "unlock", "undang");

  private static final int SHORTEST_DENIED = 7;

  private Stems() {}

  /** The stem of a word that is already a key; the word itself where nothing can be taken off. */
  static String of(String key) {
    if (key.length() <= SHORTEST || !Character.isLetter(key.charAt(key.length() - 1))) {
      return key;
    }
    String english = english(key);
    return english.equals(key) ? malay(key) : english;
  }

  /** What a word with the English prefix un- denies, {@code available} for {@code unavailable}. */
  static @Nullable String denied(String key) {
    if (key.length() < SHORTEST_DENIED || !key.startsWith("un")) {
      return null;
    }
    for (String kept : NOT_DENIED) {
      if (key.startsWith(kept)) {
        return null;
      }
    }
    return key.substring(2);
  }

  private static String english(String word) {
    String stem = word;
    if (stem.endsWith("fully")) {
      stem = cut(stem, 5);
    } else if (stem.endsWith("ful")) {
      stem = cut(stem, 3);
    } else if (stem.endsWith("ly")) {
      stem = cut(stem, 2);
    } else if (stem.endsWith("ing")) {
      stem = cut(stem, 3);
    } else if (stem.endsWith("ied") || stem.endsWith("ies")) {
      stem = cut(stem, 3) + "y";
    } else if (stem.endsWith("ed")) {
      stem = cut(stem, 2);
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = cut(stem, 1);
    } else {
      return stem.endsWith("e") ? cut(stem, 1) : stem;
    }
    if (stem.endsWith("e")) {
      stem = cut(stem, 1);
    }
    int last = stem.length() - 1;
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? cut(stem, 1) : stem;
  }

  private static String malay(String word) {
    String stem = word;
    for (String rule : SWALLOWING) {
      int colon = rule.indexOf(':');
      if (stem.startsWith(rule.substring(0, colon)) && stem.length() - colon >= 3) {
        String rest = stem.substring(colon);
        String sound = rule.substring(colon + 1);
        stem = sound.isEmpty() ? swallowed(rule.substring(0, colon), rest) : sound + rest;
        return suffixed(stem);
      }
    }
    for (String prefix : PREFIXES) {
      if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST) {
        return suffixed(stem.substring(prefix.length()));
      }
    }
    return suffixed(stem);
  }

  /**
   * Before a vowel the nasal stands for a lost p, t; with {@code meng-} a k is as likely as none.
   */
  private static String swallowed(String prefix, String rest) {
    boolean vowel = "aiueo".indexOf(rest.charAt(0)) >= 0;
    if (vowel && prefix.endsWith("m")) {
      return "p" + rest;
    }
    if (vowel && prefix.endsWith("n")) {
      return "t" + rest;
    }
    return vowel && prefix.endsWith("ng") && rest.charAt(0) == 'i' ? "k" + rest : rest;
  }

  private static String suffixed(String stem) {
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST) {
        return cut(stem, suffix.length());
      }
    }
    return stem;
  }

  private static String cut(String word, int letters) {
    return word.length() - letters < 3 ? word : word.substring(0, word.length() - letters);
  }
}
