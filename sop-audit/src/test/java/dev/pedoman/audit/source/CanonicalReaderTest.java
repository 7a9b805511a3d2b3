package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalReaderTest {
  private static final String WHOLE =
      """
      {
        "id": "BDG-0412",
        "channel": "chat",
        "language": "id",
        "startedAt": "2026-11-20T10:00:00+07:00",
        "complete": false,
        "actionsRecorded": true,
        "observedUntil": "PT48H",
        "facts": {"order": {"total": 250000, "id": "ORD-77"}},
        "labels": {"agent": "Rina", "branch": "Bandung", "shift": 2},
        "events": [
          {"by": "customer", "text": "Pesanan saya belum sampai, Kak", "at": 0},
          {"by": "agent", "text": "Mohon maaf atas keterlambatannya", "at": 12.5, "until": "00:15"},
          {"action": "hold", "at": "2026-11-20T10:00:20+07:00", "with": {"reason": "cek stok"}},
          {"action": "refund", "by": "system", "at": "PT1M", "with": {"amount": 250000}, "failed": true}
        ]
      }
      """;

  @Test
  void every_key_is_read() {
    Transcript read = Reading.one(WHOLE);
    assertThat(read.id()).isEqualTo("BDG-0412");
    assertThat(read.channel()).isEqualTo(Channel.CHAT);
    assertThat(read.language()).hasValue("id");
    assertThat(read.startedAt()).hasValue(OffsetDateTime.parse("2026-11-20T10:00:00+07:00"));
    assertThat(read.complete()).isFalse();
    assertThat(read.actionsRecorded()).hasValue(true);
    assertThat(read.observedUntil()).hasValue(Duration.ofDays(2));
    assertThat(read.facts().get("order.total")).hasValue(Value.of(250000));
    assertThat(read.labels()).containsEntry("branch", "Bandung").containsEntry("shift", "2");
    assertThat(read.events())
        .containsExactly(
            Utterance.of(Speaker.CUSTOMER, "Pesanan saya belum sampai, Kak", Duration.ZERO),
            new Utterance(
                Speaker.AGENT,
                "Mohon maaf atas keterlambatannya",
                Optional.of(Duration.ofMillis(12_500)),
                Optional.of(Duration.ofSeconds(15))),
            new Action(
                Speaker.AGENT,
                "hold",
                Map.of("reason", Value.of("cek stok")),
                false,
                Optional.of(Duration.ofSeconds(20))),
            new Action(
                Speaker.SYSTEM,
                "refund",
                Map.of("amount", Value.of(250000)),
                true,
                Optional.of(Duration.ofMinutes(1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"channel\": \"chat\"|\"chanel\": \"chat\"|unknown-key|3:3|did you mean 'channel'?",
        "\"channel\": \"chat\"|\"channel\": \"caht\"|unknown-word|3:14|did you mean 'chat'?",
        "\"channel\": \"chat\"|\"channel\": 5|wrong-type|3:14|'channel' is a number, and it must be a text",
        "\"id\": \"BDG-0412\"|\"id\": \"  \"|blank|2:9|'id' is blank",
        "\"language\": \"id\"|\"language\": \"?\"|bad-language|4:15|such as id, ms or en-SG",
        "10:00:00+07:00|10:00:00|bad-start|5:16|such as 2026-11-20T10:00:00+07:00",
        "\"complete\": false|\"complete\": null|wrong-type|6:15|is null",
        "\"Bandung\"|[]|wrong-type|10:41|the label 'branch' is a list",
        "\"id\": \"ORD-77\"|\"total\": 5|repeated-key|9:40|the fact 'order.total' is here twice",
        "\"at\": 12.5|\"at\": -1|bad-time|13:71|'at' is '-1', which is no time",
        "\"00:15\"|\"00:11\"|ends-before-it-begins|13:86|ends at PT11S and begins at PT12.5S",
        "10:00:20|10:00:10|time-goes-back|14:30|at PT10S, after an event at PT12.5S",
        "10:00:20|09:00:10|time-before-start|14:30|before the start",
        "{\"by\": \"customer\"|{\"by\": \"pelanggan\"|unknown-word|12:12|'by' is 'pelanggan'",
        "{\"by\": \"customer\",|{|missing-key|12:5|an event without 'by'",
        "\"action\": \"hold\"|\"action\": \"hold\", \"text\": \"x\"|two-events|14:5|write two events",
        "\"failed\": true|\"failed\": \"yes\"|wrong-type|15:94|must be true or false",
        "\"events\": [|\"events\": {|json-syntax|12:5|this is not JSON",
      })
  void what_is_wrong_is_told_with_its_place(
      String right, String wrong, String code, String place, String words) {
    assertThat(WHOLE).contains(right);
    ReadResult result = Reading.only(Reading.all(WHOLE.replace(right, wrong)));
    assertThat(result).isInstanceOf(ReadResult.SetAside.class);
    assertThat(Reading.codes(result)).containsExactly(code);
    assertThat(result.problems().get(0).place().label()).isEqualTo("chat.txt:" + place);
    assertThat(Reading.texts(result)).contains(words);
  }

  @Test
  void a_problem_shows_its_line_with_a_caret() {
    ReadResult result = Reading.only(Reading.all(WHOLE.replace("\"channel\"", "\"chanel\"")));
    assertThat(Reading.texts(result))
        .isEqualTo(
            """
            chat.txt:3:3: error: unknown key 'chanel' [unknown-key]
              3 |   "chanel": "chat",
                |   ^
              mend: did you mean 'channel'? allowed: id, channel, language, startedAt, \
            complete, actionsRecorded, observedUntil, facts, labels, events\
            """);
  }

  @Test
  void the_start_is_taken_from_the_first_event_and_told() {
    ReadResult result =
        Reading.only(
            Reading.all(
                "{\"id\":\"a\",\"events\":[{\"by\":\"agent\",\"text\":\"Hai\","
                    + "\"at\":\"2026-11-20T10:00:05+08:00\"}]}"));
    assertThat(Reading.transcript(result).startedAt())
        .hasValue(OffsetDateTime.parse("2026-11-20T10:00:05+08:00"));
    assertThat(Reading.codes(result)).containsExactly("inferred-clock");
  }

  @Test
  void broken_lines_are_set_aside_and_the_others_go_on() {
    String good = "{\"id\":\"a\",\"events\":[{\"by\":\"agent\",\"text\":\"Selamat pagi\"}]}";
    List<ReadResult> results =
        Reading.all(
            String.join("\n", good, "{\"id\": oops}", "", "{\"event\":[]}", good, "[1]", good));
    assertThat(results.stream().map(ReadResult::record)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(results.stream().filter(ReadResult.Read.class::isInstance)).hasSize(3);
    assertThat(results.get(1).problems().get(0).place().label()).isEqualTo("chat.txt:2:8");
    assertThat(Reading.codes(results.get(2))).containsExactly("no-events", "unknown-key");
    assertThat(Reading.codes(results.get(4))).containsExactly("wrong-type");
  }

  @Test
  void a_number_that_would_fill_the_memory_is_refused() {
    ReadResult result = Reading.only(Reading.all("{\"events\":[],\"facts\":{\"a\":1e999999999}}"));
    assertThat(Reading.texts(result)).contains("the number 1e999999999 is too large");
  }
}
