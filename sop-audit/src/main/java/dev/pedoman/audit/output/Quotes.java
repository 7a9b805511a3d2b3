package dev.pedoman.audit.output;

import dev.pedoman.evidence.Evidence;
import java.time.Duration;
import java.util.List;

/** Evidence as lines: {@code “quote” — agent, 01:12 (event 5)}. */
final class Quotes {
  private static final int INDENT = 4;
  private static final int MOST_SHOWN = 3;
  private static final int LONGEST = 240;

  private final Labels labels;

  Quotes(Labels labels) {
    this.labels = labels;
  }

  /** The first pieces of evidence, and how many more there are. */
  void draw(Canvas canvas, List<Evidence> seen) {
    seen.stream().limit(MOST_SHOWN).forEach(evidence -> draw(canvas, evidence));
    if (seen.size() > MOST_SHOWN) {
      String more = labels.word("more", seen.size() - MOST_SHOWN);
      canvas.wrapped(INDENT, 0, "… " + more, Canvas.Paint.FAINT);
    }
  }

  void draw(Canvas canvas, Evidence seen) {
    canvas.wrapped(INDENT, 2, line(seen), Canvas.Paint.FAINT);
  }

  private String line(Evidence seen) {
    String quote = SafeText.cut(SafeText.oneLine(seen.quote()), LONGEST);
    String at = seen.at().map(offset -> ", " + clock(offset)).orElse("");
    String event = labels.word("event", seen.event() + 1);
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
