package dev.pedoman.dsl;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Limit;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;

/** How messages quote what was said: in the words of the DSL, short. */
final class Quote {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  private Quote() {}

  static String number(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  /** A time in the greatest unit that takes no fraction; {@code 60 s}, as standards say it. */
  static String time(Duration time) {
    long millis = time.toMillis();
    if (millis >= HOUR && millis % HOUR == 0) {
      return millis / HOUR + " h";
    } else if (millis > MINUTE && millis % MINUTE == 0) {
      return millis / MINUTE + " min";
    }
    return millis % SECOND == 0 ? millis / SECOND + " s" : millis + " ms";
  }

  static String limit(Limit limit) {
    if (limit instanceof Limit.Time time) {
      return time(time.duration());
    }
    int turns = ((Limit.Turns) limit).turns();
    return turns + (turns == 1 ? " turn" : " turns");
  }

  static String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.AtStep at) {
      return "of step '" + at.step() + "'";
    }
    return "of " + anchor.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static String place(Place place) {
    if (place.turns() == 1) {
      return place.end() ? "last" : "first";
    }
    return (place.end() ? "closing " : "opening ") + place.turns() + " turns";
  }

  static String bound(Bound bound, DoubleFunction<String> value) {
    List<String> parts = new ArrayList<>();
    bound.atLeast().ifPresent(least -> parts.add("at least " + value.apply(least)));
    bound.atMost().ifPresent(most -> parts.add("at most " + value.apply(most)));
    return String.join(", ", parts);
  }

  static String measured(Requirement.Measured measured) {
    boolean duration = measured.metric().unit() == Metric.Unit.DURATION;
    return metric(measured.metric())
        + " "
        + bound(
            measured.bound(),
            duration ? millis -> time(Duration.ofMillis((long) millis)) : Quote::number);
  }

  static String metric(Metric metric) {
    return metric.word().replace('-', ' ');
  }

  static String facts(Map<MentionKind, List<String>> facts) {
    List<String> parts = new ArrayList<>();
    facts.forEach((kind, paths) -> parts.add(kind.word() + " " + String.join(", ", paths)));
    return "facts " + String.join("; ", parts);
  }

  static String pattern(Pattern pattern) {
    return pattern.match(new PatternQuote());
  }
}
