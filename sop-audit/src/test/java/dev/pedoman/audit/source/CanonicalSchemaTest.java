package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pedoman.yaml.SopSchema;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The schema that editors use and the reader say the same of every file. */
class CanonicalSchemaTest {
  private static final List<String> TIMES =
      List.of(
          "5",
          "5.25",
          "-1",
          "1e3",
          "10000000001",
          "\"00:05\"",
          "\"1:00:05.5\"",
          "\"5\"",
          "\"00:75\"",
          "\"PT5S\"",
          "\"P1DT2H\"",
          "\"PT\"",
          "\"P\"",
          "\"P1M\"",
          "\"PT1.5H\"",
          "\"-PT5S\"",
          "null",
          "true",
          "\"2026-11-20T10:00:05+07:00\"",
          "\"2026-11-20T10:00:05Z\"",
          "\"2026-11-20 10:00:05\"",
          "\"\"",
          "\"2026-13-20T10:00:05Z\"",
          "\"2026-11-20T25:00:05Z\"",
          "\"2026-11-20T10:00+07:00\"",
          "[]");
  private static final List<String> ANY =
      List.of(
          "\"agent\"",
          "\"\"",
          "\" \"",
          "9999999999",
          "true",
          "null",
          "{}",
          "[]",
          "{\"a\":{\"b\":1}}",
          "{\"a\":null}");
  private static final List<String> TOP =
      List.of(
          "id",
          "channel",
          "language",
          "startedAt",
          "complete",
          "actionsRecorded",
          "observedUntil",
          "facts",
          "labels",
          "events",
          "Id",
          "note");
  private static final List<String> EVENT =
      List.of("by", "text", "at", "action", "with", "failed", "until", "atr");
  private static final List<String> WORDS =
      List.of(
          "\"phone\"",
          "\"face-to-face\"",
          "\"PHONE\"",
          "\"customer\"",
          "\"id\"",
          "\"en-SG\"",
          "\"?\"");

  private final Schema schema = schema();

  @Test
  void they_agree_on_every_transcript_that_is_written() {
    Transcripts generator = new Transcripts(7);
    for (int i = 0; i < 300; i++) {
      String line = CanonicalWriter.line(generator.next());
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void they_agree_on_right_and_wrong_files() {
    Random random = new Random(11);
    int good = 0;
    for (int i = 0; i < 6000; i++) {
      String text = file(random);
      boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
      ReadResult result = Reading.only(Reading.as("canonical", text));
      good += valid ? 1 : 0;
      assertThat(result instanceof ReadResult.Read)
          .as(() -> text + "\nschema: " + valid + "\n" + Reading.texts(result))
          .isEqualTo(valid);
    }
    assertThat(good).as("both kinds are tried").isBetween(600, 5400);
  }

  private static String file(Random random) {
    StringBuilder fields = new StringBuilder();
    if (random.nextInt(20) > 0) {
      fields.append("\"events\":").append(events(random));
    }
    for (String key : TOP) {
      boolean known = !key.equals("Id") && !key.equals("note");
      if (!key.equals("events") && random.nextInt(known ? 4 : 40) == 0) {
        fields.append(fields.length() == 0 ? "" : ",").append(field(key, random));
      }
    }
    return "{" + fields + "}";
  }

  private static String events(Random random) {
    if (random.nextInt(20) == 0) {
      return pick(ANY, random);
    }
    // One event: the order of times is beyond a schema.
    if (random.nextInt(3) > 0) {
      String at = random.nextInt(3) == 0 ? ",\"at\":" + pick(TIMES, random) : "";
      return random.nextBoolean()
          ? "[{\"by\":\"agent\",\"text\":\"Halo\"" + at + "}]"
          : "[{\"action\":\"hold\"" + at + "}]";
    }
    StringBuilder event = new StringBuilder();
    for (String key : EVENT) {
      if (random.nextInt(key.equals("atr") ? 20 : key.equals("until") ? 8 : 2) == 0) {
        event.append(event.length() == 0 ? "" : ",").append(field(key, random));
      }
    }
    return "[{" + event + "}]";
  }

  private static String field(String key, Random random) {
    String right =
        switch (key) {
          case "id", "text", "action" -> "\"Halo\"";
          case "channel" -> "\"chat\"";
          case "language" -> "\"ms\"";
          case "startedAt" -> "\"2020-11-20T10:00:00+07:00\"";
          case "complete", "actionsRecorded", "failed" -> "false";
          case "facts", "labels", "with" -> "{\"a\":\"b\"}";
          case "by" -> "\"customer\"";
          case "until", "observedUntil" -> "9999999999";
          default -> pick(TIMES, random);
        };
    return "\"" + key + "\":" + (random.nextInt(4) > 0 ? right : wrong(key, random));
  }

  private static String wrong(String key, Random random) {
    return switch (key) {
      case "at" -> pick(TIMES, random);
      // A date far before every event, and never one without a start to count from.
      case "startedAt" -> pick(TIMES, random).replace("2026-11", "2020-11");
      case "observedUntil" -> pick(TIMES, random).replace("2026-11-20", "");
      default -> pick(random.nextBoolean() ? ANY : WORDS, random);
    };
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SopSchema.transcripts());
  }
}
