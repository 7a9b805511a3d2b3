package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.Sop;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example SOP says the same in Java and in YAML. */
class JavaAndYamlTest {
  static List<Sop> all() {
    return ExampleSops.all();
  }

  static List<Arguments> byId() {
    return all().stream().map(sop -> arguments(named(sop.id(), sop))).toList();
  }

  @ParameterizedTest
  @MethodSource("byId")
  void an_sop_in_Java_equals_its_YAML_form(Sop java) throws ReflectiveOperationException {
    Sop yaml = SopYaml.load(file(java));

    // Component by component first, so that a difference shows where it lies.
    for (var component : Sop.class.getRecordComponents()) {
      assertThat(component.getAccessor().invoke(java))
          .as(component.getName())
          .isEqualTo(component.getAccessor().invoke(yaml));
    }
    assertThat(java).isEqualTo(yaml);
  }

  @ParameterizedTest
  @MethodSource("byId")
  void an_sop_written_as_YAML_is_read_as_the_same(Sop java) {
    assertThat(SopYaml.read("written", SopYaml.write(java)).orThrow()).isEqualTo(java);
  }

  @Test
  void there_is_a_Java_form_for_every_file() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sops"))) {
      assertThat(all().stream().map(JavaAndYamlTest::file).toList())
          .isEqualTo(files.sorted().toList());
    }
  }

  private static Path file(Sop sop) {
    return Path.of("sops", sop.id() + ".sop.yaml");
  }
}
