package dev.pedoman.audit.output;

import dev.pedoman.lint.LintCode;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Problems for programs: plain JSON, and SARIF 2.1.0 for code review. Free of state. */
public final class ProblemsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private ProblemsJson() {}

  /** A list of problems, in the order given. */
  public static String json(List<Problem> problems) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", problem.code());
      one.put("severity", word(problem.severity()));
      one.put("file", problem.place().source().replace('\\', '/'));
      one.put("line", problem.place().line());
      one.put("column", problem.place().column());
      one.put("what", problem.what());
      one.put("why", problem.why());
      one.put("mend", problem.mend());
      all.add(one);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("problems", all);
    return text(root);
  }

  /**
   * A SARIF log of one run.
   *
   * @param version of the program
   */
  public static String sarif(List<Problem> problems, String version) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (LintCode code : LintCode.values()) {
      rules.add(
          ordered(
              "id",
              code.word(),
              "shortDescription",
              ordered("text", code.about()),
              "defaultConfiguration",
              ordered("level", word(code.severity()))));
    }
    List<Map<String, Object>> results = problems.stream().map(ProblemsJson::result).toList();
    Map<String, Object> driver =
        ordered(
            "name",
            "sop lint",
            "version",
            version,
            "informationUri",
            "https://pedoman.dev",
            "rules",
            rules);
    Map<String, Object> run =
        ordered(
            "tool", ordered("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
    return text(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> result(Problem problem) {
    List<String> parts = new ArrayList<>(List.of(problem.what()));
    for (String part : List.of(problem.why(), problem.mend())) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    Map<String, Object> physical =
        ordered("artifactLocation", ordered("uri", uri(problem.place().source())));
    if (problem.place().line() > 0) {
      Map<String, Object> region = ordered("startLine", problem.place().line());
      if (problem.place().column() > 0) {
        region.put("startColumn", problem.place().column());
      }
      physical.put("region", region);
    }
    return ordered(
        "ruleId",
        problem.code(),
        "level",
        word(problem.severity()),
        "message",
        ordered("text", String.join("; ", parts)),
        "locations",
        List.of(ordered("physicalLocation", physical)));
  }

  /** A path as a relative reference: percent-encoded, parts joined by slashes. */
  private static String uri(String source) {
    try {
      return new URI(null, null, source.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static String text(Map<String, Object> root) {
    return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }
}
