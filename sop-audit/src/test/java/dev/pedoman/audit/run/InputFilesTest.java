package dev.pedoman.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InputFilesTest {
  @TempDir Path folder;

  @Test
  void files_come_sorted_by_their_whole_path() throws IOException {
    touch("b.json", "a/z.txt", "a.txt", "a/b/c.jsonl", "A.txt", "a-b.txt");
    assertThat(names(Set.of()))
        .containsExactly("A.txt", "a-b.txt", "a.txt", "a/b/c.jsonl", "a/z.txt", "b.json");
  }

  @Test
  void hidden_files_and_folders_are_passed_over() throws IOException {
    touch(".git/config.txt", ".hidden.json", "a.json");
    assertThat(names(Set.of())).containsExactly("a.json");
  }

  @Test
  void the_runs_own_output_is_passed_over() throws IOException {
    touch("in.jsonl", "out.jsonl");
    Path out = folder.resolve("sub/../out.jsonl").toAbsolutePath().normalize();
    assertThat(names(Set.of(out))).containsExactly("in.jsonl");
  }

  @Test
  void a_link_to_a_folder_above_does_not_turn_the_walk_into_a_circle() throws IOException {
    touch("a/b.json");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/c.json"), folder.resolve("a/b.json"));
    assertThat(names(Set.of())).containsExactly("a/b.json", "a/c.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LICENSE",
        "LICENSE-pca",
        "license.txt",
        "NOTICE.txt",
        "README",
        "README.md",
        "guide.md",
        "vcon-0.0.1.schema.json",
        "photo.JPG",
        "my.sop.yaml",
        "results.jsonl.part"
      })
  void what_is_no_transcript_by_its_name_is_skipped_and_counted(String name) throws IOException {
    touch(name);
    InputFiles files = InputFiles.in(folder, Set.of());
    assertThat(files.files()).isEmpty();
    assertThat(files.skipped()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.json",
        "a.jsonl",
        "a.txt",
        "a.eml",
        "a",
        "license_questions.txt",
        "notice1.txt"
      })
  void everything_else_is_tried(String name) throws IOException {
    touch(name);
    assertThat(names(Set.of())).containsExactly(name);
  }

  private List<String> names(Set<Path> without) throws IOException {
    return InputFiles.in(folder, without).files().stream()
        .map(file -> InputFiles.label(folder.relativize(file)))
        .toList();
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
