package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken inputs of every format: each ends in results, never in an exception. */
class ReaderFuzzTest {
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
    Random random = new Random(kind);
    byte[] seed = SEEDS.get(kind).getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.all(Input.bytes("seed", seed)))
        .as("the seed itself is read")
        .allMatch(ReadResult.Read.class::isInstance);
    for (int i = 0; i < 600; i++) {
      byte[] broken = broken(seed, random);
      Input input = Input.bytes("fuzz", broken);
      check(Formats.standard().read(input), broken);
      for (String format : Formats.standard().names()) {
        check(Formats.standard().read(input, format), broken);
      }
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

  private static byte[] broken(byte[] seed, Random random) {
    byte[] bits = BITS.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = seed.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(1 + Math.min(20, bytes.length - at));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = bits[random.nextInt(bits.length)];
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = joined(bytes, at, at + length, new byte[0]);
        case 3 ->
            bytes = joined(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, at + length));
        default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    byte[] joined = new byte[Math.max(1, from + between.length + bytes.length - to)];
    System.arraycopy(bytes, 0, joined, 0, from);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
    return joined;
  }
}
