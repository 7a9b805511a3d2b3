package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.fuzz.Fuzz;
import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Phrases and texts made by chance: a phrase is refused with a reason or found, within bounds, the
 * same by each way of looking.
 */
class PhraseFuzzTest {
  private static final String[] PIECES = {
    "maaf",
    "sudah",
    "refund",
    "sorry",
    "order",
    "yg",
    "tdk",
    "baik2",
    "don't",
    "nombor",
    "a",
    "x",
    "|",
    "(",
    ")",
    ")?",
    "?",
    "*",
    "...",
    "\u2026",
    "{money}",
    "{date}",
    "{number}",
    "{fact:a.b}",
    "{duration}",
    "{",
    "}",
    "$apology",
    "$own",
    "$",
    "-",
    "'",
    "\u2019",
    ".",
    ",",
    "\u0000",
    "é",
    "e\u0301",
    "\uD83D",
    "\uD83D\uDE00",
    "\u202E",
    "\u200B",
    "ﬁ",
    "日本",
    "İ",
    "ß",
    "Rp1.000",
    "12/3",
    "maaaaaf",
    "_",
    "*a*",
    "((",
    "||",
    "  "
  };

  @Test
  void a_phrase_is_refused_or_found_within_bounds_and_always_alike() {
    int[] compiled = {0};
    Fuzz.texts(
        "phrases",
        3_000,
        random -> pieces(random, 9) + "\n" + pieces(random, 12),
        input -> compiled[0] += check(input));
    // Otherwise the pieces would fit together too seldom to show anything.
    assertThat(compiled[0]).isGreaterThan(300);
  }

  private static String pieces(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static int check(String input) {
    String[] parts = input.split("\n", 2);
    String text = parts[parts.length - 1];
    PhraseIndex.Builder builder = PhraseIndex.builder();
    try {
      builder.add(
          new Phrases(List.of(parts[0], "maaf"), Map.of()),
          Map.of("own", new Phrases(List.of("order number", "a (b|c)"), Map.of())),
          EnumSet.allOf(Language.class));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
      return 0;
    }
    PhraseIndex index = builder.build();
    PhraseScanner scanner = index.scanner();
    List<PhraseHit> split = index.find(Words.of(text), Facts.none());
    scanner.scan(text, Facts.none());
    assertThat(scanner.list()).isEqualTo(split);
    scanner.scan(text + " maaf", Facts.none());
    scanner.scan(text, Facts.none());
    List<PhraseHit> again = new ArrayList<>(scanner.list());
    assertThat(again).isEqualTo(split);
    for (PhraseHit hit : again) {
      assertThat(hit.start()).isBetween(0, hit.end());
      assertThat(hit.end()).isLessThanOrEqualTo(text.length());
    }
    return 1;
  }
}
