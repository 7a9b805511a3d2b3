package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class CheckWordsTest {
  private static final List<String> WORDS =
      List.of(
          "--sop",
          "--sop",
          "--sop",
          "refund",
          "a.txt",
          "b c.txt",
          "--format",
          "text",
          "--locale",
          "id",
          "--out",
          "x.jsonl",
          "-",
          "--details",
          "--sop=refund",
          "--help",
          "-h",
          "-V",
          "--",
          "",
          "check",
          "list",
          "--soup",
          "@file",
          "'quoted'",
          "\"twice\"",
          "a=b",
          "--out=-");

  @Test
  void a_plain_command_is_taken_apart_without_the_parser() {
    assertThat(plain("check", "--sop", "refund", "a.txt"))
        .contains(
            new CheckWords(
                List.of("refund"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of("a.txt")));
    assertThat(
            plain(
                "check",
                "--details",
                "a",
                "--sop",
                "x",
                "--locale",
                "ms",
                "b",
                "--sop",
                "y",
                "--format",
                "text",
                "--out",
                "o.jsonl"))
        .contains(
            new CheckWords(
                List.of("x", "y"),
                Optional.of("text"),
                Optional.of("ms"),
                Optional.of("o.jsonl"),
                true,
                List.of("a", "b")));
  }

  @Test
  void everything_else_is_left_to_the_parser() {
    assertThat(plain()).isEmpty();
    assertThat(plain("list")).isEmpty();
    assertThat(plain("check")).isEmpty();
    assertThat(plain("check", "a.txt")).isEmpty();
    assertThat(plain("check", "--sop", "x")).isEmpty();
    assertThat(plain("check", "a.txt", "--sop")).isEmpty();
    assertThat(plain("check", "--sop=x", "a.txt")).isEmpty();
    assertThat(plain("check", "--sop", "x", "--help", "a.txt")).isEmpty();
    assertThat(plain("check", "--sop", "x", "--locale", "id", "--locale", "ms", "a")).isEmpty();
    assertThat(plain("check", "--sop", "x", "--details", "--details", "a")).isEmpty();
  }

  @Test
  void what_is_taken_apart_plainly_the_parser_takes_apart_alike() {
    Random random = new Random(2711);
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      List<String> words = new ArrayList<>(List.of("check"));
      for (int n = 2 + random.nextInt(7); n > 0; n--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] arguments = words.toArray(String[]::new);
      Optional<CheckWords> plain = CheckWords.plain(arguments);
      if (plain.isPresent()) {
        taken++;
        assertThat(parsed(arguments)).as("%s", words).isEqualTo(plain);
      }
    }
    assertThat(taken).isGreaterThan(500);
  }

  private static Optional<CheckWords> plain(String... arguments) {
    return CheckWords.plain(arguments);
  }

  private static Optional<CheckWords> parsed(String... arguments) {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            CommandFixture.stream(nowhere),
            CommandFixture.stream(nowhere),
            false,
            StandardCharsets.UTF_8);
    CheckCommand check = new CheckCommand(terminal, new Shop());
    CommandLine line =
        new CommandLine(new SopCommand(terminal).spec())
            .addSubcommand(check.spec())
            .addSubcommand(new ListCommand(terminal, new Shop()).spec())
            .setExpandAtFiles(false);
    try {
      line.parseArgs(arguments);
      return Optional.of(check.words());
    } catch (ParameterException wrong) {
      return Optional.empty();
    }
  }
}
