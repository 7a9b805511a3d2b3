package dev.pedoman.audit.command;

import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.audit.run.AuditRun;
import dev.pedoman.audit.run.Tally;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Does what {@code sop check} was asked to do. */
final class CheckRun {
  private final Terminal terminal;
  private final Workshop workshop;
  private final CheckRequest request;

  CheckRun(Terminal terminal, Workshop workshop, CheckRequest request) {
    this.terminal = terminal;
    this.workshop = workshop;
    this.request = request;
  }

  int run() {
    Function<Transcript, List<ComplianceReport>> checker;
    try {
      checker = workshop.checker(request.sops());
    } catch (ProblemException e) {
      return Program.report(terminal, e.problems());
    }
    if (request.file().isPresent()) {
      Path file = request.file().get();
      for (Path input : request.inputs()) {
        if (same(input, file)) {
          return Program.report(terminal, List.of(UsageProblems.overwritesInput(file.toString())));
        }
      }
    }
    try (LineOutput lines = lines()) {
      int status = check(checker, lines);
      lines.keep();
      return status;
    } catch (IOException e) {
      return unwritable(e);
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause() == null ? e : e.getCause());
    }
  }

  private int check(Function<Transcript, List<ComplianceReport>> checker, LineOutput lines) {
    TerminalStyle style =
        TerminalStyle.of(request.language(), terminal.colour(), terminal.charset());
    ResultPrinter printer = new ResultPrinter(terminal, style, request, lines);
    AuditRun run = AuditRun.of(workshop.reader(request.format()), checker).without(lines.paths());
    Tally read = run.over(request.inputs(), printer);
    return printer.finish(read);
  }

  private LineOutput lines() throws IOException {
    if (request.linesToScreen()) {
      return LineOutput.to(terminal.out());
    }
    return request.file().isPresent() ? LineOutput.to(request.file().get()) : LineOutput.nowhere();
  }

  private static boolean same(Path input, Path output) {
    try {
      return Files.isRegularFile(input)
          && Files.isRegularFile(output)
          && Files.isSameFile(input, output);
    } catch (IOException e) {
      // Whichever of the two cannot be looked at is reported where it is opened.
      return false;
    }
  }

  private int unwritable(Throwable cause) {
    String file = request.file().map(Path::toString).orElse("standard output");
    return Program.report(terminal, List.of(UsageProblems.unwritable(file, cause)));
  }
}
