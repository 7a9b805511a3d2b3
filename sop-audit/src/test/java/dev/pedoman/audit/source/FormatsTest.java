package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final String SPOKEN = "{\"events\":[{\"by\":\"agent\",\"text\":\"Halo, Kak\"}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "jsonl|{\"id\":\"a\",\"events\":[]}",
        "jsonl|{\"id\":\"a\",\"events\":[]}~{\"id\":\"b\",\"events\":[]}",
        "jsonl|{\"id\":\"a\",\"events\":[~{\"id\":\"b\",\"events\":[]}",
        "canonical|{~  \"id\": \"a\",~  \"events\": []~}",
        "canonical|[{\"id\":\"a\",\"events\":[]}]",
        "openai|[{\"role\":\"user\",\"content\":\"hi\"}]",
        "openai|{\"messages\":[]}",
        "openai|{\"messages\":[~{\"role\":\"user\",\"content\":\"hi\"}~]}",
        "openai|[{\"task_id\":1,\"traj\":[{\"role\":\"user\"}]}]",
        "openai|[[{\"role\":\"user\",\"content\":\"hi\"}]]",
        "contact-lens|{\"Channel\":\"VOICE\",\"Participants\":[],\"Transcript\":[]}",
        "contact-lens|{\"JobStatus\":\"COMPLETED\",\"LanguageCode\":\"id-ID\",\"Transcript\":[]}",
        "contact-lens|{\"ConversationAnalytics\":{},\"SpeechSegments\":[]}",
        "text|Agen: Selamat pagi",
        "text|[00:12] Agen: Selamat pagi",
        "text|[ 2026-11-20 10:15:02 ] CS: Halo",
      })
  void a_format_is_told_by_content(String format, String text) throws IOException {
    Head head = Head.of(Input.text("x", text.replace('~', '\n')));
    assertThat(Formats.standard().detect(head)).map(TranscriptReader::name).hasValue(format);
  }

  @Test
  void what_no_format_fits_is_set_aside_with_what_was_seen() {
    ReadResult result = Reading.only(Reading.all("{\"Dialog\": [], \"Nr\": 1}"));
    assertThat(Reading.texts(result))
        .isEqualTo(
            """
            chat.txt: error: no format is known for this input [unknown-format]
              why:  it is JSON with the keys Dialog, Nr
              mend: formats: jsonl, canonical, openai, contact-lens, text; name one, \
            or convert to canonical\
            """);
  }

  @Test
  void a_misspelt_format_gets_a_suggestion() {
    ReadResult result = Reading.only(Reading.as("jsnol", SPOKEN));
    assertThat(Reading.texts(result)).contains("there is no format 'jsnol'", "mean 'jsonl'?");
  }

  @Test
  void an_empty_a_missing_and_a_binary_input_are_set_aside() {
    assertThat(Reading.codes(Reading.only(Reading.all(" \n\n")))).containsExactly("empty-input");
    Input missing = Input.file(Path.of("no", "such", "file.json"));
    ReadResult unreadable = Reading.only(Reading.all(missing));
    assertThat(Reading.codes(unreadable)).containsExactly("unreadable-input");
    assertThat(unreadable.place().label()).isEqualTo("no/such/file.json");
    ReadResult zeros = Reading.only(Reading.all(Input.bytes("a.bin", new byte[] {1, 0, 0, 2})));
    assertThat(Reading.texts(zeros)).contains("it holds zero bytes");
  }

  @Test
  void byte_order_marks_are_understood() {
    byte[] big = ("\uFEFF" + SPOKEN).getBytes(StandardCharsets.UTF_16BE);
    byte[] little = ("\uFEFF" + SPOKEN).getBytes(StandardCharsets.UTF_16LE);
    byte[] eight = ("\uFEFF" + SPOKEN).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(big, little, eight)) {
      ReadResult result = Reading.only(Reading.all(Input.bytes("a.json", bytes)));
      assertThat(Reading.transcript(result).events()).hasSize(1);
    }
  }

  @Test
  void a_line_of_malformed_utf_8_is_set_aside_and_the_others_go_on() {
    byte[] bytes = (SPOKEN + "\n" + SPOKEN + "\n" + SPOKEN).getBytes(StandardCharsets.UTF_8);
    bytes[SPOKEN.length() + 1 + 5] = (byte) 0xFF;
    List<ReadResult> results = Reading.all(Input.bytes("a.jsonl", bytes));
    assertThat(results).hasSize(3);
    assertThat(Reading.codes(results.get(1))).containsExactly("not-utf-8");
    assertThat(results.get(1).problems().get(0).place().label()).isEqualTo("a.jsonl:2:6");
    assertThat(Reading.transcript(results.get(2)).id()).isEqualTo("a.jsonl#3");
  }

  @Test
  void malformed_utf_8_ends_a_document_after_the_records_before_it() {
    String text = "[" + SPOKEN + ",\n" + SPOKEN + ",\n" + SPOKEN + "]";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[SPOKEN.length() + 12] = (byte) 0xC0;
    List<ReadResult> results = Reading.all(Input.bytes("a.json", bytes));
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
    assertThat(results.get(1).problems().get(0).place().label()).isEqualTo("a.json:2:10");
  }

  @Test
  void a_list_without_end_is_read_element_by_element() {
    try (ReadResults results =
        Formats.standard().read(Input.of("endless", () -> new Endless("[", SPOKEN + ",\n")))) {
      List<ReadResult> some = new ArrayList<>();
      for (int i = 0; i < 5000; i++) {
        some.add(results.next());
      }
      assertThat(some.get(4999).record()).isEqualTo(5000);
      assertThat(some.get(4999).place().label()).isEqualTo("endless:5000:1");
    }
  }

  /** A beginning and then the same words for ever. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] words;
    private long at;

    Endless(String start, String words) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      long index = at++;
      return index < start.length
          ? start[(int) index]
          : words[(int) ((index - start.length) % words.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      for (int i = 0; i < length; i++) {
        target[offset + i] = (byte) read();
      }
      return length;
    }
  }
}
