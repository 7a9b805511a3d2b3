package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selamat pagi, Pak!|selamat pagi pak",
        "Café NAÏVE|cafe naive",
        "ma'af Jum’at|maaf jumat",
        "I’m sorry, can't|i am sorry can not",
        "we won't, it's|we will not it is",
        "customer's order|customer order",
        "baik2 teman2nya|baik baik teman temannya",
        "baik²|baik baik",
        "baik-baik|baik baik",
        "Rp1.000.000,00|rp1.000.000,00",
        "10.30 WIB. Ok|10.30 wib ok",
        "ﬁne ｈｅｌｌｏ|fine hello",
        "ma​af ter­ima|maaf terima",
        "2x24 jam|2x24 jam",
        "order_id #A12|order id a12",
        "שלום עולם|שלום עולם",
      })
  void splits_and_normalises(String text, String expected) {
    assertThat(String.join(" ", forms(Words.of(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I don't know|3",
        "baik2 saja|2",
        "...!?|0",
        "a b-c|3",
        "🙂 ok 👍🏽|1",
      })
  void counts_words_as_people_do(String text, int count) {
    assertThat(Words.of(text).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "Halo|1",
        "Halo. Apa kabar? Baik!|3",
        "Dr. Budi membayar Rp. 20.000 ke no. 5.|1",
        "Nombor telefon? 012-3456789. Ok|3",
        "Kunjungi www.toko.co.id ya|1",
        "Tunggu... saya cek|1",
        "Tunggu... Saya cek|2",
        "J. Rahman datang|1",
        "what?! really|2",
      })
  void counts_sentences(String text, int sentences) {
    assertThat(Words.of(text).sentences()).isEqualTo(sentences);
  }

  @Test
  void a_wrapped_line_goes_on_and_a_new_line_with_a_capital_begins() {
    assertThat(Words.of("kami akan\nmengirim barang").sentences()).isEqualTo(1);
    assertThat(Words.of("kami akan\nMengirim barang").sentences()).isEqualTo(2);
    assertThat(Words.of("kami akan\n\nmengirim barang").sentences()).isEqualTo(2);
  }

  @Test
  void spans_are_those_of_the_original_text() {
    String text = "Ya, I’m Çelik 🙂 ma​af.";
    Words words = Words.of(text);
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      spans.add(text.substring(words.start(i), words.end(i)));
    }
    assertThat(spans).containsExactly("Ya", "I", "’m", "Çelik", "ma​af");
  }

  @Test
  void spans_are_ordered_and_inside_the_text_whatever_the_text() {
    Random random = new Random(7);
    String some = "ab2'’.,!? \n\uD83D\uDE42\uD83D\uDE42é́​אﷺ3nt";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(some.charAt(random.nextInt(some.length())));
      }
      Words words = Words.of(text.toString());
      int last = 0;
      for (int i = 0; i < words.size(); i++) {
        assertThat(words.start(i)).isGreaterThanOrEqualTo(last);
        assertThat(words.end(i)).isGreaterThan(words.start(i));
        assertThat(words.form(i)).isNotEmpty();
        assertThat(words.hash(i)).isEqualTo(words.form(i).hashCode());
        last = words.end(i);
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
      assertThat(words.count()).isLessThanOrEqualTo(words.size());
      assertThat(words.sentences()).isLessThanOrEqualTo(words.count());
    }
  }

  static List<String> forms(Words words) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return forms;
  }
}
