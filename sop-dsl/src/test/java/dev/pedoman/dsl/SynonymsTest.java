package dev.pedoman.dsl;

import static dev.pedoman.dsl.SopDsl.agent;
import static dev.pedoman.dsl.SopDsl.asks;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.model.Sop;
import dev.pedoman.yaml.SopYaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  @Test
  void groups_gather_and_equal_what_yaml_says() {
    Sop sop =
        sop("a")
            .version("1")
            .synonyms("refund", "money back", "pengembalian dana")
            .synonyms("modem", "router")
            .steps(step("s").expect(agent(asks())))
            .build();

    assertThat(sop.synonyms())
        .containsExactly(
            List.of("refund", "money back", "pengembalian dana"), List.of("modem", "router"));
    String yaml =
        """
        sop: a
        version: 1
        synonyms:
          - [refund, money back, pengembalian dana]
          - [modem, router]
        steps:
          - step: s
            expect: { agent: { asks: any } }
        """;
    assertThat(SopYaml.read("a.sop.yaml", yaml).orThrow()).isEqualTo(sop);
    assertThat(SopYaml.read("a.sop.yaml", SopYaml.write(sop)).orThrow()).isEqualTo(sop);
  }

  @Test
  void refuses_what_is_no_short_run_of_words() {
    assertThatThrownBy(() -> sop("a").synonyms("refund", "!"))
        .hasMessage("synonym '!': must be 1..4 words");
    assertThatThrownBy(() -> sop("a").synonyms("refund", "uang yang kembali ke pelanggan"))
        .hasMessage("synonym 'uang yang kembali ke pelanggan': must be 1..4 words");
    assertThatThrownBy(() -> sop("a").synonyms("refund", " "))
        .hasMessage("synonym ' ': must not be empty");
  }
}
