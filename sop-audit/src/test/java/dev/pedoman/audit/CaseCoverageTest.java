package dev.pedoman.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Group;
import dev.pedoman.model.Limit;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an SOP can say, some conformance case says. */
class CaseCoverageTest {
  private static final Path REFERENCE = Path.of("..", "docs", "sop-yaml.md");
  private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("`([^`]+)`");
  private static final java.util.regex.Pattern ROW_OF_KEY =
      java.util.regex.Pattern.compile("^\\| `([a-z][a-z-]*)` \\|.*");
  private static final java.util.regex.Pattern KEY =
      java.util.regex.Pattern.compile("(?<![\\w$.-])([a-z][a-z-]*):(?=\\s|$)");

  @Test
  void every_kind_of_the_closed_families_is_in_some_case() {
    ModelParts used = parts();
    for (Class<?> family :
        List.of(
            TextPattern.class,
            Pattern.class,
            Requirement.class,
            Procedure.class,
            Anchor.class,
            Limit.class,
            Expected.class)) {
      assertThat(used.found()).containsAll(ModelParts.kinds(family).toList());
    }
  }

  @Test
  void every_constant_that_an_sop_can_name_is_in_some_case() {
    Stream<String> constants =
        Stream.of(
                ModelParts.constants(Group.Form.class),
                ModelParts.constants(Metric.class),
                ModelParts.constants(MentionKind.class),
                ModelParts.constants(Pattern.Status.class),
                ModelParts.constants(Requirement.Relation.class))
            .flatMap(all -> all);
    assertThat(parts().found()).containsAll(constants.toList());
  }

  @Test
  void every_part_of_a_guard_is_in_some_case_of_each_owner() {
    assertThat(parts().found())
        .contains("Step.when", "Step.unless", "Step.repeat")
        .contains("Group.when", "Group.unless", "Group.repeat")
        .contains("Rule.when", "Rule.unless");
  }

  @Test
  void every_key_that_the_reference_names_is_in_some_case() throws IOException {
    Set<String> used = new TreeSet<>();
    for (ConformanceCase folder : ConformanceCase.all()) {
      used.addAll(keys(Files.readString(folder.yaml())));
    }
    Set<String> named = namedKeys(Files.readString(REFERENCE));
    assertThat(named).contains("sop", "says", "joined-by", "late", "critical", "place");
    assertThat(used).containsAll(named);
  }

  private static ModelParts parts() {
    ModelParts parts = new ModelParts();
    ConformanceCase.all().forEach(folder -> parts.add(folder.sop()));
    return parts;
  }

  /** The keys in the tables and the examples of the reference. */
  private static Set<String> namedKeys(String reference) {
    Set<String> named = new TreeSet<>();
    boolean example = false;
    for (String line : reference.lines().toList()) {
      if (line.startsWith("```")) {
        example = !example;
      } else if (example) {
        named.addAll(keys(line));
      } else if (line.startsWith("|")) {
        Matcher row = ROW_OF_KEY.matcher(line);
        if (row.matches()) {
          named.add(row.group(1));
        }
        CODE.matcher(line).results().forEach(code -> named.addAll(keys(code.group(1))));
      }
    }
    return named;
  }

  private static Set<String> keys(String yaml) {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(yaml.split("\n", -1))
        .map(line -> line.replaceFirst("(^|\\s)#.*", ""))
        .forEach(line -> KEY.matcher(line).results().forEach(key -> keys.add(key.group(1))));
    return keys;
  }
}
