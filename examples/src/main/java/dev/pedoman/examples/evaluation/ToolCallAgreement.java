package dev.pedoman.examples.evaluation;

import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.judge.Verdict;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopYaml;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds SOPs against the rewards of tau-bench: writes one SOP for each task of a file of runs,
 * checks every run against the SOP of its task, and prints how often PASS is a reward of 1, with
 * the findings wherever the two disagree. The SOPs go through YAML, so that what is checked is what
 * a process designer could have written.
 */
public final class ToolCallAgreement {
  private static final BigDecimal WON = BigDecimal.ONE;
  private static final String HAND_OVER = "transfer_to_human_agents";

  private final Map<String, SopChecker> checkers = new TreeMap<>();
  private final Agreement agreement = new Agreement();
  private final PrintStream out;

  private ToolCallAgreement(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the agreement as UTF-8.
   *
   * @param args a folder with the benchmark's files of runs ({@code *.json}); then, if wanted,
   *     {@code --write} and a folder for the SOPs
   * @throws IOException when a file cannot be read or written
   * @throws IllegalArgumentException for other arguments
   */
  public static void main(String[] args) throws IOException {
    boolean writes = args.length == 3 && args[1].equals("--write");
    if (args.length != 1 && !writes) {
      throw new IllegalArgumentException("say: FOLDER [--write FOLDER]");
    }
    run(
        Path.of(args[0]),
        writes ? Optional.of(Path.of(args[2])) : Optional.empty(),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  /** Checks every run of a folder; returns the share of those whose verdict and reward agree. */
  static double run(Path folder, Optional<Path> sops, PrintStream out) throws IOException {
    ToolCallAgreement all = new ToolCallAgreement(out);
    for (Path file : files(folder)) {
      all.compile(file, sops);
      all.check(file);
    }
    out.print(all.agreement.table());
    return all.agreement.share();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private void compile(Path file, Optional<Path> sops) throws IOException {
    checkers.clear();
    for (ToolTask task : ToolTask.read(file).values()) {
      String name = "task-" + task.id() + ".sop.yaml";
      String yaml = SopYaml.write(TaskSop.of(task));
      if (sops.isPresent()) {
        Files.createDirectories(sops.get());
        Files.writeString(sops.get().resolve(name), yaml);
      }
      checkers.put(task.id(), SopChecker.of(SopYaml.read(name, yaml).orThrow()));
    }
  }

  private void check(Path file) {
    try (ReadResults results = Formats.standard().read(Input.file(file))) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Read read) {
          check(finished(read) ? read.transcript() : brokenOff(read.transcript()));
        } else {
          out.print("set aside: " + file.getFileName() + ", record " + result.record() + "\n");
        }
      }
    }
  }

  /** A run is over when the customer wrote the end marker, or was handed over to a person. */
  private static boolean finished(ReadResult.Read read) {
    List<Event> events = read.transcript().events();
    return read.problems().stream().anyMatch(problem -> problem.code().equals("marker-left-out"))
        || (!events.isEmpty()
            && events.get(events.size() - 1) instanceof Action last
            && last.name().equals(HAND_OVER));
  }

  /** The benchmark stops a run after so many steps: what the agent would have done is not known. */
  private static Transcript brokenOff(Transcript transcript) {
    return new Transcript(
        transcript.id(),
        transcript.channel(),
        transcript.language(),
        transcript.startedAt(),
        false,
        transcript.actionsRecorded(),
        transcript.observedUntil(),
        transcript.facts(),
        transcript.labels(),
        transcript.events());
  }

  private void check(Transcript transcript) {
    String task = transcript.labels().getOrDefault("task_id", "");
    SopChecker checker = checkers.get(task);
    String reward = transcript.labels().getOrDefault("reward", "");
    if (checker == null || reward.isEmpty()) {
      out.print("set aside: " + transcript.id() + " has no task or no reward\n");
      return;
    }
    ComplianceReport report = checker.check(transcript).get(0);
    Verdict verdict = report.judgement().verdict();
    boolean won = new BigDecimal(reward).compareTo(WON) == 0;
    // A reward has no third answer: what breaks off undecided was not won.
    boolean agree = won == (verdict == Verdict.PASS);
    agreement.add(verdict.name(), won ? "1" : "0", agree);
    if (!agree) {
      show(transcript, report, reward);
    }
  }

  private void show(Transcript transcript, ComplianceReport report, String reward) {
    Verdict verdict = report.judgement().verdict();
    out.print("task " + transcript.id() + ": " + verdict + ", but the reward is " + reward + "\n");
    for (Finding finding : report.findings()) {
      out.print("  " + Sentences.in(Language.EN).of(report, finding) + "\n");
    }
  }
}
