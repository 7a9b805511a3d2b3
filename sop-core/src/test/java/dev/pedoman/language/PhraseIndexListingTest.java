package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseIndexListingTest {
  @Test
  void lists_words_gaps_slots_collections_and_what_each_state_says() {
    assertThat(index().explain())
        .isEqualTo(
            """
            state 0
              mohon -> 2
              minta -> 2
              terima -> 3
              thank -> 5
              tidak -> 6
              tunggu* -> 7
              terima+kasih -> 4
              thank+you -> 4
              collection 0 -> 8
            state 1, collection 0
              halo -> 9
              selamat -> 10
            state 2
              maaf -> 11
            state 3
              kasih -> 4
            state 4
              says set 0
            state 5
              you -> 4
            state 6
              ... -> 12
            state 7
              says set 2
            state 8
              bapak -> 13
              ibu -> 13
            state 9
              ends a collection
            state 10
              pagi -> 9
            state 11
              says set 0
            state 12
              bayar -> 14
            state 13
              says set 1
            state 14
              {money} -> 15
            state 15
              says set 2, negative by itself
            """);
  }

  @Test
  void alternatives_are_not_written_out() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(
        Phrases.of("(a|b|c) (d|e|f) (g|h|i) (j|k|l) (m|n|o) p"),
        Map.of(),
        EnumSet.allOf(Language.class));
    assertThat(builder.build().explain().lines().filter(line -> line.startsWith("state")))
        .hasSize(7);
  }

  @Test
  void a_footprint_grows_with_the_phrases() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    for (int i = 0; i < 1_000; i++) {
      Phrases phrases = Phrases.of("one" + i + " two three" + i);
      builder.add(phrases, Map.of(), EnumSet.allOf(Language.class));
    }
    long small = index().footprint();
    assertThat(small).isBetween(50_000L, 500_000L);
    assertThat(builder.build().footprint()).isBetween(small + 100_000, small + 1_000_000);
  }

  private static PhraseIndex index() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    EnumSet<Language> all = EnumSet.allOf(Language.class);
    Map<String, Phrases> own = Map.of("hi", Phrases.of("halo", "selamat pagi"));
    builder.add(Phrases.of("(mohon|minta) maaf", "tq"), own, all);
    builder.add(Phrases.of("$hi (pak|bu)"), own, all);
    builder.add(Phrases.of("tidak ... bayar {money}", "tunggu*"), own, all);
    return builder.build();
  }
}
