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

/** How often the agent begins while the customer is still speaking. */
final class Interruptions extends Gauge {
  /** Shorter overlaps are nobody's fault: people begin to speak as the other falls silent. */
  private static final Duration OVERLAP = Duration.ofMillis(500);

  /** Fewer words are a sign of listening ("yes", "I see"), not of cutting in. */
  private static final int LEAST_WORDS = 3;

  private final List<Evidence> cutIn = new ArrayList<>();
  private boolean customer;
  private boolean agent;
  private boolean untimed;
  private Duration customerUntil = Duration.ZERO;

  @Override
  void take(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null || untimed) {
      return;
    }
    if (said.by() == Speaker.CUSTOMER) {
      untimed = said.until().isEmpty();
      customer = true;
      Duration until = said.until().orElse(Duration.ZERO);
      customerUntil = until.compareTo(customerUntil) > 0 ? until : customerUntil;
    } else if (said.by() == Speaker.AGENT) {
      untimed = said.at().isEmpty();
      agent = true;
      if (!untimed
          && said.at().get().plus(OVERLAP).compareTo(customerUntil) < 0
          && observed.words(event).count() >= LEAST_WORDS) {
        cutIn.add(Quoted.event(observed, event));
      }
    }
  }

  Measurement count(Observed observed) {
    follow(observed);
    if (untimed) {
      return Measurement.none(Metric.INTERRUPTIONS, Reason.NO_TIMES);
    }
    return customer && agent
        ? Measurement.of(Metric.INTERRUPTIONS, cutIn.size(), cutIn)
        : Measurement.none(Metric.INTERRUPTIONS, Reason.NOTHING_TO_MEASURE);
  }
}
