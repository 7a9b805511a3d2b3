package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLensReaderTest {
  private static final String CALL =
      """
      {"Channel": "VOICE", "LanguageCode": "id-ID", "JobStatus": "COMPLETED", "JobName": "call-9",
       "Participants": [{"ParticipantId": "A", "ParticipantRole": "AGENT"},
                        {"ParticipantId": "C", "ParticipantRole": "CUSTOMER"}],
       "ConversationCharacteristics": {"TotalConversationDurationMillis": 9000},
       "Transcript": [
        {"ParticipantId": "A", "Content": "Selamat pagi", "BeginOffsetMillis": 40, "EndOffsetMillis": 2000},
        {"ParticipantId": "A", "Content": "Dengan [PII].", "BeginOffsetMillis": 5000, "EndOffsetMillis": 6000},
        {"ParticipantId": "C", "Content": "Halo", "BeginOffsetMillis": 1500, "EndOffsetMillis": 1900}]}
      """;

  private static final String CHAT =
      """
      {"Channel": "CHAT", "LanguageCode": "ms-MY", "CustomerMetadata": {"ContactId": "k-1"},
       "Participants": [{"ParticipantId": "a", "ParticipantRole": "AGENT", "DisplayName": "Aisyah"}],
       "Transcript": [
        {"Type": "EVENT", "ParticipantRole": "CUSTOMER", "AbsoluteTime": "2026-11-20T03:00:00.000Z",
         "ContentType": "application/vnd.amazonaws.connect.event.participant.joined"},
        {"Type": "MESSAGE", "ParticipantId": "a", "ParticipantRole": "AGENT", "Content": "Hai!",
         "AbsoluteTime": "2026-11-20T03:00:02.500Z", "ContentType": "text/plain"},
        {"Type": "ATTACHMENT", "ParticipantRole": "CUSTOMER", "AbsoluteTime": "2026-11-20T03:00:05Z",
         "Attachments": [{"AttachmentName": "resit.pdf"}]},
        {"Type": "EVENT", "AbsoluteTime": "2026-11-20T03:01:00Z",
         "ContentType": "application/vnd.amazonaws.connect.event.chat.ended"}]}
      """;

  @Test
  void a_call_is_read_in_the_order_of_beginnings() {
    ReadResult result = Reading.only(Reading.all(CALL));
    Transcript read = Reading.transcript(result);
    assertThat(read.id()).isEqualTo("call-9");
    assertThat(read.channel()).isEqualTo(Channel.PHONE);
    assertThat(read.language()).hasValue("id-ID");
    assertThat(read.actionsRecorded()).hasValue(false);
    assertThat(read.observedUntil()).hasValue(Duration.ofSeconds(9));
    assertThat(read.events())
        .containsExactly(
            said(Speaker.AGENT, "Selamat pagi", 40, 2000),
            said(Speaker.CUSTOMER, "Halo", 1500, 1900),
            said(Speaker.AGENT, "Dengan [PII].", 5000, 6000));
    assertThat(Reading.codes(result)).containsExactly("inferred-actions", "sorted");
  }

  @Test
  void a_chat_is_read_with_its_events() {
    Transcript read = Reading.one(CHAT);
    assertThat(read.id()).isEqualTo("k-1");
    assertThat(read.startedAt()).hasValue(OffsetDateTime.parse("2026-11-20T03:00:00Z"));
    assertThat(read.labels()).isEqualTo(Map.of("agent", "Aisyah"));
    String event = "application/vnd.amazonaws.connect.event.";
    assertThat(read.events())
        .containsExactly(
            done(Speaker.CUSTOMER, "participant-joined", 0, "event", event + "participant.joined"),
            Utterance.of(Speaker.AGENT, "Hai!", Duration.ofMillis(2500)),
            new Action(
                Speaker.CUSTOMER,
                "attachment",
                Map.of(
                    "attachments",
                    Value.of(java.util.List.of(Map.of("AttachmentName", "resit.pdf")))),
                false,
                Optional.of(Duration.ofSeconds(5))),
            done(Speaker.SYSTEM, "close", 60_000, "event", event + "chat.ended"));
  }

  @Test
  void post_call_analytics_are_read() {
    Transcript read =
        Reading.one(
            """
            {"ConversationAnalytics": {"GUID": "None", "Agent": "Rina", "LanguageCode": "en-US",
               "ConversationTime": "2026-11-20 10:00:00.5", "ConversationLocation": "Asia/Jakarta",
               "SpeakerLabels": [{"Speaker": "spk_0", "DisplayText": "Agent"},
                                 {"Speaker": "spk_1", "DisplayText": "Customer"}]},
             "SpeechSegments": [
              {"SegmentSpeaker": "spk_1", "SegmentStartTime": 1.5, "SegmentEndTime": 2, "OriginalText": "Hi"},
              {"SegmentSpeaker": "spk_0", "SegmentStartTime": 0.04, "SegmentEndTime": 1, "OriginalText": "Hello"}]}
            """);
    assertThat(read.id()).isEqualTo("chat.txt#1");
    assertThat(read.startedAt()).hasValue(OffsetDateTime.parse("2026-11-20T10:00:00.5+07:00"));
    assertThat(read.labels()).isEqualTo(Map.of("agent", "Rina"));
    assertThat(read.events())
        .containsExactly(
            said(Speaker.AGENT, "Hello", 40, 1000), said(Speaker.CUSTOMER, "Hi", 1500, 2000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"EndOffsetMillis\": 2000|\"EndOffsetMillis\": 20|ends-before-it-begins",
        "\"BeginOffsetMillis\": 40|\"BeginOffsetMillis\": -40|bad-time",
        "\"Content\": \"Halo\", |``|missing-key",
        "COMPLETED|FAILED|not-analysed",
        "\"Transcript\"|\"Transkrip\"|no-events",
      })
  void what_is_wrong_is_set_aside(String right, String wrong, String code) {
    assertThat(CALL).contains(right);
    ReadResult result = Reading.only(Reading.as("contact-lens", CALL.replace(right, wrong)));
    assertThat(result).isInstanceOf(ReadResult.SetAside.class);
    assertThat(Reading.codes(result)).contains(code);
  }

  private static Event said(Speaker by, String text, long at, long until) {
    return new Utterance(
        by, text, Optional.of(Duration.ofMillis(at)), Optional.of(Duration.ofMillis(until)));
  }

  private static Event done(Speaker by, String name, long at, String key, String value) {
    Map<String, Value> with = Map.of(key, Value.of(value));
    return new Action(by, name, with, false, Optional.of(Duration.ofMillis(at)));
  }
}
