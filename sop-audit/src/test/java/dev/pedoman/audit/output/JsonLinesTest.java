package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pedoman.evidence.Reason;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonLinesTest {
  private final ComplianceReport report = Reports.fails(Reports.sop("complaint"), "chat-7");

  @Test
  void a_line_is_pinned_to_the_letter() throws IOException {
    Golden.check("fails.jsonl", JsonLines.in(Language.EN).line(report));
  }

  @Test
  void lines_hold_to_the_schema() throws IOException {
    Schema schema = schema();
    for (Language language : Language.values()) {
      for (ComplianceReport each :
          List.of(report, Reports.passes(Reports.sop("complaint"), "chat-8"))) {
        String line = JsonLines.in(language).line(each);
        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void the_schema_refuses_what_the_documentation_does_not_name() throws IOException {
    Schema schema = schema();
    String line = JsonLines.in(Language.EN).line(report);
    assertThat(schema.validate(line.replace("\"FAIL\"", "\"fail\""), InputFormat.JSON))
        .isNotEmpty();
    String more = line.replaceFirst("\\{", "{\"more\":1,");
    assertThat(schema.validate(more, InputFormat.JSON)).isNotEmpty();
    String less = line.replaceFirst("\"channel\":\"chat\",", "");
    assertThat(schema.validate(less, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_schema_names_every_reason() throws IOException {
    JsonNode reasons = JsonMapper.shared().readTree(schemaText()).at("/$defs/reason/enum");
    List<String> codes = new ArrayList<>();
    reasons.forEach(code -> codes.add(code.asString("null")));
    codes.remove(codes.size() - 1);
    assertThat(codes).isEqualTo(Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  @Test
  void only_the_sentences_depend_on_the_language() throws IOException {
    JsonMapper mapper = JsonMapper.shared();
    String id = JsonLines.in(Language.ID).line(report);
    String en = JsonLines.in(Language.EN).line(report);
    assertThat(id).isNotEqualTo(en);
    assertThat(mapper.readTree(id).get("steps").findValuesAsString("outcome"))
        .isEqualTo(mapper.readTree(en).get("steps").findValuesAsString("outcome"));
  }

  @Test
  void the_platform_has_no_say() {
    byte[] usual = JsonLines.in(Language.EN).bytes(report);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
      assertThat(JsonLines.in(Language.EN).bytes(report)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void no_character_in_a_text_ends_the_line_or_breaks_the_encoding() {
    String id = "a\n\u2028\u0085\uD800\"\\\u0000z";
    ComplianceReport odd = Reports.passes(Reports.sop("complaint"), id);
    String line = new String(JsonLines.in(Language.EN).bytes(odd), StandardCharsets.UTF_8);
    assertThat(line.lines()).hasSize(1);
    assertThat(line).endsWith("}\n").doesNotContain("\u2028", "\u0085");
    assertThat(JsonMapper.shared().readTree(line).get("transcript").asString())
        .isEqualTo(id.replace('\uD800', '\uFFFD'));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText());
  }

  private static String schemaText() throws IOException {
    try (InputStream in = JsonLines.class.getResourceAsStream("result.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
