package dev.pedoman.examples.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.yaml.SopYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ToolCallAgreementTest {
  private static final Path RUNS = Path.of("evaluation", "tool-calls");
  private static final Path SHOWN = Path.of("output", "tool-call-agreement.txt");

  @Test
  void verdicts_are_held_against_rewards_and_each_disagreement_is_explained() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    double share =
        ToolCallAgreement.run(RUNS, Optional.empty(), new PrintStream(bytes, true, UTF_8));

    assertThat(bytes.toString(UTF_8)).isEqualTo(Files.readString(SHOWN));
    assertThat(share).isEqualTo(0.9);
  }

  @Test
  void an_sop_comes_from_the_task_alone_never_from_the_run_or_its_reward(@TempDir Path folder)
      throws IOException {
    String runs = Files.readString(RUNS.resolve("runs.json"));
    Path others = Files.createDirectory(folder.resolve("others"));
    Files.writeString(
        others.resolve("runs.json"),
        runs.replace("\"reward\": 1.0", "\"reward\": 0.0").replace("Updated.", "Error: no"));

    Map<String, String> sops = written(RUNS, folder.resolve("one"));

    assertThat(sops).containsOnlyKeys("task-1.sop.yaml", "task-2.sop.yaml", "task-3.sop.yaml");
    assertThat(written(others, folder.resolve("other"))).isEqualTo(sops);
    assertThat(sops.get("task-1.sop.yaml"))
        .isEqualTo(
            """
            sop: task-1
            version: 1.0.0
            languages: [en]

            rules:
              - rule: call-1
                critical: true
                exactly:
                  times: 1
                  of: { action: send_certificate, with: { amount: 100, user_id: ayu_lestari_11 }, exact: true }
              - rule: no-other-write
                critical: true
                never:
                  action:
                    - book_reservation
                    - cancel_reservation
                    - send_certificate
                    - update_reservation_baggages
                    - update_reservation_flights
                    - update_reservation_passengers
                  but-not:
                    - { action: send_certificate, with: { amount: 100, user_id: ayu_lestari_11 }, exact: true }
            """);
    sops.forEach(
        (name, yaml) -> assertThat(SopYaml.read(name, yaml).problems()).as(name).isEmpty());
  }

  @Test
  void runs_that_differ_in_their_task_are_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("runs.json");
    Files.writeString(
        file,
        """
        [ { "task_id": 1, "info": { "task": { "actions": [], "outputs": [] } } },
          { "task_id": 1, "info": { "task": { "actions": [], "outputs": ["7"] } } } ]
        """);

    assertThatThrownBy(() -> ToolTask.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("runs.json: the runs of task 1 differ in their task");
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> ToolTask.read(file)).hasMessageEndingWith("the file holds no list");
    Files.writeString(file, "[ {");
    assertThatThrownBy(() -> ToolTask.read(file)).isInstanceOf(IOException.class);
  }

  /** With {@code -Dtau-bench=FOLDER}: the runs of the airline by gpt-4o of the benchmark itself. */
  @Test
  @EnabledIfSystemProperty(named = "tau-bench", matches = ".+")
  void the_benchmark_itself_agrees_but_for_what_is_known() throws IOException {
    double share =
        ToolCallAgreement.run(
            Path.of(System.getProperty("tau-bench")), Optional.empty(), System.out);

    assertThat(share).isGreaterThan(0.989);
  }

  private static Map<String, String> written(Path runs, Path folder) throws IOException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    double ignored = ToolCallAgreement.run(runs, Optional.of(folder), nowhere);
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return written;
  }
}
