package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SafeTextTest {
  @Test
  void a_surrogate_without_its_partner_is_replaced() {
    assertThat(SafeText.wellFormed("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(SafeText.wellFormed("a\uDE00")).isEqualTo("a\uFFFD");
    assertThat(SafeText.wellFormed("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    assertThat(SafeText.wellFormed("😀")).isEqualTo("😀");
  }

  @Test
  void a_quote_cannot_steer_the_terminal() {
    assertThat(SafeText.oneLine(" a\u001b[31m\r\n\tb\u202Ec\u0007 ")).isEqualTo("a[31m bc");
    assertThat(SafeText.lines("a\u001b[2J\n\tb\r")).isEqualTo("a[2J\n\tb");
  }

  @Test
  void a_cut_never_splits_a_character() {
    assertThat(SafeText.cut("😀😀😀", 3)).isEqualTo("😀😀😀");
    assertThat(SafeText.cut("😀😀😀", 2)).isEqualTo("😀…");
  }
}
