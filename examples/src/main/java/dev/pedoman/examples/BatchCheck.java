package dev.pedoman.examples;

import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.judge.Verdict;
import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks every conversation of a folder, whatever its format, and counts the verdicts of each SOP.
 * The command {@code sop check} does more; this is the heart of it.
 */
public final class BatchCheck {
  private final SopChecker checker;
  private final PrintStream out;
  private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();

  private BatchCheck(SopChecker checker, PrintStream out) {
    this.checker = checker;
    this.out = out;
  }

  /**
   * Prints the counts as UTF-8.
   *
   * @param args the folder; {@code conversations} when there is none
   * @throws IOException when the folder cannot be listed
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "conversations" : args[0]);
    run(
        folder,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  static void run(Path folder, PrintStream out) throws IOException {
    // One standard for each channel: what is meant for another channel does not apply.
    SopChecker checker =
        SopChecker.of(EmailComplaint.inJava(), HoldAndTransfer.inJava(), LiveChatStandard.inJava());
    BatchCheck batch = new BatchCheck(checker, out);
    for (Path file : files(folder)) {
      batch.check(file);
    }
    batch.print();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A file holds one conversation or many; only one is in memory at a time. */
  private void check(Path file) {
    try (ReadResults results = Formats.standard().read(Input.file(file))) {
      while (results.hasNext()) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Read read) {
          checker.check(read.transcript()).forEach(this::count);
        } else {
          // One bad record stops nothing: it is named, and the others go on.
          out.print("set aside: " + file.getFileName() + ", record " + result.record() + "\n");
          for (Problem problem : result.problems()) {
            out.print("  " + problem.what() + "\n");
          }
        }
      }
    }
  }

  private void count(ComplianceReport report) {
    counts
        .computeIfAbsent(report.sop().id(), id -> new EnumMap<>(Verdict.class))
        .merge(report.judgement().verdict(), 1, Integer::sum);
  }

  private void print() {
    for (Map.Entry<String, Map<Verdict, Integer>> sop : counts.entrySet()) {
      StringBuilder line = new StringBuilder(sop.getKey());
      for (Verdict verdict : Verdict.values()) {
        line.append("  ").append(verdict).append(' ');
        line.append(sop.getValue().getOrDefault(verdict, 0));
      }
      out.print(line.append('\n'));
    }
  }
}
