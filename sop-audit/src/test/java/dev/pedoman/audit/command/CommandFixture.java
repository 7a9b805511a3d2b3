package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command in a folder of its own and keeps what it writes. */
abstract class CommandFixture {
  @TempDir Path folder;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void never_a_stack_trace() {
    assertThat(err()).doesNotContain("\tat ", "picocli");
    assertThat(out()).doesNotContain("\tat ");
  }

  int check(String... paths) {
    List<String> args = new ArrayList<>(List.of("check", "--sop", "complaint-handling"));
    args.addAll(List.of(paths));
    return run(args.toArray(String[]::new));
  }

  int run(String... args) {
    Terminal terminal = new Terminal(stream(out), stream(err), false, StandardCharsets.UTF_8);
    return Program.run(args, terminal, new Shop());
  }

  static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  String write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }
}
