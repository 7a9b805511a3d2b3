package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Broken files: whatever is typed, problems or an SOP come out, never an exception. */
class FuzzTest {
  private static final String[] SCRAPS = {
    "\t",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "\n",
    "  ",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "%",
    "@",
    "#",
    ",",
    "? ",
    "---\n",
    "...\n",
    "\u0000",
    "\uD83D",
    "😀",
    "é",
    "null",
    "~",
    "999999999999",
    "1e999",
    "\\",
    "$",
    "of ",
    "by ",
    "and ",
    "\r",
    "\u2028"
  };

  @Test
  void broken_files_give_problems_or_an_sop() {
    Random random = new Random(42);
    int good = 0;
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(Samples.COMPLAINT);
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        change(text, random);
      }
      SopFile file = TestVocabulary.read(text.toString());
      assertThat(file.sop().isPresent() || !file.problems().isEmpty()).isTrue();
      assertThat(file.problems()).isSorted();
      good += file.sop().isPresent() ? 1 : 0;
    }
    // Otherwise the changes would all be too gentle or too harsh to show anything.
    assertThat(good).isBetween(100, 1_700);
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(5)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
      case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
      case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
      default -> {
        int from = random.nextInt(text.length());
        text.insert(at, text.substring(from, Math.min(text.length(), from + random.nextInt(60))));
      }
    }
  }
}
