package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Value;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hang or break a reader; each of hundreds of thousands of characters. */
class HostileTextTest {
  private static final int LENGTH = 400_000;

  static List<String> pieces() {
    return List.of(
        "a",
        "a ",
        "aab",
        "aaabbb",
        "maaaaf ",
        "lah",
        "nya",
        "\uD83D",
        "\uDE42",
        "\uD83D\uDE42",
        "​",
        "\u202E",
        "́",
        "e\u0301",
        "ﷺ",
        "界",
        "'",
        "a'",
        "n't ",
        "it's ",
        ".",
        "a.",
        "1",
        "1.",
        "1,",
        "1-",
        "1 ",
        "+1 ",
        "@",
        "a@",
        "a@b.c ",
        "a@b.co",
        "satu ",
        "ribu ",
        "dua juta ",
        "Rp",
        "Rp1 ",
        "$1$",
        "2x",
        "1 to ",
        "5-",
        "3 hari ",
        "20 Nov ",
        "(",
        "[A",
        "*",
        "x",
        "\n",
        "?",
        "apa ",
        "bila ",
        "what ",
        "boleh ",
        "tidak ",
        "a b ",
        "tq ",
        "1/",
        "20/11/",
        "A-1-");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void are_read_with_memory_that_grows_with_their_length(String piece) {
    // What a thread allocates is counted, not the time it takes: what looks back or ahead without
    // bound copies or gathers as it goes. The minute is there to end what does not end.
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          read(piece.repeat(64));
          long once = allocated(() -> read(piece.repeat(LENGTH / piece.length())));
          long twice = allocated(() -> read(piece.repeat(2 * LENGTH / piece.length())));
          assertThat(twice).isLessThan(once * 5 / 2 + 1_000_000);
        });
  }

  private static long allocated(Runnable work) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @Test
  void many_gaps_do_not_multiply() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(
        Phrases.of("a ... a ... a ... a ... a ... a ... a ... a ... b"),
        Map.of(),
        EnumSet.allOf(Language.class));
    PhraseIndex index = builder.build();
    PhraseScanner scanner = index.scanner();
    scanner.scan("a ".repeat(20_000), Facts.none());
    assertThat(scanner.hits()).isZero();
    // From each word, each of nine places in the phrase is tried at each of the 54 words that eight
    // gaps can reach, five words on at most; without bound it would be five to the eighth.
    assertThat(scanner.steps()).isLessThan(20_000L * 9 * 54 * 6);
  }

  @Test
  void tables_hold_no_word_that_is_read_on() {
    // a reading of several words must not hold short forms: the automaton looks one step far
    List<String> read = new ArrayList<>();
    Spellings.all()
        .forEach(
            (form, readings) ->
                readings.stream()
                    .filter(reading -> reading.size() > 1)
                    .flatMap(List::stream)
                    .filter(word -> !Forms.readings(word).contains(List.of(Forms.key(word))))
                    .forEach(word -> read.add(form + " = " + word)));
    assertThat(read).isEmpty();
  }

  private static void read(String text) {
    Words words = Words.of(text);
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(
        Phrases.of("$greeting", "a ... b", "tidak apa", "bayar {money}", "maaf*", "x boleh"),
        Map.of(),
        EnumSet.allOf(Language.class));
    assertThatCode(
            () -> {
              builder.build().find(words, Facts.none());
              for (MentionKind kind : MentionKind.values()) {
                Mentions.find(words, kind);
              }
              Mentions.find(words, Value.of("Budi Santoso"));
              Mentions.masked(words);
              Questions.find(words);
              LanguageGuess.of(words);
              Similarity.of(words, words);
            })
        .doesNotThrowAnyException();
  }
}
