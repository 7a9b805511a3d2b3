package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the customer waits for each answer. The clock starts at the first customer message not
 * yet answered; where utterances have an end (calls), when the customer has stopped speaking.
 */
final class Responses {
  private final List<Wait> waits;

  /** The length of a wait is empty where the transcript does not time it. */
  private record Wait(Optional<Duration> length, Evidence answer) {}

  private Responses(List<Wait> waits) {
    this.waits = waits;
  }

  static Responses of(Observed observed) {
    List<Wait> waits = new ArrayList<>();
    boolean waiting = false;
    Optional<Duration> since = Optional.empty();
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said == null) {
        continue;
      }
      if (said.by() == Speaker.CUSTOMER) {
        if (!waiting || said.until().isPresent()) {
          since = said.until().isPresent() ? said.until() : said.at();
        }
        waiting = true;
      } else if (said.by() == Speaker.AGENT && waiting) {
        waiting = false;
        waits.add(new Wait(length(since, said.at()), Quoted.event(observed, i)));
      }
    }
    return new Responses(List.copyOf(waits));
  }

  Measurement first() {
    if (waits.isEmpty()) {
      return Measurement.none(Metric.FIRST_RESPONSE_TIME, Reason.NOTHING_TO_MEASURE);
    }
    return waits.get(0).length().isEmpty()
        ? Measurement.none(Metric.FIRST_RESPONSE_TIME, Reason.NO_TIMES)
        : measured(Metric.FIRST_RESPONSE_TIME, waits.get(0));
  }

  Measurement longest() {
    Optional<Reason> reason = reason();
    if (reason.isPresent()) {
      return Measurement.none(Metric.LONGEST_RESPONSE_TIME, reason.get());
    }
    Wait longest = waits.get(0);
    for (Wait wait : waits) {
      if (millis(wait) > millis(longest)) {
        longest = wait;
      }
    }
    return measured(Metric.LONGEST_RESPONSE_TIME, longest);
  }

  Measurement average() {
    Optional<Reason> reason = reason();
    if (reason.isPresent()) {
      return Measurement.none(Metric.AVERAGE_RESPONSE_TIME, reason.get());
    }
    double total = waits.stream().mapToDouble(Responses::millis).sum();
    return Measurement.of(Metric.AVERAGE_RESPONSE_TIME, total / waits.size(), List.of());
  }

  /** Why not all waits are known. */
  private Optional<Reason> reason() {
    if (waits.isEmpty()) {
      return Optional.of(Reason.NOTHING_TO_MEASURE);
    }
    boolean untimed = waits.stream().anyMatch(wait -> wait.length().isEmpty());
    return untimed ? Optional.of(Reason.NO_TIMES) : Optional.empty();
  }

  private static Optional<Duration> length(Optional<Duration> since, Optional<Duration> answered) {
    if (since.isEmpty() || answered.isEmpty()) {
      return Optional.empty();
    }
    Duration length = answered.get().minus(since.get());
    return Optional.of(length.isNegative() ? Duration.ZERO : length);
  }

  private static double millis(Wait wait) {
    return wait.length().orElse(Duration.ZERO).toMillis();
  }

  private static Measurement measured(Metric metric, Wait wait) {
    return Measurement.of(metric, millis(wait), List.of(wait.answer()));
  }
}
