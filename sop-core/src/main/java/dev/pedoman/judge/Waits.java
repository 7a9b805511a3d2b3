package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The deadlines that a bound of a metric sets while an interaction goes on. */
final class Waits {
  private Waits() {}

  /** What is due by when, so that a metric stays within its bound. */
  static List<Running> of(String rule, Requirement.Measured measured, Meter meter, Clock clock) {
    if (measured.bound().atMost().isEmpty()) {
      return List.of();
    }
    Duration most = Duration.ofMillis(Math.round(measured.bound().atMost().getAsDouble()));
    // What was spent before counts as if it had been spent just before.
    Optional<Duration> since =
        switch (measured.metric()) {
          case FIRST_RESPONSE_TIME -> meter.responses().waitingSince(true);
          case LONGEST_RESPONSE_TIME -> meter.responses().waitingSince(false);
          case LONGEST_HOLD -> meter.holds().lastingSince(meter.observed());
          case TOTAL_HOLD -> meter.holds().lastingSinceWithout(meter.observed());
          case SILENCE -> meter.silences().lastingSince(meter.observed());
          case RESOLUTION_TIME -> meter.spans().unresolvedSince(meter.observed());
          case HANDLE_TIME -> Spans.openSince(meter.observed(), clock);
          case AVERAGE_RESPONSE_TIME,
              INTERRUPTIONS,
              TRANSFERS,
              TURNS,
              WORDS_PER_SENTENCE,
              TALK_SHARE,
              QUESTIONS_ASKED_TWICE,
              KNOWN_DATA_ASKED,
              NAME_USES ->
              Optional.empty();
        };
    return since.stream()
        .map(
            from ->
                new Running(
                    rule,
                    1,
                    Optional.empty(),
                    Optional.of(from.plus(most)),
                    OptionalInt.empty(),
                    Optional.of(new Limit.Time(most))))
        .toList();
  }
}
