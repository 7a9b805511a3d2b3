package dev.pedoman.audit.output;

import static dev.pedoman.audit.output.Canvas.Paint.NONE;
import static dev.pedoman.audit.output.Canvas.Paint.STRONG;

import dev.pedoman.audit.run.Tally;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Principle;
import dev.pedoman.report.ComplianceReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Many reports on one screen: verdicts and mean score by SOP, then for each SOP the mean by
 * principle and its most frequent findings.
 *
 * <p>Means are taken over the conversations that passed or failed; the share of a finding is that
 * of the conversations that the SOP applies to. Takes memory by SOP and item, not by report. Not
 * thread-safe.
 */
public final class SummaryTable {
  private static final int MOST_FINDINGS = 10;

  private final TerminalStyle style;
  private final Labels labels;
  private final Map<String, SopTally> sops = new LinkedHashMap<>();

  private SummaryTable(TerminalStyle style) {
    this.style = style;
    this.labels = Labels.in(style.language());
  }

  /** An empty table in a style. */
  public static SummaryTable in(TerminalStyle style) {
    return new SummaryTable(style);
  }

  /** Counts a report. */
  public void add(ComplianceReport report) {
    String name = report.sop().id() + " " + report.sop().version();
    sops.computeIfAbsent(name, none -> new SopTally()).add(report);
  }

  /** The table of what was added so far, headed by what was read. */
  public String text(Tally read) {
    Canvas canvas = new Canvas(style);
    List<String> counts = new ArrayList<>();
    counts.add(labels.word("summary.conversations", read.conversations()));
    counts.add(labels.word("summary.files", read.files()));
    counts.add(labels.word("summary.set-aside", read.setAside()));
    if (read.skipped() > 0) {
      counts.add(labels.word("summary.skipped", read.skipped()));
    }
    canvas.line(canvas.paint(labels.word("summary"), STRONG), "  ", String.join(" · ", counts));
    if (!sops.isEmpty()) {
      verdicts(canvas.blank());
      sops.forEach((name, tally) -> detail(canvas, name, tally));
    }
    return canvas.toString();
  }

  private void verdicts(Canvas canvas) {
    int nameColumns = Math.min(40, sops.keySet().stream().mapToInt(Canvas::length).max().orElse(0));
    StringBuilder heading = new StringBuilder(Canvas.left("SOP", nameColumns));
    for (Verdict verdict : Verdict.values()) {
      heading.append("  ").append(column(labels.of(verdict), verdict));
    }
    heading.append("  ").append(labels.word("summary.mean"));
    canvas.line("  ", canvas.paint(heading.toString(), STRONG));
    sops.forEach(
        (name, tally) -> {
          StringBuilder row = new StringBuilder();
          row.append(Canvas.left(SafeText.cut(name, nameColumns), nameColumns));
          for (Verdict verdict : Verdict.values()) {
            row.append("  ").append(column(Integer.toString(tally.count(verdict)), verdict));
          }
          int mean = Canvas.length(labels.word("summary.mean"));
          row.append("  ").append(Canvas.right(percent(tally.meanScore()), mean));
          canvas.line("  ", row.toString());
        });
  }

  private String column(String text, Verdict verdict) {
    return Canvas.right(text, Math.max(5, Canvas.length(labels.of(verdict))));
  }

  private static String percent(OptionalDouble share) {
    // A mark of 0 is never undercut: a mean is simply rounded.
    return share.isPresent() ? Decimals.percent(share.getAsDouble(), 0) : "–";
  }

  private void detail(Canvas canvas, String name, SopTally tally) {
    Map<Principle, OptionalDouble> means = tally.principleMeans();
    List<SopTally.Frequent> frequent = tally.mostFrequent(MOST_FINDINGS);
    if (means.isEmpty() && frequent.isEmpty()) {
      return;
    }
    canvas.blank().line(canvas.paint(name, STRONG));
    if (!means.isEmpty()) {
      canvas.line("  ", labels.word("summary.principles"));
      ScoreBars bars = new ScoreBars(labels);
      means.forEach((principle, mean) -> bars.draw(canvas, principle, mean, ""));
    }
    if (!frequent.isEmpty()) {
      canvas.line("  ", labels.word("summary.findings"));
      findings(canvas, frequent, tally.applied());
    }
  }

  private void findings(Canvas canvas, List<SopTally.Frequent> frequent, int applied) {
    int items = 0;
    int outcomes = 0;
    for (SopTally.Frequent finding : frequent) {
      items = Math.max(items, Canvas.length(finding.item()));
      outcomes = Math.max(outcomes, Canvas.length(labels.outcome(finding.outcome())));
    }
    for (SopTally.Frequent finding : frequent) {
      String share = Decimals.percent((double) finding.count() / applied);
      canvas.line(
          "  ",
          canvas.paint(Canvas.left(SafeText.cut(finding.item(), 50), Math.min(50, items)), NONE),
          "  ",
          Canvas.left(labels.outcome(finding.outcome()), outcomes),
          "  ",
          Canvas.right(share, 5),
          "  ",
          labels.word("summary.of", finding.count(), applied));
    }
  }
}
