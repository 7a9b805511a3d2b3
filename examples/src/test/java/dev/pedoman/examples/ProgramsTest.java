package dev.pedoman.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.yaml.SopYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs print what the folder {@code output} shows. */
class ProgramsTest {
  private interface Program {
    void run(PrintStream out) throws IOException;
  }

  @Test
  void embed_in_crm_shows_the_findings_in_three_languages() throws IOException {
    assertThat(printed(EmbedInCrm::run)).isEqualTo(shown("embed-in-crm.txt"));
  }

  @Test
  void write_an_sop_prints_the_SOP_and_the_findings() throws IOException {
    String printed = printed(WriteAnSop::run);

    assertThat(printed).isEqualTo(shown("write-an-sop.txt"));
    String yaml = printed.substring(0, printed.indexOf("\ncall-17: "));
    assertThat(SopYaml.read("printed", yaml).orThrow()).isEqualTo(WriteAnSop.lostCard());
  }

  @Test
  void batch_check_counts_the_verdicts_of_a_folder() throws IOException {
    assertThat(printed(out -> BatchCheck.run(Conversations.FOLDER, out)))
        .isEqualTo(shown("batch-check.txt"));
  }

  @Test
  void batch_check_sets_a_bad_record_aside_and_goes_on(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"events\": 7}");
    Files.copy(Conversations.FOLDER.resolve("obrolan-id.txt"), folder.resolve("b.txt"));

    assertThat(printed(out -> BatchCheck.run(folder, out)))
        .startsWith("set aside: a.json, record 1\n")
        .contains("live-chat-standard  PASS 1  FAIL 0");
  }

  @Test
  void live_assist_shows_the_panel_after_each_message_and_in_a_silence() throws IOException {
    assertThat(printed(LiveAssist::run)).isEqualTo(shown("live-assist.txt"));
  }

  private static String printed(Program program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.run(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }

  private static String shown(String file) throws IOException {
    return Files.readString(Path.of("output", file));
  }
}
