package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "saya paham ini merepotkan|Kami paham, ini pasti merepotkan Bapak|0.8|1",
        "I understand how annoying this is|I do understand that it is annoying|1|1",
        "pesanannya rusak|psnan rusak|1|1",
        "barang belum sampai|kereta api berangkat|0|0",
        "|maaf|0|0",
        "maaf|maaf|1|1",
      })
  void compares_content_words(String a, String b, double least, double most) {
    Words one = Words.of(a == null ? "" : a);
    Words two = Words.of(b);
    assertThat(Similarity.of(one, two)).isBetween(least - 1e-9, most + 1e-9);
    assertThat(Similarity.of(two, one)).isEqualTo(Similarity.of(one, two));
  }

  @Test
  void echo_counts_the_share_of_points_repeated() {
    List<Words> points =
        List.of(
            Words.of("Pesanan saya 12345 belum sampai ke Bandung"),
            Words.of("Kotaknya juga penyok"));
    double all = Echo.of(points, Words.of("pesanan 12345 sampai Bandung kotak penyok"));
    double numbers = Echo.of(points, Words.of("Baik, 12345"));
    double plain = Echo.of(points, Words.of("Baik, penyok"));
    assertThat(all).isCloseTo(1, within(1e-9));
    assertThat(numbers).isGreaterThan(plain).isLessThan(1);
    assertThat(Echo.of(points, Words.of("Baik Pak"))).isZero();
    assertThat(Echo.of(List.of(), Words.of("Baik Pak"))).isZero();
  }

  @Test
  void echo_knows_a_number_however_it_is_written() {
    assertThat(Echo.of(List.of(Words.of("1.000.000")), Words.of("1000000")))
        .isCloseTo(0.75, within(1e-9));
  }
}
