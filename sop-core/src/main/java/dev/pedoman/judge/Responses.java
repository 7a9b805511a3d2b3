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
  private final Optional<Reason> reason;

  private record Wait(Duration length, Evidence answer) {}

  private Responses(List<Wait> waits, Optional<Reason> reason) {
    this.waits = waits;
    this.reason = reason;
  }

  static Responses of(Observed observed) {
    List<Wait> waits = new ArrayList<>();
    boolean waiting = false;
    boolean untimed = false;
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
        if (since.isEmpty() || said.at().isEmpty()) {
          untimed = true;
        } else {
          Duration wait = said.at().get().minus(since.get());
          waits.add(new Wait(wait.isNegative() ? Duration.ZERO : wait, Quoted.event(observed, i)));
        }
      }
    }
    if (untimed) {
      return new Responses(List.of(), Optional.of(Reason.NO_TIMES));
    }
    return new Responses(
        waits, waits.isEmpty() ? Optional.of(Reason.NOTHING_TO_MEASURE) : Optional.empty());
  }

  Measurement first() {
    return waits.isEmpty()
        ? none(Metric.FIRST_RESPONSE_TIME)
        : measured(Metric.FIRST_RESPONSE_TIME, waits.get(0));
  }

  Measurement longest() {
    Wait longest = null;
    for (Wait wait : waits) {
      if (longest == null || wait.length().compareTo(longest.length()) > 0) {
        longest = wait;
      }
    }
    return longest == null
        ? none(Metric.LONGEST_RESPONSE_TIME)
        : measured(Metric.LONGEST_RESPONSE_TIME, longest);
  }

  Measurement average() {
    if (waits.isEmpty()) {
      return none(Metric.AVERAGE_RESPONSE_TIME);
    }
    long total = waits.stream().mapToLong(wait -> wait.length().toMillis()).sum();
    return Measurement.of(Metric.AVERAGE_RESPONSE_TIME, (double) total / waits.size(), List.of());
  }

  private static Measurement measured(Metric metric, Wait wait) {
    return Measurement.of(metric, (double) wait.length().toMillis(), List.of(wait.answer()));
  }

  private Measurement none(Metric metric) {
    return Measurement.none(metric, reason.orElse(Reason.NOTHING_TO_MEASURE));
  }
}
