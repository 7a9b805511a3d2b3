package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
  /** A text is nearer to its own group than to the other one, in three languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // endings and affixes
        "paketnya sudah kami kirimkan kemarin|paket sudah dikirim|uang sudah dikembalikan",
        "bungkusan telah dihantarkan semalam|kami sudah menghantar bungkusan|wang sudah dipulangkan",
        "I am booking it for you|your table is booked|your order was cancelled",
        // slips of the pen, chat spelling
        "psnan sdh dikrim ya kak|pesanan sudah dikirim|pesanan sudah dibatalkan",
        "pesanan awk dh dihntar|pesanan awak sudah dihantar|pesanan awak sudah dibatalkan",
        "your tabel is boked|your table is booked|your order was cancelled",
        // synonyms of the service desk, across languages too
        "dana Bapak sudah kami kembalikan|uang Bapak sudah dikembalikan|paket sudah dikirim",
        "refund sudah diproses|pengembalian dana sudah diproses|pembatalan sudah diproses",
        "bayaran balik telah diluluskan|refund sudah diluluskan|tempahan sudah diluluskan",
        "the reservation is confirmed|your booking is complete|your payment is late",
        // what is denied
        "barangnya tidak tersedia|stoknya tidak tersedia lagi|stoknya tersedia",
        "bilik tidak kosong|bilik itu tiada kosong|bilik itu ada kosong",
        "that flight is unavailable|the flight is not available|the flight is available",
        // questions
        "what time suits you|what time would you like|what day would you like",
        "mau diantar jam berapa|jam berapa mau diantar|mau diantar ke mana",
        "nak hantar pukul berapa|pukul berapa nak dihantar|nak dihantar ke mana",
      })
  void the_nearest_wording_wins(String text, String near, String far) {
    Likeness[] to = of(List.of(near), List.of(far)).to(Words.of(text));

    assertThat(to[0].score()).isGreaterThan(to[1].score());
  }

  @ParameterizedTest
  @CsvSource({
    "kereta api berangkat pukul tujuh,saya paham ini merepotkan",
    "sila hubungi pejabat cawangan,kami kesal atas kejadian itu",
    "my cat sleeps upstairs,I understand how annoying this is",
  })
  void unrelated_wordings_stay_far(String text, String example) {
    assertThat(of(List.of(example)).to(Words.of(text))[0].score()).isLessThan(0.2);
  }

  @Test
  void the_same_wording_is_as_near_as_can_be() {
    Likeness own =
        of(List.of("Mohon maaf", "Baik, saya cek dulu ya"), List.of("Sama-sama"))
            .to(Words.of("baik saya cek dulu, ya!"))[0];

    assertThat(own.score()).isGreaterThan(0.9).isLessThanOrEqualTo(1);
    assertThat(of(List.of("Baik, saya cek")).to(Words.of("baik saya cek"))[0].score())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void quotes_the_part_that_is_nearest() {
    String text = "Selamat pagi Kak. Saya paham ini pasti merepotkan. Saya cek dulu ya.";

    Likeness own = of(List.of("saya paham ini merepotkan")).to(Words.of(text))[0];

    assertThat(text.substring(own.start(), own.end())).isEqualTo("Saya paham ini pasti merepotkan");
  }

  @Test
  void an_author_s_synonyms_count_before_the_built_in_ones() {
    Words text = Words.of("the gizmo has arrived");
    List<List<Words>> examples =
        List.of(
            List.of(Words.of("the set top box is here")), List.of(Words.of("the lamp is here")));

    Likeness[] plain = Resemblance.of(examples, Synonyms.of(List.of())).to(text);
    Likeness[] own =
        Resemblance.of(examples, Synonyms.of(List.of(List.of("gizmo", "set top box")))).to(text);

    assertThat(plain[0].score()).isLessThan(0.1);
    assertThat(own[0].score()).isGreaterThan(plain[0].score() + 0.2).isGreaterThan(own[1].score());
  }

  @Test
  void what_more_groups_share_weighs_less() {
    Resemblance resemblance =
        ofAll(
            List.of(
                List.of("tell me your account number"),
                List.of("tell me your pin"),
                List.of("tell me why")));

    Likeness[] to = resemblance.to(Words.of("tell me your pin please"));

    assertThat(to[1].score()).isGreaterThan(2 * to[0].score());
  }

  @Test
  void nothing_resembles_a_text_without_words_or_a_group_without_examples() {
    Resemblance resemblance = Resemblance.of(List.of(List.of(), List.of()), Synonyms.of(List.of()));

    assertThat(resemblance.groups()).isEqualTo(2);
    assertThat(resemblance.to(Words.of("maaf"))).containsOnly(Likeness.NONE);
    assertThat(of(List.of("maaf")).to(Words.of(" … "))).containsOnly(Likeness.NONE);
  }

  /** Scores stay in their range, and neither order nor repetition of examples changes them. */
  @Test
  void holds_for_any_words() {
    String[] stock =
        ("maaf paket kirim dikirim tidak belum saya Anda refund booked unavailable baik2 tlg 12 kapan"
                + " nak hantar x . , ? makasiiih pulangkan wang")
            .split(" ");
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      List<String> one = texts(random, stock);
      List<String> two = texts(random, stock);
      Words text = Words.of(texts(random, stock).get(0));
      Likeness[] to = of(one, two).to(text);
      List<String> backwards = new ArrayList<>(one);
      java.util.Collections.reverse(backwards);
      backwards.add(one.get(0));
      Likeness[] again = of(two, backwards).to(text);
      for (Likeness each : to) {
        assertThat(each.score()).isBetween(0.0, 1.0);
        assertThat(each.start()).isLessThanOrEqualTo(each.end());
        assertThat(each.end()).isLessThanOrEqualTo(text.text().length());
      }
      assertThat(again[1].score())
          .as("%s in %s", text.text(), one)
          .isCloseTo(to[0].score(), within(1e-9));
    }
  }

  private static List<String> texts(Random random, String[] stock) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(9); word >= 0; word--) {
        text.append(stock[random.nextInt(stock.length)]).append(' ');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static Resemblance of(List<String> group) {
    return ofAll(List.of(group));
  }

  private static Resemblance of(List<String> one, List<String> two) {
    return ofAll(List.of(one, two));
  }

  private static Resemblance ofAll(List<List<String>> groups) {
    return Resemblance.of(
        groups.stream().map(group -> group.stream().map(Words::of).toList()).toList(),
        Synonyms.of(List.of()));
  }
}
