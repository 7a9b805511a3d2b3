package dev.pedoman.audit.command;

import dev.pedoman.audit.output.JsonLines;
import dev.pedoman.audit.output.SummaryTable;
import dev.pedoman.audit.output.TerminalReport;
import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.audit.run.AuditListener;
import dev.pedoman.audit.run.Tally;
import dev.pedoman.judge.Verdict;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows results as they come: JSON lines at once; for people the first few conversations are held
 * back, to be shown in full if they stay few and in one line each if they do not.
 */
final class ResultPrinter implements AuditListener {
  /** Up to so many conversations are shown in full. */
  static final int FEW = 5;

  private final Terminal terminal;
  private final CheckRequest request;
  private final LineOutput lines;
  private final JsonLines json;
  private final TerminalReport report;
  private final SummaryTable summary;
  private final ProblemPrinter problems;
  private final List<List<ComplianceReport>> held = new ArrayList<>();
  private int conversations;
  private boolean fails;
  private boolean shown;

  ResultPrinter(Terminal terminal, TerminalStyle style, CheckRequest request, LineOutput lines) {
    this.terminal = terminal;
    this.request = request;
    this.lines = lines;
    this.json = JsonLines.in(style.language());
    this.report = TerminalReport.in(style);
    this.summary = SummaryTable.in(style);
    this.problems = new ProblemPrinter(terminal, request.details());
  }

  @Override
  public void checked(List<ComplianceReport> reports) {
    conversations++;
    for (ComplianceReport one : reports) {
      fails |= one.judgement().verdict() == Verdict.FAIL;
      summary.add(one);
      write(one);
    }
    if (request.linesToScreen()) {
      return;
    }
    if (request.details()) {
      details(reports);
    } else if (conversations <= FEW) {
      held.add(reports);
    } else {
      held.forEach(this::brief);
      held.clear();
      brief(reports);
    }
  }

  private void write(ComplianceReport one) {
    if (!request.linesToScreen() && request.file().isEmpty()) {
      return;
    }
    try {
      lines.write(json.bytes(one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.print(problem);
  }

  /** When nobody reads the screen any more and there is no file to fill, the rest is in vain. */
  @Override
  public boolean enough() {
    return request.file().isEmpty() && conversations > 0 && terminal.closed();
  }

  private void details(List<ComplianceReport> reports) {
    for (ComplianceReport one : reports) {
      print((shown ? "\n" : "") + report.details(one));
    }
  }

  private void brief(List<ComplianceReport> reports) {
    reports.forEach(one -> print(report.line(one)));
  }

  private void print(String text) {
    terminal.out().print(text);
    shown = true;
  }

  /** Shows what was held back and the summary; returns the exit status. */
  int finish(Tally read) {
    held.forEach(this::details);
    if (!request.linesToScreen() && (conversations > 1 || request.sops().size() > 1)) {
      print((shown ? "\n" : "") + summary.text(read));
    }
    if (read.conversations() == 0 && read.setAside() == 0) {
      problems.print(nothing());
    }
    problems.finish();
    boolean unread = read.setAside() > 0 || read.conversations() == 0;
    return unread ? ExitStatus.UNREAD : fails ? ExitStatus.FAIL : ExitStatus.OK;
  }

  private static Problem nothing() {
    return Problem.error(
        "nothing-checked",
        Place.of("sop check"),
        "the inputs hold no conversation",
        "nothing checked is not the same as nothing wrong",
        "check the paths, or name the format with --format");
  }
}
