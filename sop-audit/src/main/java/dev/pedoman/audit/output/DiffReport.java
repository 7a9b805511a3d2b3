package dev.pedoman.audit.output;

import dev.pedoman.audit.output.Canvas.Paint;
import dev.pedoman.diff.Flip;
import dev.pedoman.diff.SopChange;
import dev.pedoman.diff.SopDiff;
import dev.pedoman.judge.Judgement;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Two versions of an SOP compared, for people at a terminal. Immutable. */
public final class DiffReport {
  private static final int ITEM = 24;
  private static final int FEW = 20;
  private static final Sentences ENGLISH = Sentences.in(Language.EN);

  private final TerminalStyle style;
  private final boolean details;

  private DiffReport(TerminalStyle style, boolean details) {
    this.style = style;
    this.details = details;
  }

  /**
   * A report.
   *
   * @param details whether to show every conversation whose verdict changes
   */
  public static DiffReport in(TerminalStyle style, boolean details) {
    return new DiffReport(style, details);
  }

  /** What changed, by area. */
  public String changes(SopDiff diff) {
    Canvas canvas = new Canvas(style);
    String older = diff.older().id() + " " + diff.older().version();
    String newer = diff.newer().id() + " " + diff.newer().version();
    canvas.line(canvas.paint(SafeText.oneLine(older + " → " + newer), Paint.STRONG));
    if (diff.same()) {
      return canvas.line("  nothing changed").toString();
    }
    for (SopChange.Area area : SopChange.Area.values()) {
      List<SopChange> changes = diff.changes().stream().filter(c -> c.area() == area).toList();
      if (!changes.isEmpty()) {
        canvas.blank().line("  " + area.words());
        String last = "";
        for (SopChange change : changes) {
          String item = change.item().equals(last) ? "" : change.item();
          change(canvas, change, item);
          last = change.item();
        }
      }
    }
    if (diff.older().version().equals(diff.newer().version())) {
      canvas.blank();
      canvas.wrapped(
          2, 2, "both are called version " + diff.newer().version() + ": raise it", Paint.DOUBT);
    }
    return canvas.toString();
  }

  private void change(Canvas canvas, SopChange change, String item) {
    Paint paint =
        switch (change.sign()) {
          case ADDED -> Paint.GOOD;
          case REMOVED -> Paint.BAD;
          case CHANGED -> Paint.NONE;
        };
    Canvas text = new Canvas(style);
    text.wrapped(ITEM + 6, 2, change.text(), Paint.NONE);
    String head = "    " + canvas.paint(String.valueOf(change.sign().mark()), paint) + " ";
    String name = Canvas.left(SafeText.oneLine(item), ITEM);
    boolean fits = Canvas.length(name) <= ITEM;
    List<String> lines = text.toString().lines().toList();
    if (fits) {
      canvas.line(head, name, lines.get(0).substring(ITEM + 6));
    } else {
      canvas.line(head, name);
      canvas.line(lines.get(0));
    }
    lines.subList(1, lines.size()).forEach(canvas::line);
  }

  /**
   * Whose verdict changes, how, and because of what.
   *
   * @param conversations how many were judged by both
   */
  public String flips(List<Flip> flips, int conversations) {
    Canvas canvas = new Canvas(style);
    canvas.blank();
    String all = conversations == 1 ? "1 conversation" : conversations + " conversations";
    String some = flips.size() == 1 ? "1 verdict changes" : flips.size() + " verdicts change";
    canvas.line("  Over " + all + ": ", canvas.paint(some, Paint.STRONG));
    counts(canvas, flips);
    int shown = details ? flips.size() : Math.min(FEW, flips.size());
    flips.subList(0, shown).forEach(flip -> flip(canvas, flip));
    if (shown < flips.size()) {
      canvas.blank().line("  … and " + (flips.size() - shown) + " more (--details shows them)");
    }
    return canvas.toString();
  }

  private static void counts(Canvas canvas, List<Flip> flips) {
    Map<String, Integer> directions = new TreeMap<>();
    flips.forEach(flip -> directions.merge(flip.direction(), 1, Integer::sum));
    directions.forEach((direction, n) -> canvas.line("    " + Canvas.left(direction, 28) + n));
    for (String label : List.of("agent", "branch")) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Flip flip : flips) {
        String value = flip.newer().transcript().labels().get(label);
        if (value != null) {
          counts.merge(SafeText.oneLine(value) + "  " + flip.direction(), 1, Integer::sum);
        }
      }
      if (!counts.isEmpty()) {
        canvas.line("    by " + label);
        counts.forEach((value, n) -> canvas.line("      " + Canvas.left(value, 40) + n));
      }
    }
  }

  private static void flip(Canvas canvas, Flip flip) {
    canvas.blank();
    String head = flip.newer().transcript().id() + "  " + shown(flip.older()) + " → ";
    canvas.wrapped(2, 2, head + shown(flip.newer()), Paint.STRONG);
    String because = flip.alone() ? "because of " : "because of all of these together: ";
    if (flip.causes().isEmpty()) {
      canvas.wrapped(4, 2, "no single change can be undone to see its part", Paint.FAINT);
    } else if (flip.alone()) {
      flip.causes().forEach(c -> canvas.wrapped(4, 2, because + c.sentence(), Paint.NONE));
    } else {
      canvas.wrapped(4, 2, because, Paint.NONE);
      flip.causes().forEach(c -> canvas.wrapped(6, 2, c.sentence(), Paint.NONE));
    }
    boolean worse = flip.newer().findings().containsAll(flip.findings());
    ComplianceReport report = worse ? flip.newer() : flip.older();
    for (Finding finding : flip.findings()) {
      String was = worse ? "" : "no longer: ";
      String text = was + finding.item() + ": " + ENGLISH.of(report, finding);
      canvas.wrapped(6, 2, text, Paint.FAINT);
    }
  }

  private static String shown(ComplianceReport report) {
    Judgement judgement = report.judgement();
    OptionalDouble share = judgement.score().share();
    String score =
        share.isPresent()
            ? " " + Decimals.percent(share.getAsDouble(), report.sop().passMark())
            : "";
    return judgement.verdict().name().replace('_', ' ') + score;
  }
}
