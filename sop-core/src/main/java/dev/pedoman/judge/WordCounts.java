package dev.pedoman.judge;

import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.List;

/** How much each side says, and in how long sentences. */
final class WordCounts extends Gauge {
  private long agent;
  private long customer;
  private long sentences;

  @Override
  void take(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null) {
      return;
    }
    if (said.by() == Speaker.AGENT) {
      agent += observed.words(event).count();
      sentences += observed.words(event).sentences();
    } else if (said.by() == Speaker.CUSTOMER) {
      customer += observed.words(event).count();
    }
  }

  Measurement perSentence(Observed observed) {
    follow(observed);
    return sentences == 0
        ? Measurement.none(Metric.WORDS_PER_SENTENCE, Reason.NO_AGENT_EVENTS)
        : Measurement.of(Metric.WORDS_PER_SENTENCE, (double) agent / sentences, List.of());
  }

  Measurement talkShare(Observed observed) {
    follow(observed);
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Measurement.none(Metric.TALK_SHARE, Reason.NO_AGENT_EVENTS);
    }
    return agent + customer == 0
        ? Measurement.none(Metric.TALK_SHARE, Reason.NOTHING_TO_MEASURE)
        : Measurement.of(Metric.TALK_SHARE, (double) agent / (agent + customer), List.of());
  }
}
