package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "0.5, 0.5",
    "0.66666666, 0.6667",
    "0.00005, 0.0001",
    "0.00004999, 0",
    "123456789, 123456789",
    "1e-9, 0",
    "1e20, 100000000000000000000",
    "0.12345, 0.1235",
    "100, 100"
  })
  void numbers_are_rounded_half_up_and_have_no_exponent(double number, String written) {
    assertThat(Decimals.rounded(number)).isEqualTo(written);
  }

  @Test
  void offsets_are_seconds() {
    assertThat(Decimals.seconds(Duration.ofMillis(72_250))).isEqualTo("72.25");
    assertThat(Decimals.seconds(Duration.ofHours(100))).isEqualTo("360000");
    assertThat(Decimals.seconds(Duration.ofNanos(1))).isEqualTo("0.000000001");
    assertThat(Decimals.seconds(1250.0)).isEqualTo("1.25");
  }

  @ParameterizedTest
  @CsvSource({"1, 100 %", "0.9999, 99 %", "0.995, 99 %", "0, 0 %", "0.125, 13 %", "0.57, 57 %"})
  void only_the_whole_is_100_percent(double share, String written) {
    assertThat(Decimals.percent(share)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.7999, 80, 79.9 %", "0.8, 80, 80.0 %", "0.79949, 80, 79.9 %", "0.7995, 75, 80.0 %"})
  void a_score_under_the_mark_never_reads_like_the_mark(double share, double mark, String written) {
    assertThat(Decimals.percent(share, mark)).isEqualTo(written);
  }
}
