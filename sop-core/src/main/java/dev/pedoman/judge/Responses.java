package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the customer waits for each answer. The clock starts at the first customer message not
 * yet answered; where utterances have an end (calls), when the customer has stopped speaking.
 */
final class Responses extends Gauge {
  private boolean waiting;
  private Optional<Duration> since = Optional.empty();
  private @Nullable Wait first;
  private @Nullable Wait longest;
  private int count;
  private boolean untimed;
  private double total;

  /**
   * A wait that was ended.
   *
   * @param millis its length; negative where the transcript does not time it
   * @param answer the event that ended it
   */
  private record Wait(long millis, int answer) {}

  @Override
  void take(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null) {
      return;
    }
    if (said.by() == Speaker.CUSTOMER) {
      if (!waiting || said.until().isPresent()) {
        since = said.until().isPresent() ? said.until() : said.at();
      }
      waiting = true;
    } else if (said.by() == Speaker.AGENT && waiting) {
      waiting = false;
      answered(new Wait(millis(since, said.at()), event));
    }
  }

  private void answered(Wait wait) {
    count++;
    first = first == null ? wait : first;
    longest = longest == null || wait.millis() > longest.millis() ? wait : longest;
    untimed |= wait.millis() < 0;
    total += Math.max(0, wait.millis());
  }

  /** Since when the customer has been waiting for the first answer, or any; empty for not. */
  Optional<Duration> waitingSince(boolean forTheFirst) {
    return waiting && !(forTheFirst && count > 0) ? since : Optional.empty();
  }

  Measurement first(Observed observed) {
    follow(observed);
    Wait wait = first;
    if (wait == null) {
      return Measurement.none(Metric.FIRST_RESPONSE_TIME, Reason.NOTHING_TO_MEASURE);
    }
    return wait.millis() < 0
        ? Measurement.none(Metric.FIRST_RESPONSE_TIME, Reason.NO_TIMES)
        : measured(Metric.FIRST_RESPONSE_TIME, wait, observed);
  }

  Measurement longest(Observed observed) {
    follow(observed);
    Wait wait = longest;
    return wait == null || untimed
        ? Measurement.none(Metric.LONGEST_RESPONSE_TIME, reason())
        : measured(Metric.LONGEST_RESPONSE_TIME, wait, observed);
  }

  Measurement average(Observed observed) {
    follow(observed);
    return count == 0 || untimed
        ? Measurement.none(Metric.AVERAGE_RESPONSE_TIME, reason())
        : Measurement.of(Metric.AVERAGE_RESPONSE_TIME, total / count, List.of());
  }

  /** Why not all waits are known. */
  private Reason reason() {
    return count == 0 ? Reason.NOTHING_TO_MEASURE : Reason.NO_TIMES;
  }

  private static long millis(Optional<Duration> since, Optional<Duration> answered) {
    if (since.isEmpty() || answered.isEmpty()) {
      return -1;
    }
    Duration from = since.get();
    Duration to = answered.get();
    long nanos = to.getNano() - (long) from.getNano();
    long millis = (to.getSeconds() - from.getSeconds()) * 1000 + Math.floorDiv(nanos, 1_000_000L);
    return Math.max(0, millis);
  }

  private static Measurement measured(Metric metric, Wait wait, Observed observed) {
    Evidence answer = Quoted.event(observed, wait.answer());
    return Measurement.of(metric, (double) wait.millis(), List.of(answer));
  }
}
