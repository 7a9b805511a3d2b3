package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process designer's sitting at the terminal, from the first file to the comparison. */
class DesignerTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void never_a_stack_trace() {
    assertThat(text(err)).doesNotContain("\tat ", "picocli", "internal-error");
  }

  @Test
  void a_starter_passes_lint_and_test_as_it_stands() throws IOException {
    for (String language : List.of("id", "ms", "en")) {
      String name = path("parcel-" + language);

      assertThat(run("init", name, "--language", language)).isZero();
      assertThat(text(out)).contains("sop lint " + name + ".sop.yaml");
      assertThat(run("lint", name + ".sop.yaml", "--today", "2026-11-26")).isZero();
      assertThat(run("test", name + ".trials.yaml", "--mutate", "--at-least", "95")).isZero();
    }
    assertThat(Files.readString(folder.resolve("sop.schema.json"))).contains("$defs");
  }

  @Test
  void a_starter_leaves_what_is_there() throws IOException {
    String name = path("parcel");
    run("init", name);
    Files.writeString(folder.resolve("parcel.trials.yaml"), "mine");

    assertThat(run("init", name)).isEqualTo(2);
    assertThat(text(err)).contains("parcel.trials.yaml' is there already [file-exists]");
    assertThat(Files.readString(folder.resolve("parcel.trials.yaml"))).isEqualTo("mine");
    assertThat(run("init", path("-x-"))).isEqualTo(2);
  }

  @Test
  void three_mistakes_are_mended_by_their_messages_alone() throws IOException {
    String sop = path("parcel.sop.yaml");
    run("init", path("parcel"));
    String good = Files.readString(Path.of(sop));
    edit(sop, "principles: [friendliness]  ", "principles: [freindliness]  ");
    edit(sop, "says: $greeting", "says: $greting");
    edit(sop, "within: 3 turns of start", "within: 3 turns of strt");

    assertThat(run("lint", sop)).isEqualTo(1);
    assertThat(text(out))
        .contains(
            "did you mean 'friendliness'?", "did you mean 'greeting'?", "did you mean 'start'?")
        .contains("parcel.sop.yaml:19:18", "parcel.sop.yaml:27:28");
    Files.writeString(Path.of(sop), good);
    assertThat(run("lint", sop)).isZero();
  }

  @Test
  void a_failing_trial_is_told_and_written_as_JUnit_XML() throws IOException {
    String trials = path("parcel.trials.yaml");
    run("init", path("parcel"));
    edit(trials, "verdict: PASS\n      score: 100", "verdict: FAIL\n      score: 100");
    String xml = path("junit.xml");

    assertThat(run("test", trials, "--junit", xml)).isEqualTo(1);
    assertThat(text(out))
        .contains("FAIL  all-well")
        .contains("verdict: expected FAIL, is PASS")
        .contains("3 of 4 trials pass")
        .contains("Never exercised");
    assertThat(Files.readString(Path.of(xml)))
        .contains("tests=\"4\" failures=\"1\"")
        .contains("<testcase classname=\"parcel\" name=\"all-well\"")
        .contains("message=\"verdict: expected FAIL, is PASS\"");
  }

  @Test
  void a_folder_is_searched_for_trials() {
    run("init", path("parcel"));
    run("init", path("letter"));

    assertThat(run("test", folder.toString())).isZero();
    assertThat(text(out)).contains("letter 0.1.0").contains("parcel 0.1.0");
    assertThat(run("test", path("nowhere"))).isEqualTo(2);
    assertThat(run("lint", path("nowhere.sop.yaml"))).isEqualTo(2);
  }

  @Test
  void lint_mends_what_is_safe_and_writes_json_and_sarif() throws IOException {
    String sop = path("parcel.sop.yaml");
    run("init", path("parcel"));
    edit(sop, "Thank the customer.", "thank the customer");
    edit(sop, "owner: Customer Care ", "# nobody ");

    assertThat(run("lint", sop, "--format", "json")).isEqualTo(1);
    JsonNode json = JsonMapper.shared().readTree(text(out));
    assertThat(json.path("problems").get(0).path("code").asString()).isEqualTo("no-owner");
    assertThat(run("lint", sop, "--format", "sarif")).isEqualTo(1);
    JsonNode run = JsonMapper.shared().readTree(text(out)).path("runs").get(0);
    assertThat(run.path("results").size()).isEqualTo(2);
    assertThat(run.path("results").get(0).path("level").asString()).isEqualTo("warning");
    assertThat(run("lint", sop, "--fix")).isEqualTo(1);
    assertThat(text(out)).contains("1 mended");
    assertThat(Files.readString(Path.of(sop))).contains("en: Thank the customer. }");
    assertThat(run("lint", sop, "--today", "soon")).isEqualTo(2);
    assertThat(run("lint", sop, "--today", "2030-01-01")).isEqualTo(1);
    assertThat(text(out)).contains("[review-passed]");
  }

  @Test
  void the_handbook_is_printed_in_every_form() throws IOException {
    String sop = path("parcel.sop.yaml");
    run("init", path("parcel"));
    String page = path("parcel.html");
    String card = path("card.md");

    assertThat(run("handbook", sop)).isZero();
    assertThat(text(out)).startsWith("# Parcel\n").contains("```mermaid");
    assertThat(run("handbook", sop, "-o", page)).isZero();
    assertThat(Files.readString(Path.of(page))).startsWith("<!doctype html>").contains("<svg");
    assertThat(run("handbook", sop, "-o", card, "--card")).isZero();
    assertThat(Files.readString(Path.of(card))).contains("Agent card");
    assertThat(run("handbook", sop, "-o", path("parcel.pdf"))).isEqualTo(2);
    String own = path("own.md");
    Files.writeString(Path.of(own), "{{title}} {{nothing}}");
    assertThat(run("handbook", sop, "--template", own)).isEqualTo(2);
    assertThat(text(err)).contains("own.md:1: error: the template asks for 'nothing'");
  }

  @Test
  void versions_are_compared_and_old_conversations_judged_anew() throws IOException {
    String old = path("parcel.sop.yaml");
    String now = path("parcel2.sop.yaml");
    run("init", path("parcel"));
    Files.copy(Path.of(old), Path.of(now));
    assertThat(run("diff", old, now)).isZero();
    edit(now, "version: 0.1.0", "version: 0.2.0");
    edit(now, "within: 2 turns of start", "within: 5s of start\n    critical: true");
    String call = path("call.txt");
    Files.writeString(
        Path.of(call),
        """
        label agent: Rina
        label branch: Bandung
        [00:00] Customer: Hello, my parcel SNR-48213 is late.
        [00:09] Agent: Good morning, let me check. It arrives within 2 days. Thank you.
        [00:20] Customer: Fine.
        """);

    assertThat(run("diff", old, now)).isEqualTo(1);
    assertThat(text(out))
        .contains("greet")
        .contains("made critical")
        .contains("deadline: within 2 turns of the start → within 5 s of the start");
    assertThat(run("diff", old, now, "--over", call)).isEqualTo(1);
    assertThat(text(out))
        .contains("1 verdict changes")
        .contains("PASS → FAIL")
        .contains("Rina", "Bandung")
        .contains("because of step greet: made critical")
        .contains("because of step greet: deadline");
    assertThat(run("diff", old, old, "--over", call)).isZero();
    assertThat(run("diff", old)).isEqualTo(2);
  }

  @Test
  void an_overlay_is_shown_as_it_turns_out() throws IOException {
    run("init", path("parcel"));
    String branch = path("branch.sop.yaml");
    Files.writeString(
        Path.of(branch),
        "sop: branch\nversion: 1.0.0\nextends: parcel.sop.yaml\nchanges:\n  - remove: thank\n");

    assertThat(run("show", branch, "--resolved")).isZero();
    String resolved = text(out);
    assertThat(resolved)
        .startsWith("sop: branch\n")
        .contains("step: greet")
        .doesNotContain("thank");
    assertThat(run("show", branch)).isZero();
    assertThat(text(out))
        .contains("branch.sop.yaml, which extends ")
        .contains("parcel.sop.yaml:17");
    Files.writeString(Path.of(branch), resolved);
    assertThat(run("show", branch, "--resolved")).isZero();
    assertThat(text(out)).isEqualTo(resolved);
  }

  @Test
  void the_schema_is_printed() {
    assertThat(run("schema")).isZero();
    assertThat(JsonMapper.shared().readTree(text(out)).path("$defs").has("step")).isTrue();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(args, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    Files.writeString(
        Path.of(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }
}
