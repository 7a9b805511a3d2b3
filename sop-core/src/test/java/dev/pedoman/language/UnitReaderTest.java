package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text read eight characters at a time gives the units that its split words give. */
class UnitReaderTest {
  private static final Vocabulary VOCABULARY = vocabulary();

  @Test
  void a_text_gives_the_units_of_its_words_wherever_blocks_end() {
    Random random = new Random(11);
    String some = "aaabnkmuy12 '’.,!?-\n\uD83D\uDE42é​Zz@[`{/:界";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(150); i > 0; i--) {
        boolean letter = random.nextInt(3) > 0;
        text.append(
            letter
                ? "aAbnu".charAt(random.nextInt(5))
                : some.charAt(random.nextInt(some.length())));
      }
      assertThat(read(text.toString())).isEqualTo(split(text.toString()));
    }
  }

  @Test
  void long_words_are_told_apart_by_all_of_their_letters() {
    for (int length = 8; length < 24; length++) {
      for (int other = 0; other < length; other++) {
        StringBuilder word = new StringBuilder(letters(length));
        word.setCharAt(other, 'q');
        String text = letters(length) + " " + word + " " + word + "'s";
        assertThat(read(text)).isEqualTo(split(text));
      }
    }
  }

  @Test
  void words_with_endings_or_drawn_out_at_any_place_are_looked_into() {
    List<String> endings =
        List.of("nya", "ku", "mu", "lah", "kah", "tah", "pun", "kan", "an", "ya", "k", "s", "");
    for (int length = 2; length < 20; length++) {
      for (int at = 0; at < length; at++) {
        for (String ending : endings) {
          String stem = letters(length);
          String drawn = stem.substring(0, at) + stem.substring(at, at + 1).repeat(3);
          String text =
              stem + ending + " " + drawn + stem.substring(at + 1) + ending + " meng" + stem;
          assertThat(read(text)).isEqualTo(split(text));
        }
      }
    }
  }

  private static List<String> read(String text) {
    Units units = new Units(VOCABULARY);
    UnitReader reader = new UnitReader(VOCABULARY, units);
    reader.read("ok. ".repeat(30)); // is to leave nothing behind
    reader.read(text);
    return told(units);
  }

  private static List<String> split(String text) {
    Units units = new Units(VOCABULARY);
    new UnitReader(VOCABULARY, units).read(Words.of(text));
    return told(units);
  }

  private static List<String> told(Units units) {
    List<String> all = new ArrayList<>();
    int own = Words.CONTINUES | Words.DIGIT | Words.CLAUSE | Words.SENTENCE;
    for (int i = 0; i < units.size; i++) {
      int symbol = units.symbol(i);
      String symbols = symbol < 0 ? Arrays.toString(units.several(symbol)) : "" + symbol;
      all.add(
          units.start(i)
              + "-"
              + units.end(i)
              + ":"
              + symbols
              + "/"
              + units.entry(i)
              + "/"
              + (units.flags[i] & own));
    }
    all.add(units.foreign + " " + units.foreignLetters);
    return all;
  }

  private static String letters(int length) {
    return "abcdefghijklmoprstvwxyzbdfg".substring(0, length);
  }

  private static Vocabulary vocabulary() {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (int length = 2; length < 24; length++) {
      words.put(letters(length), words.size() + 1);
    }
    for (String word : List.of("a", "b", "an", "nab", "bab", "aab", "banana", "aa")) {
      words.putIfAbsent(word, words.size() + 1);
    }
    return new VocabularyBuilder(words, Map.of(), Map.of()).build(new int[words.size() + 1]);
  }
}
