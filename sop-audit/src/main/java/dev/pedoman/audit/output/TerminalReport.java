package dev.pedoman.audit.output;

import static dev.pedoman.audit.output.Canvas.Paint.BAD;
import static dev.pedoman.audit.output.Canvas.Paint.DOUBT;
import static dev.pedoman.audit.output.Canvas.Paint.FAINT;
import static dev.pedoman.audit.output.Canvas.Paint.GOOD;
import static dev.pedoman.audit.output.Canvas.Paint.NONE;
import static dev.pedoman.audit.output.Canvas.Paint.STRONG;

import dev.pedoman.judge.Change;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.Verdict;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reports for people at a terminal, one conversation at a time. Immutable.
 *
 * <p>Nothing that a transcript says can steer the terminal: control characters are left out.
 */
public final class TerminalReport {
  private static final int VERDICT_COLUMNS = 6;
  private static final int LONGEST_ITEM = 50;

  private final TerminalStyle style;
  private final Labels labels;
  private final Sentences sentences;
  private final Quotes quotes;

  private TerminalReport(TerminalStyle style) {
    this.style = style;
    this.labels = Labels.in(style.language());
    this.sentences = Sentences.in(style.language());
    this.quotes = new Quotes(labels);
  }

  /** In a style. */
  public static TerminalReport in(TerminalStyle style) {
    return new TerminalReport(style);
  }

  /** The whole report: verdict, score, principles, findings, what is undecided, categories. */
  public String details(ComplianceReport report) {
    Canvas canvas = new Canvas(style);
    header(canvas, report);
    new ScoreBars(labels).draw(canvas, report.judgement().principles());
    findings(canvas, report);
    undecided(canvas, report.judgement());
    categories(canvas, report.judgement());
    return canvas.toString();
  }

  /** One line: verdict, score, transcript, SOP, and the items that somebody must act on. */
  public String line(ComplianceReport report) {
    Canvas canvas = new Canvas(style);
    Judgement judged = report.judgement();
    String verdict = labels.of(judged.verdict());
    int columns =
        List.of(Verdict.values()).stream().mapToInt(v -> labels.of(v).length()).max().orElse(0);
    String rest = Canvas.right(score(report), 8) + "  " + name(report);
    if (!report.findings().isEmpty()) {
      rest += ": " + report.findings().stream().map(this::brief).collect(Collectors.joining(", "));
    }
    String padding = " ".repeat(columns - verdict.length());
    String text = SafeText.cut(rest, style.width() - columns - 3);
    canvas.line(canvas.paint(verdict, paint(judged.verdict())), padding, " ", text);
    return canvas.toString();
  }

  private void header(Canvas canvas, ComplianceReport report) {
    Verdict verdict = report.judgement().verdict();
    String word = Canvas.left(labels.of(verdict) + "  ", VERDICT_COLUMNS);
    String rest = name(report) + " · " + labels.of(report.transcript().channel());
    rest = SafeText.cut(rest, style.width() - Canvas.length(word));
    canvas.line(canvas.paint(word, paint(verdict)), canvas.paint(rest, STRONG));
    String mark = Decimals.rounded(report.sop().passMark()) + " %";
    String score =
        report.judgement().score().share().isPresent()
            ? labels.word("score", score(report), mark)
            : labels.word("score.none");
    String reason = report.judgement().reason().map(why -> ": " + labels.of(why)).orElse("");
    canvas.wrapped(VERDICT_COLUMNS, 0, score + reason, NONE);
  }

  private static String name(ComplianceReport report) {
    String sop = report.sop().id() + " " + report.sop().version();
    return SafeText.oneLine(report.transcript().id()) + " · " + SafeText.oneLine(sop);
  }

  private static String score(ComplianceReport report) {
    double mark = report.sop().passMark();
    return report.judgement().score().share().stream()
        .mapToObj(share -> Decimals.percent(share, mark))
        .findFirst()
        .orElse("–");
  }

  private void findings(Canvas canvas, ComplianceReport report) {
    canvas.blank();
    if (report.findings().isEmpty()) {
      canvas.wrapped(2, 0, labels.word("findings.none"), NONE);
      return;
    }
    canvas.line("  ", canvas.paint(labels.word("findings", report.findings().size()), STRONG));
    List<Optional<Change>> changes = report.changes();
    for (int i = 0; i < changes.size(); i++) {
      Finding finding = report.findings().get(i);
      String critical = finding.critical() ? "  " + labels.word("critical") : "";
      canvas.line("  ", canvas.paint("✗ " + heading(finding) + critical, BAD));
      sentences
          .instruction(report, finding)
          .ifPresent(instruction -> canvas.wrapped(4, 0, SafeText.oneLine(instruction), STRONG));
      String sentence = sentences.of(report, finding);
      String change = changes.get(i).map(sentences::of).orElse("");
      canvas.wrapped(4, 0, sentence, NONE);
      if (!sentence.contains("“") && !change.contains("“")) {
        quotes.draw(canvas, finding.evidence());
      }
      if (!change.isEmpty()) {
        canvas.wrapped(4, 2, "→ " + change, GOOD);
      }
    }
  }

  private String heading(Finding finding) {
    return item(finding) + "  " + labels.outcome(finding.outcome());
  }

  private String brief(Finding finding) {
    return item(finding) + " " + labels.outcome(finding.outcome());
  }

  private static String item(Finding finding) {
    String item = SafeText.cut(finding.item(), LONGEST_ITEM);
    return finding.occurrence() > 1 ? item + " (" + finding.occurrence() + ")" : item;
  }

  private void undecided(Canvas canvas, Judgement judged) {
    Map<String, Undecided.Group> groups = Undecided.byReason(judged, labels);
    if (groups.isEmpty()) {
      return;
    }
    int count = groups.values().stream().mapToInt(group -> group.items().size()).sum();
    canvas.blank();
    canvas.line("  ", canvas.paint(labels.word("undecided.heading", count), STRONG));
    groups.forEach(
        (reason, group) -> {
          canvas.wrapped(2, 2, "? " + reason + ": " + String.join(", ", group.items()), DOUBT);
          group
              .reason()
              .map(why -> labels.word("needed", sentences.needed(why)))
              .ifPresent(needed -> canvas.wrapped(4, 0, needed, FAINT));
        });
  }

  private void categories(Canvas canvas, Judgement judged) {
    if (judged.categories().isEmpty()) {
      return;
    }
    canvas.blank().line("  ", canvas.paint(labels.word("categories"), STRONG));
    for (Judgement.Match match : judged.categories()) {
      String title = match.category().title().in(style.language()).orElse(match.category().id());
      String action =
          match.category().action().in(style.language()).map(text -> " — " + text).orElse("");
      canvas.wrapped(2, 2, "· " + title + action, NONE);
      quotes.draw(canvas, match.evidence());
    }
  }

  static Canvas.Paint paint(Verdict verdict) {
    return switch (verdict) {
      case PASS -> GOOD;
      case FAIL -> BAD;
      case NOT_APPLICABLE -> FAINT;
      case INCONCLUSIVE -> DOUBT;
    };
  }
}
