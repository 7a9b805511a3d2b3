package dev.pedoman.audit.output;

import dev.pedoman.judge.Score;
import dev.pedoman.model.Principle;
import java.util.Map;
import java.util.OptionalDouble;

/** A bar for each principle that some item serves. */
final class ScoreBars {
  private final Labels labels;
  private final int nameColumns;

  ScoreBars(Labels labels) {
    this.labels = labels;
    int longest = 0;
    for (Principle principle : Principle.values()) {
      longest = Math.max(longest, Canvas.length(labels.of(principle)));
    }
    this.nameColumns = longest;
  }

  void draw(Canvas canvas, Map<Principle, Score> scores) {
    if (scores.isEmpty()) {
      return;
    }
    canvas.blank();
    for (Principle principle : Principle.values()) {
      Score score = scores.get(principle);
      if (score != null) {
        draw(canvas, principle, score);
      }
    }
  }

  private void draw(Canvas canvas, Principle principle, Score score) {
    StringBuilder beside = new StringBuilder();
    String points = Decimals.rounded(score.earned()) + "/" + Decimals.rounded(score.possible());
    beside.append(score.possible() > 0 ? points : labels.word("decided.none"));
    if (score.notApplicable() > 0) {
      beside.append(" · ").append(labels.word("not-applicable", score.notApplicable()));
    }
    if (score.inconclusive() > 0) {
      beside.append(" · ").append(labels.word("undecided", score.inconclusive()));
    }
    draw(canvas, principle, score.share(), beside.toString());
  }

  void draw(Canvas canvas, Principle principle, OptionalDouble share, String beside) {
    String bar = share.isPresent() ? Canvas.bar(share.getAsDouble()) : "·".repeat(10);
    String percent = share.isPresent() ? Decimals.percent(share.getAsDouble()) : "–  ";
    canvas.line(
        "  ",
        Canvas.left(labels.of(principle), nameColumns),
        "  ",
        canvas.paint(bar, paint(share)),
        "  ",
        Canvas.right(percent, 5),
        "  ",
        beside);
  }

  private static Canvas.Paint paint(OptionalDouble share) {
    if (share.isEmpty()) {
      return Canvas.Paint.FAINT;
    }
    return share.getAsDouble() >= 1 ? Canvas.Paint.GOOD : Canvas.Paint.DOUBT;
  }
}
