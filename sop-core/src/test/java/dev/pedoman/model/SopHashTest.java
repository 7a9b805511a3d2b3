package dev.pedoman.model;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SopHashTest {
  @Test
  void sops_that_only_look_alike_have_different_hashes() {
    assertThat(SopHash.of(only(step("a", agent("x, y")))))
        .isNotEqualTo(SopHash.of(only(step("a", agent("x", "y")))));
    assertThat(SopHash.of(only(step("a", does("x", "k", new Expected.Literal(Value.of("5")))))))
        .isNotEqualTo(
            SopHash.of(only(step("a", does("x", "k", new Expected.Literal(Value.of(5)))))));
    assertThat(SopHash.of(sop().version("1").steps(step("a")).build()))
        .isNotEqualTo(SopHash.of(sop().version("2").steps(step("a")).build()));
  }

  @Test
  void generated_sops_have_equal_hashes_exactly_if_they_are_equal() {
    Map<String, Sop> byHash = new HashMap<>();
    for (int seed = 0; seed < 400; seed++) {
      Sop one = new SopGenerator(seed % 300).next();
      Sop known = byHash.putIfAbsent(SopHash.of(one), one);
      if (known != null) {
        assertThat(known).isEqualTo(one);
      }
    }
    assertThat(List.copyOf(byHash.values())).doesNotHaveDuplicates().hasSizeGreaterThan(250);
  }

  @Test
  void the_hash_stays_what_it_was_under_any_locale_and_zone() {
    Sop sop = new SopGenerator(1).next();
    String hash = SopHash.of(sop);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(SopHash.of(new SopGenerator(1).next())).isEqualTo(hash);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(SopHash.of(only(step("greet", agent("selamat pagi")))))
        .isEqualTo("3ad0746105baa6a2cecc3a32e3608c9b5d5c760da3f162bbc5423fa816df6174");
  }
}
