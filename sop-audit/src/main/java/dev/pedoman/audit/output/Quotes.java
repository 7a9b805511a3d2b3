package dev.pedoman.audit.output;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Search;
import dev.pedoman.report.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Evidence as lines: {@code “quote” — agent, 01:12 (event 5)}. */
final class Quotes {
  private static final int INDENT = 4;
  private static final int MOST_SHOWN = 3;
  private static final int LONGEST = 240;

  private final Labels labels;

  Quotes(Labels labels) {
    this.labels = labels;
  }

  /** What was seen; where nothing was, what came nearest. */
  void draw(Canvas canvas, Finding finding) {
    List<Evidence> seen = finding.evidence();
    seen.stream().limit(MOST_SHOWN).forEach(evidence -> draw(canvas, evidence));
    if (seen.size() > MOST_SHOWN) {
      String more = labels.word("more", seen.size() - MOST_SHOWN);
      canvas.wrapped(INDENT, 0, "… " + more, Canvas.Paint.FAINT);
    }
    Optional<Evidence> nearest =
        finding.search().flatMap(Search::nearest).map(Sought.NearMiss::evidence);
    if (seen.isEmpty() && nearest.isPresent()) {
      String text = labels.word("nearest") + " " + line(nearest.get());
      canvas.wrapped(INDENT, 2, text, Canvas.Paint.FAINT);
    }
  }

  void draw(Canvas canvas, Evidence seen) {
    canvas.wrapped(INDENT, 2, line(seen), Canvas.Paint.FAINT);
  }

  private String line(Evidence seen) {
    String quote = SafeText.cut(SafeText.oneLine(seen.quote()), LONGEST);
    String at = seen.at().map(offset -> ", " + clock(offset)).orElse("");
    String event = labels.word("event", seen.event());
    return "“" + quote + "” — " + labels.of(seen.by()) + at + " (" + event + ")";
  }

  /** {@code 01:12}, from an hour on {@code 1:02:03}; parts of a second are cut off. */
  static String clock(Duration offset) {
    long seconds = offset.toSeconds();
    String minutes = two(seconds / 60 % 60) + ":" + two(seconds % 60);
    return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
