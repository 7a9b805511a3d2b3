package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {
  @Test
  void keys_stand_in_a_fixed_order_and_defaults_are_left_out() {
    Transcript transcript =
        Transcript.builder("c-1")
            .channel(Channel.PHONE)
            .language("ms")
            .facts(Map.of("pesanan", Map.of("jumlah", 99.5)))
            .label("cawangan", "Ipoh")
            .agent(1.25, "Selamat pagi, encik")
            .action(3, "hold", Map.of("reason", "semak stok"))
            .customer("Baik")
            .build();
    assertThat(CanonicalWriter.line(transcript))
        .isEqualTo(
            "{\"id\":\"c-1\",\"channel\":\"phone\",\"language\":\"ms\","
                + "\"facts\":{\"pesanan.jumlah\":99.5},\"labels\":{\"cawangan\":\"Ipoh\"},"
                + "\"events\":[{\"by\":\"agent\",\"at\":1.25,\"text\":\"Selamat pagi, encik\"},"
                + "{\"action\":\"hold\",\"at\":3,\"with\":{\"reason\":\"semak stok\"}},"
                + "{\"by\":\"customer\",\"text\":\"Baik\"}]}");
  }

  @Test
  void what_is_written_is_read_as_an_equal_transcript() {
    Transcripts generator = new Transcripts(20261120);
    List<Transcript> written = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      Transcript transcript = generator.next();
      written.add(transcript);
      lines.append(CanonicalWriter.line(transcript)).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    List<ReadResult> results =
        Reading.all(Formats.standard().read(Input.bytes("all.jsonl", bytes), "jsonl"));
    assertThat(results).hasSize(written.size());
    for (int i = 0; i < written.size(); i++) {
      assertThat(Reading.transcript(results.get(i))).isEqualTo(written.get(i));
    }
  }
}
