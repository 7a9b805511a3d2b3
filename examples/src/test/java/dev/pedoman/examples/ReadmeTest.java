package dev.pedoman.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.audit.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the command prints. */
class ReadmeTest {
  @Test
  void the_sop_of_the_readme_gives_the_report_of_the_readme(@TempDir Path folder)
      throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    Path sop = Files.writeString(folder.resolve("refund.sop.yaml"), block(readme, "yaml"));
    Path chat = Conversations.FOLDER.resolve("complaint-flawed-en.txt");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"check", "--sop", sop.toString(), chat.toString()},
            new PrintStream(out, true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8));

    assertThat(out.toString(UTF_8)).isEqualTo(block(readme, "text"));
    assertThat(status).isEqualTo(1);
  }

  private static String block(String markdown, String language) {
    String fence = "```" + language + "\n";
    int start = markdown.indexOf(fence) + fence.length();
    return markdown.substring(start, markdown.indexOf("```", start));
  }
}
