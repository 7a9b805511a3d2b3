package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.fuzz.Fuzz;
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
    int[] good = {0};
    Fuzz.texts(
        "yaml",
        2_000,
        random -> Fuzz.changed(Samples.COMPLAINT, 4, SCRAPS, random),
        text -> good[0] += check(text));
    // Otherwise the changes would be too harsh to show anything.
    assertThat(good[0]).isGreaterThan(100);
  }

  private static int check(String text) {
    SopFile file = TestVocabulary.read(text);
    assertThat(file.sop().isPresent() || !file.problems().isEmpty()).isTrue();
    assertThat(file.problems()).isSorted();
    return file.sop().isPresent() ? 1 : 0;
  }
}
