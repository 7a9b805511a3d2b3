package dev.pedoman.yaml;

import static dev.pedoman.dsl.SopDsl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.dsl.PatternBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.transcript.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reference gives for each template of Declare reads as the words of the DSL say it. */
class DeclareTableTest {
  private static final Path REFERENCE = Path.of("..", "docs", "sop-yaml.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z][-a-z() +1]*) \\| (`\\{.*) \\|$");
  private static final Pattern RULE = Pattern.compile("`\\{ ([^`]+) \\}`");
  private static final PatternBuilder A = action("a");
  private static final PatternBuilder B = action("b");

  @Test
  void every_template_of_the_table_reads_as_its_words() throws IOException {
    Map<String, List<Requirement>> table = new LinkedHashMap<>();
    String reference = Files.readString(REFERENCE);
    String section = reference.substring(reference.indexOf("### The templates of Declare"));
    for (MatchResult row : ROW.matcher(section).results().toList()) {
      table.put(
          row.group(1), RULE.matcher(row.group(2)).results().map(DeclareTableTest::read).toList());
    }
    assertThat(table).isEqualTo(words());
  }

  private static Map<String, List<Requirement>> words() {
    RuleBuilder ofA = rule("r").whenever(A);
    RuleBuilder ofB = rule("r").whenever(B);
    Map<String, List<Requirement>> words = new LinkedHashMap<>();
    words.put("existence(n)", built(rule("r").atLeast(2, A)));
    words.put("absence(n + 1)", built(rule("r").atMost(2, A)));
    words.put("absence", built(rule("r").never(A)));
    words.put("exactly(n)", built(rule("r").exactly(2, A)));
    words.put("responded existence", built(ofA.somewhere(B)));
    words.put("co-existence", built(ofA.somewhere(B), ofB.somewhere(A)));
    words.put("response", built(ofA.after(B)));
    words.put("precedence", built(ofB.before(A)));
    words.put("succession", built(ofA.after(B), ofB.before(A)));
    words.put("alternate response", built(ofA.after(B).alternately()));
    words.put("alternate precedence", built(ofB.before(A).alternately()));
    words.put(
        "alternate succession", built(ofA.after(B).alternately(), ofB.alternately().before(A)));
    words.put("chain response", built(ofA.rightAfter(B)));
    words.put("chain precedence", built(ofB.rightBefore(A)));
    words.put("chain succession", built(ofA.rightAfter(B), ofB.rightBefore(A)));
    words.put("not responded existence", built(ofA.nowhere(B)));
    words.put("not co-existence", built(ofA.nowhere(B), ofB.nowhere(A)));
    words.put("not response", built(ofA.notAfter(B)));
    words.put("not precedence", built(ofB.notBefore(A)));
    words.put("not succession", built(ofA.notAfter(B), ofB.notBefore(A)));
    words.put("not chain response", built(ofA.notRightAfter(B)));
    words.put("not chain precedence", built(ofB.notRightBefore(A)));
    words.put("not chain succession", built(ofA.notRightAfter(B), ofB.notRightBefore(A)));
    return words;
  }

  private static List<Requirement> built(RuleBuilder... rules) {
    return Stream.of(rules)
        .map(rule -> rule.build(EnumSet.allOf(Language.class)))
        .map(Rule::requirement)
        .toList();
  }

  private static Requirement read(MatchResult rule) {
    String yaml =
        rule.group(1)
            .replaceAll("\\bA\\b", "{ action: a }")
            .replaceAll("\\bB\\b", "{ action: b }")
            .replace("times: n", "times: 2");
    String text = "sop: s\nversion: 1.0.0\nrules:\n  - { rule: r, " + yaml + " }\n";
    return SopYaml.read("table", text).orThrow().rules().get(0).requirement();
  }
}
