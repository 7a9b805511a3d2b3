package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.language.Mentions;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often the agent uses the customer's name. */
final class NameUses extends Gauge {
  private static final String CUSTOMER_NAME = "customer.name";

  private final List<Evidence> uses = new ArrayList<>();
  private boolean masked;

  @Override
  void take(Observed observed, int event) {
    Optional<Value> name = observed.facts().get(CUSTOMER_NAME);
    Utterance said = observed.utterance(event);
    if (name.isPresent() && said != null && said.by() == Speaker.AGENT) {
      masked |= Mentions.masked(observed.words(event));
      if (!Mentions.find(observed.words(event), name.get()).isEmpty()) {
        uses.add(Quoted.event(observed, event));
      }
    }
  }

  Measurement count(Observed observed) {
    follow(observed);
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Measurement.none(Metric.NAME_USES, Reason.NO_AGENT_EVENTS);
    }
    if (observed.facts().get(CUSTOMER_NAME).isEmpty()) {
      return Measurement.none(Metric.NAME_USES, Reason.FACT_UNKNOWN);
    }
    return masked && uses.isEmpty()
        ? Measurement.none(Metric.NAME_USES, Reason.REDACTED)
        : Measurement.of(Metric.NAME_USES, uses.size(), uses);
  }
}
