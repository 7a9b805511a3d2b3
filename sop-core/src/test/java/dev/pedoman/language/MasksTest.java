package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources put in place of personal data, and what only looks like it. */
class MasksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nama saya [NAME], dari pusat          | [NAME]
          Terima kasih <PERSON_1>.              | <PERSON_1>
          Nombor akaun puan ialah ****          | ****
          kad 4532 **** **** 1234               | **** ****
          my name is XXXXXX and {PHONE NUMBER}  | XXXXXX {PHONE NUMBER}
          telepon 0812-xxxx-7788                | xxxx
          ●●●                                   |
          [PII] [PII]                           | [PII] [PII]
          ini [OK] ya                           |
          harga <b>murah</b>                    |
          **tebal** dan # 5                     |
          maxxx                                 |
          lihat [lampiran]                      |
          """)
  void a_mask_is_found_where_it_stands(String text, String masks) {
    String found =
        Masks.in(text).stream()
            .map(mask -> text.substring(mask.start(), mask.end()))
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(masks == null ? "" : masks);
    assertThat(Masks.any(text)).isEqualTo(masks != null);
    assertThat(Masks.worded(text, Masks.in(text))).hasSameSizeAs(text);
  }
}
