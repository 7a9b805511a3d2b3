package dev.pedoman.audit.output;

import dev.pedoman.audit.output.Canvas.Paint;
import dev.pedoman.trial.Coverage;
import dev.pedoman.trial.Difference;
import dev.pedoman.trial.MutantResult;
import dev.pedoman.trial.Mutation;
import dev.pedoman.trial.TrialResult;
import dev.pedoman.trial.TrialRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What became of trials, for people at a terminal. Immutable. */
public final class TrialReport {
  private static final int FEW = 12;
  private static final int KINDS = 16;

  private final TerminalStyle style;
  private final boolean details;

  private TrialReport(TerminalStyle style, boolean details) {
    this.style = style;
    this.details = details;
  }

  /**
   * A report.
   *
   * @param details whether to list all that is not exercised and all that is not noticed
   */
  public static TrialReport in(TerminalStyle style, boolean details) {
    return new TrialReport(style, details);
  }

  /** Each trial a line, with what differs below it. */
  public String trials(TrialRun run) {
    Canvas canvas = new Canvas(style);
    String head = run.file().file() + " · " + run.sop().id() + " " + run.sop().version();
    canvas.line(canvas.paint(SafeText.oneLine(head), Paint.STRONG)).blank();
    for (TrialResult result : run.results()) {
      boolean passed = result.passed();
      String mark = canvas.paint(passed ? "ok  " : "FAIL", passed ? Paint.GOOD : Paint.BAD);
      String about = result.trial().about().map(a -> "  " + SafeText.oneLine(a)).orElse("");
      canvas.line("  ", mark, "  ", result.trial().id(), canvas.paint(about, Paint.FAINT));
      for (Difference difference : result.differences()) {
        List<String> lines = difference.text().lines().toList();
        canvas.wrapped(8, 2, lines.get(0), Paint.STRONG);
        lines.subList(1, lines.size()).forEach(line -> canvas.wrapped(10, 2, line, Paint.NONE));
      }
    }
    long passed = run.results().stream().filter(TrialResult::passed).count();
    String pass = run.results().size() == 1 ? " trial passes" : " trials pass";
    return canvas.blank().line("  " + passed + " of " + run.results().size() + pass).toString();
  }

  /** How much of the SOP the trials exercise, and what they do not, with its line. */
  public String coverage(Coverage coverage) {
    Canvas canvas = new Canvas(style);
    canvas.blank().line("  What the trials exercise");
    for (Coverage.Kind kind : Coverage.Kind.values()) {
      count(canvas, kind.words(), coverage.exercised(kind), coverage.all(kind));
    }
    some(
        canvas,
        "Never exercised",
        coverage.gaps(),
        (to, gap) -> to.wrapped(4, 2, gap.place().label() + "  " + gap.what(), Paint.NONE));
    return canvas.toString();
  }

  /** How many spoilt conversations the SOP noticed, by kind, and those that it did not. */
  public String mutation(Mutation mutation) {
    Canvas canvas = new Canvas(style);
    canvas.blank().line("  Spoilt conversations that the SOP notices");
    for (MutantResult.Kind kind : MutantResult.Kind.values()) {
      List<MutantResult> all = mutation.of(kind);
      int killed = (int) all.stream().filter(MutantResult::killed).count();
      count(canvas, kind.words(), killed, all.size());
    }
    String score = percent(mutation.score()) + " %";
    canvas.blank();
    canvas.line(
        "  Mutation score ",
        canvas.paint(score, Paint.STRONG),
        ": " + mutation.killed() + " of " + mutation.all() + " noticed");
    some(canvas, "Not noticed", mutation.survivors(), TrialReport::survivor);
    return canvas.toString();
  }

  private static void count(Canvas canvas, String what, int some, int all) {
    if (all > 0) {
      String bar = Canvas.bar((double) some / all);
      canvas.line("    ", Canvas.left(what, KINDS), bar, "  " + some + "/" + all);
    }
  }

  private <T> void some(Canvas canvas, String title, List<T> all, BiConsumer<Canvas, T> show) {
    if (all.isEmpty()) {
      return;
    }
    canvas.blank().line("  " + title + " (" + all.size() + ")");
    int shown = details ? all.size() : Math.min(FEW, all.size());
    all.subList(0, shown).forEach(one -> show.accept(canvas, one));
    if (shown < all.size()) {
      canvas.line("    … and " + (all.size() - shown) + " more (--details shows them)");
    }
  }

  private static void survivor(Canvas canvas, MutantResult survivor) {
    List<String> head = new ArrayList<>(List.of(survivor.trial(), survivor.kind().words()));
    if (!survivor.item().isEmpty()) {
      head.add(survivor.item());
    }
    canvas.wrapped(4, 2, String.join(" · ", head), Paint.STRONG);
    canvas.wrapped(6, 2, survivor.change(), Paint.NONE);
    survivor.survived().forEach(fault -> canvas.wrapped(6, 2, fault, Paint.NONE));
    canvas.wrapped(6, 2, "to notice it, the SOP needs " + survivor.advice(), Paint.FAINT);
  }

  private static String percent(double share) {
    // Rounded down: what is not all is never told to be.
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.DOWN).toPlainString();
  }
}
