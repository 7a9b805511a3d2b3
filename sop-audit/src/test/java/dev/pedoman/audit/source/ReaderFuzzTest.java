package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.fuzz.Fuzz;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken inputs of every format: each ends in results, never in an exception. */
class ReaderFuzzTest {
  private static final List<String> NAMES =
      List.of("canonical", "text", "chat-messages", "contact-lens", "call-analytics");
  private static final List<String> SEEDS =
      List.of(
          "{\"id\":\"a\",\"startedAt\":\"2026-11-20T10:00:00+07:00\",\"facts\":{\"a\":{\"b\":[1,null]}},"
              + "\"events\":[{\"by\":\"agent\",\"text\":\"Halo 🙏\",\"at\":\"00:12\",\"until\":13.5},"
              + "{\"action\":\"hold\",\"with\":{\"x\":-1e3},\"at\":\"PT14S\"}]}\n{\"events\":[]}\n",
          "id: x\nchannel: chat\nroles: Rina=agent\nfact a: 1\n[00:01] Rina (CS): Hai\nlagi\n"
              + "[00:05] Customer: ya\n* hold reason=\"a b\" by=agent\n---\n(2026-11-20 10:15:02) Agen: é",
          "[{\"role\":\"system\",\"content\":\"p\"},{\"role\":\"user\",\"content\":[{\"type\":\"text\","
              + "\"text\":\"x ###STOP###\"}]},{\"role\":\"assistant\",\"content\":null,\"tool_calls\":"
              + "[{\"id\":\"1\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"a\\\":1}\"}}]},"
              + "{\"role\":\"tool\",\"tool_call_id\":\"1\",\"content\":\"{\\\"error\\\":1}\"}]",
          "{\"Channel\":\"CHAT\",\"JobStatus\":\"COMPLETED\",\"Participants\":[{\"ParticipantId\":\"A\","
              + "\"ParticipantRole\":\"AGENT\"}],\"Transcript\":[{\"ParticipantId\":\"A\",\"Content\":"
              + "\"x\",\"AbsoluteTime\":\"2026-11-20T03:00:00Z\"},{\"Type\":\"EVENT\",\"ContentType\":"
              + "\"a.event.b\",\"BeginOffsetMillis\":5,\"EndOffsetMillis\":6}]}",
          "{\"ConversationAnalytics\":{\"SpeakerLabels\":[{\"Speaker\":\"s\",\"DisplayText\":\"Agent\"}],"
              + "\"ConversationTime\":\"2026-11-20 10:00:00\",\"ConversationLocation\":\"Asia/Jakarta\"},"
              + "\"SpeechSegments\":[{\"SegmentSpeaker\":\"s\",\"SegmentStartTime\":1,\"OriginalText\":\"x\"}]}");
  private static final String BITS = "{}[]\",:\\\n-0 9eE.T+Z*#()=|\u0000\u00FFé";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void no_exception_escapes(int kind) {
    byte[] seed = SEEDS.get(kind).getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.all(Input.bytes("seed", seed)))
        .as("the seed itself is read")
        .allMatch(ReadResult.Read.class::isInstance);
    Fuzz.run(
        "transcripts-" + NAMES.get(kind),
        600,
        random -> Fuzz.changed(seed, BITS.getBytes(StandardCharsets.UTF_8), random),
        ReaderFuzzTest::check);
  }

  private static void check(byte[] broken) {
    Input input = Input.bytes("fuzz", broken);
    check(Formats.standard().read(input), broken);
    for (String format : Formats.standard().names()) {
      check(Formats.standard().read(input, format), broken);
    }
  }

  private static void check(ReadResults results, byte[] broken) {
    try {
      for (ReadResult result : Reading.all(results)) {
        result.problems().forEach(problem -> assertThat(problem.text()).isNotBlank());
        if (result instanceof ReadResult.Read read) {
          assertThat(CanonicalWriter.line(read.transcript())).isNotBlank();
        }
      }
    } catch (RuntimeException e) {
      throw new AssertionError("for " + new String(broken, StandardCharsets.UTF_8), e);
    }
  }
}
