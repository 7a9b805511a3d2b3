package dev.pedoman.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.audit.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the command prints. */
class ReadmeTest {
  private static final List<String> IMPORTS =
      List.of(
          "dev.pedoman.check",
          "dev.pedoman.model",
          "dev.pedoman.report",
          "dev.pedoman.transcript",
          "dev.pedoman.yaml",
          "java.time",
          "java.util");

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

  @Test
  void the_java_of_the_readme_and_of_the_guide_to_live_checks_compiles(@TempDir Path folder)
      throws IOException {
    compile(folder, "Readme", "", Path.of("..", "README.md"));
    compile(folder, "Live", "Sop sop, Event event", Path.of("..", "docs", "live.md"));
  }

  private static void compile(Path folder, String name, String given, Path page)
      throws IOException {
    StringBuilder source = new StringBuilder();
    for (String imported : IMPORTS) {
      source.append("import ").append(imported).append(".*;\n");
    }
    source.append("class " + name + " { void run(" + given + ") {\n");
    String[] parts = Files.readString(page).split("```java\n", -1);
    assertThat(parts).hasSizeGreaterThan(1);
    for (int i = 1; i < parts.length; i++) {
      source.append(parts[i], 0, parts[i].indexOf("```"));
    }
    Path file = Files.writeString(folder.resolve(name + ".java"), source.append("}}\n"));

    String path =
        System.getProperty("java.class.path", "")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, "-cp", path, "-d", folder.toString(), file.toString());
    assertThat(status).as(said.toString(UTF_8)).isZero();
  }

  private static String block(String markdown, String language) {
    String fence = "```" + language + "\n";
    int start = markdown.indexOf(fence) + fence.length();
    return markdown.substring(start, markdown.indexOf("```", start));
  }
}
