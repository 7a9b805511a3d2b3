package dev.pedoman.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("expect", "within", "when", "whenever", "unless", "say", "says");

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "expct, expect",
        "exepct, expect",
        "expects, expect",
        "EXPECT, expect",
        "wehn, when",
        "whe, when",
        "syas, says",
        "whenevre, whenever",
        "says, says",
        "x, none",
        "nothing, none",
        "' ', none",
        "unlles, unless"
      })
  void is_suggested_only_if_it_is_near(String written, String name) {
    assertThat(NearestName.of(written, NAMES).orElse(null)).isEqualTo(name);
  }

  @Test
  void is_the_same_whatever_the_order_of_names() {
    assertThat(NearestName.of("ab", List.of("ac", "bb"))).contains("ac");
    assertThat(NearestName.of("ab", List.of("bb", "ac"))).contains("ac");
  }

  @Test
  void is_not_looked_for_in_what_is_far_too_long() {
    String pages = "a".repeat(100_000);
    assertThat(NearestName.of(pages, List.of(pages + "b"))).isEmpty();
    assertThat(NearestName.of("when", List.of(pages))).isEmpty();
  }

  @Test
  void is_named_before_all_that_is_allowed() {
    assertThat(NearestName.suggestion("wehn", List.of("when", "unless")))
        .isEqualTo("did you mean 'when'? allowed: when, unless");
    assertThat(NearestName.suggestion("zzz", List.of("when", "unless")))
        .isEqualTo("allowed: when, unless");
  }
}
