package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgramTest extends CommandFixture {
  @Test
  void exit_0_when_nothing_fails() throws IOException {
    assertThat(check(write("a.txt", "p1", "p2"))).isZero();
    assertThat(out()).contains("PASS  p1 · complaint-handling 1.2.0", "Summary  conversations: 2");
    assertThat(err()).isEmpty();
  }

  @Test
  void exit_1_when_one_fails() throws IOException {
    assertThat(check(write("a.txt", "p1", "f2"))).isEqualTo(1);
  }

  @Test
  void exit_3_when_something_could_not_be_read_even_when_one_fails() throws IOException {
    assertThat(check(write("a.txt", "f1", "bad", "p2"))).isEqualTo(3);
    assertThat(out()).contains("FAIL  f1", "PASS  p2", "set aside: 1");
    assertThat(err()).isEqualTo("a.txt:1: error: bad [2J [bad-record]\n");
    assertThat(check(folder.resolve("gone").toString())).isEqualTo(3);
    assertThat(check(write("b.txt", "burst"))).isEqualTo(3);
    assertThat(err()).contains("java.lang.IllegalStateException: oops [internal-error]");
  }

  @Test
  void exit_3_when_there_is_nothing_to_check() throws IOException {
    assertThat(check(write("empty.txt"))).isEqualTo(3);
    assertThat(err()).contains("the inputs hold no conversation [nothing-checked]");
  }

  @Test
  void exit_2_for_an_invalid_sop_with_all_its_problems() throws IOException {
    String sop = write("broken.yaml", "x");
    assertThat(run("check", "--sop", sop, write("a.txt", "p1"))).isEqualTo(2);
    assertThat(err())
        .contains(
            """
            broken.yaml:2:3: error: unknown key 'stps' [unknown-key]
              2 |   stps: []
                |   ^
              mend: did you mean 'steps'?
            """,
            "broken.yaml:1:1: error: no 'version' [missing-key]");
    assertThat(out()).isEmpty();
    assertThat(run("check", "--sop", "call-handling", write("a.txt", "p1"))).isEqualTo(2);
    assertThat(err()).contains("bad-regex");
  }

  @Test
  void a_warning_about_an_sop_does_not_stop_the_work() throws IOException {
    String sop = write("own.yaml", "x");
    assertThat(run("check", "--sop", sop, write("a.txt", "p1"))).isZero();
    assertThat(err()).isEqualTo("own.yaml: warning: is old [review-overdue]\n");
  }

  @Test
  void exit_2_for_wrong_usage_with_everything_that_is_wrong() throws IOException {
    String input = write("a.txt", "p1");
    String[] args = {
      "check", "--sop", "complain-handling", "--locale", "fr", "--format", "lnes", input
    };
    assertThat(run(args)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            command line: error: unknown locale 'fr' [unknown-locale]
              why:  reports are written in Indonesian, Malay or English
              mend: allowed: id, ms, en
            command line: error: unknown format 'lnes' [unknown-format]
              why:  without --format the format is told by the content
              mend: did you mean 'lines'? allowed: lines
            command line: error: there is no built-in SOP and no file 'complain-handling' [unknown-sop]
              why:  --sop takes the name of a built-in SOP or the path of a YAML file
              mend: did you mean 'complaint-handling'? allowed: call-handling, complaint-handling
            """);
  }

  @Test
  void the_same_sop_twice_is_refused() throws IOException {
    String[] args = {
      "check", "--sop=complaint-handling", "--sop=complaint-handling", write("a.txt", "p1")
    };
    assertThat(run(args)).isEqualTo(2);
    assertThat(err()).contains("SOP complaint-handling 1.2.0 is given twice [duplicate-sop]");
  }

  @Test
  void words_that_the_command_does_not_know_are_answered_with_the_nearest() {
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(err()).contains("unknown command 'chekc'", "did you mean 'check'?");
    assertThat(run("check", "--spo=x", "a", "--sop", "y")).isEqualTo(2);
    assertThat(err()).contains("unknown option '--spo' [unknown-option]", "did you mean '--sop'?");
    assertThat(run()).isEqualTo(2);
    assertThat(err()).contains("no command was given [missing-command]");
    assertThat(run("list", "sop")).isEqualTo(2);
    assertThat(err()).contains("nothing to list as 'sop'", "did you mean 'sops'?");
  }

  @Test
  void missing_arguments_are_named() {
    assertThat(run("check", "a.txt")).isEqualTo(2);
    assertThat(err()).contains("option --sop or its value is missing", "see 'sop check --help'");
    assertThat(run("check", "--sop", "complaint-handling")).isEqualTo(2);
    assertThat(err()).contains("PATH is missing");
    assertThat(run("check", "--locale")).isEqualTo(2);
    assertThat(err()).contains("--locale");
  }

  @Test
  void help_and_version_go_to_the_screen() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Usage: sop", "check", "list", "For example:");
    assertThat(run("check", "--help")).isZero();
    assertThat(out()).contains("--details", "Exit status: 0 no conversation fails");
    assertThat(run("--version")).isZero();
    assertThat(out()).containsPattern("\nsop \\S");
  }

  @Test
  void lexicon_prints_phrases_with_notes_on_register() {
    assertThat(run("lexicon", "$wants-manager", "--language", "ms")).isZero();
    assertThat(out())
        .startsWith("$wants-manager  ")
        .contains("\nms, everyday: as people talk", "pengurus")
        .doesNotContain("\nid, ", "\nen, ");
    assertThat(run("lexicon", "apology", "thanks")).isZero();
    assertThat(out()).contains("\nid, formal: to a stranger", "\nen, ", "\n\n$thanks  ");
  }

  @Test
  void lexicon_tells_what_it_does_not_know() {
    assertThat(run("lexicon", "apologi", "--language", "jv")).isEqualTo(2);
    assertThat(err())
        .contains("there is no built-in lexicon 'apologi'", "did you mean 'apology'?")
        .contains("unknown language 'jv'");
    assertThat(out()).isEmpty();
  }

  @Test
  void list_names_what_is_built_in() {
    assertThat(run("list")).isZero();
    assertThat(out())
        .startsWith("sops\n  call-handling       1.2.0  Handling a complaint\n")
        .contains("\nlexicons\n", "first-response-time    duration  how long")
        .endsWith("\nformats\n  lines  one conversation a line\n");
  }

  @Test
  void a_fault_of_ours_is_one_problem() throws IOException {
    Terminal terminal = new Terminal(stream(out), stream(err), false, StandardCharsets.UTF_8);
    String[] args = {"check", "--sop", "complaint-handling", write("a.txt", "p1")};
    Workshop none = null;
    assertThat(Program.run(args, terminal, none)).isEqualTo(2);
    assertThat(err()).contains("NullPointerException", "[internal-error]");
  }
}
