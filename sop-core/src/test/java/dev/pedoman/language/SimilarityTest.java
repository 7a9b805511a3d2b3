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
    List<String> points =
        List.of("Pesanan saya 12345 belum sampai ke Bandung", "Kotaknya juga penyok");
    double all = echo(points, "pesanan 12345 sampai Bandung kotak penyok");
    double numbers = echo(points, "Baik, 12345");
    double plain = echo(points, "Baik, penyok");
    assertThat(all).isCloseTo(1, within(1e-9));
    assertThat(numbers).isGreaterThan(plain).isLessThan(1);
    assertThat(echo(points, "Baik Pak")).isZero();
    assertThat(echo(List.of(), "Baik Pak")).isZero();
  }

  @Test
  void echo_knows_a_number_however_it_is_written() {
    assertThat(echo(List.of("1.000.000"), "1000000")).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void echo_goes_by_stems_within_two_sentences_and_takes_no_address_for_a_point() {
    List<String> points =
        List.of("Paket saya dikirim ke alamat lama, padahal saya sudah pindah rumah");
    String near = "Jadi paketnya terkirim ke alamat lama, Bapak sudah pindah rumah, ya?";
    String far =
        "Paketnya ada. Saya cek dulu ya. Alamat mana? Kami bantu. Yang lama. Mohon maaf. Pindah kapan?";
    assertThat(echo(points, near)).isGreaterThan(0.6);
    assertThat(echo(points, far)).isLessThan(0.4);
    assertThat(echo(List.of("Nama saya Budi Santoso"), "Baik Pak Budi")).isLessThan(0.4);
    assertThat(echo(List.of("Nama saya Budi Santoso"), "Atas nama Budi Santoso"))
        .isGreaterThan(0.4);
  }

  private static double echo(List<String> points, String reply) {
    return Echo.of(
        points.stream().map(text -> Echo.points(Words.of(text))).toList(),
        Echo.points(Words.of(reply)));
  }
}
