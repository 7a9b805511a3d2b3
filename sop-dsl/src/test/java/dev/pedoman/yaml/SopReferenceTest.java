package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.lint.LintCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the written reference fresh; {@code -Dgolden.write=true} writes it anew. */
class SopReferenceTest {
  private static final Path PAGE = Path.of("../docs/yaml-reference.md");

  @Test
  void the_page_is_what_the_catalogue_says() throws IOException {
    String page = SopReference.markdown() + lint();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  /** Every example is a line of YAML under its own key. */
  @Test
  void every_key_has_a_meaning_and_an_example() {
    for (Kind kind : Catalogue.KINDS) {
      for (Kind.Field field : kind.fields) {
        assertThat(field.about()).as(kind.name + "." + field.key()).endsWith(".");
        assertThat(field.example()).as(kind.name + "." + field.key()).startsWith(field.key() + ":");
      }
    }
  }

  private static String lint() {
    return "\n## Findings of lint\n\n"
        + "What `sop lint` looks for; the code goes into an [exception](#exceptions-from-lint).\n\n"
        + "| code | severity | finding |\n|---|---|---|\n"
        + Stream.of(LintCode.values())
            .map(
                code ->
                    "| `"
                        + code.word()
                        + "` | "
                        + code.severity().name().toLowerCase(java.util.Locale.ROOT)
                        + " | "
                        + code.about()
                        + " |\n")
            .collect(Collectors.joining());
  }
}
