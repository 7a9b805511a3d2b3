package dev.pedoman.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the guides from top to bottom in a folder of their own: files that they show are written,
 * commands are run as they stand, and what they are said to print is looked for in what they do.
 */
class GuideTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(\\w+)(?: file: (\\S+))?\\n(.*?)^```$");
  private static final String FILE = "# file: ";
  private static final String IMPORTS =
      """
      import dev.pedoman.check.*;
      import dev.pedoman.diff.*;
      import dev.pedoman.handbook.*;
      import dev.pedoman.lint.*;
      import dev.pedoman.model.*;
      import dev.pedoman.problem.*;
      import dev.pedoman.report.*;
      import dev.pedoman.transcript.*;
      import dev.pedoman.trial.*;
      import dev.pedoman.yaml.*;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      import org.junit.jupiter.api.*;
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"designer", "developer", "auditor"})
  void a_guide_is_true_from_top_to_bottom(String guide) throws Exception {
    String page = Files.readString(Path.of("..", "docs", "guide", guide + ".md"));
    Matcher block = BLOCK.matcher(page);
    String printed = "";
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String text = block.group(3);
      if (block.group(2) != null) {
        Files.writeString(folder.resolve(block.group(2)), text);
      } else {
        switch (block.group(1)) {
          case "yaml" -> {
            assertThat(text).startsWith(FILE);
            int end = text.indexOf('\n');
            Files.writeString(folder.resolve(text.substring(FILE.length(), end)), text);
          }
          case "bash" -> printed = run(text);
          case "text" -> {
            for (String line : text.lines().toList()) {
              assertThat(printed).contains(line);
            }
          }
          default -> java(text, "Snippet" + blocks);
        }
      }
    }
    assertThat(blocks).isGreaterThan(3);
  }

  private String run(String lines) throws IOException, InterruptedException {
    StringBuilder printed = new StringBuilder();
    for (String line : lines.lines().toList()) {
      List<String> words = new ArrayList<>(List.of(line.strip().split(" +", -1)));
      assertThat(words.remove(0)).isEqualTo("sop");
      printed.append(start("dev.pedoman.audit.command.Main", words));
    }
    return printed.toString();
  }

  private String start(String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("classes") + File.pathSeparator + classPath(),
                main));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(out).doesNotContain("internal-error", "Exception in thread");
    return out;
  }

  /** Classes are compiled; statements are compiled into a program and run. */
  private void java(String text, String name) throws IOException, InterruptedException {
    boolean type = text.startsWith("class ");
    String source =
        type
            ? IMPORTS + text
            : IMPORTS
                + "public class "
                + name
                + " { public static void main(String[] args) throws Exception {\n"
                + text
                + "} }";
    Path file = folder.resolve((type ? "SopsTest" : name) + ".java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-cp",
                      classPath(),
                      "-d",
                      Files.createDirectories(folder.resolve("classes")).toString()),
                  null,
                  files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
    if (!type) {
      assertThat(start(name, List.of())).isNotBlank();
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
