package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.language.Mentions;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Metrics that count events and words; they need no clock. */
final class Counts {
  private static final String CUSTOMER_NAME = "customer.name";
  private static final Set<String> TRANSFER =
      Set.of("transfer", "transferred", "handover", "hand-over", "handoff", "hand-off");
  private static final List<String> TRANSFER_TO =
      List.of("transfer-to-", "transfer-call", "transfer-chat", "transfer-customer");

  private Counts() {}

  static Measurement transfers(Observed observed) {
    if (!observed.transcript().showsActions()) {
      return Measurement.none(Metric.TRANSFERS, Reason.ACTIONS_NOT_RECORDED);
    }
    List<Evidence> transfers = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action && !action.failed() && transfer(action)) {
        transfers.add(Quoted.event(observed, i));
      }
    }
    return Measurement.of(Metric.TRANSFERS, transfers.size(), transfers);
  }

  static Measurement turns(Observed observed) {
    return observed.turns() == 0
        ? Measurement.none(Metric.TURNS, Reason.NOTHING_TO_MEASURE)
        : Measurement.of(Metric.TURNS, observed.turns(), List.of());
  }

  static Measurement wordsPerSentence(Observed observed) {
    int words = 0;
    int sentences = 0;
    for (int i = 0; i < observed.size(); i++) {
      if (by(observed, i, Speaker.AGENT)) {
        words += observed.words(i).count();
        sentences += observed.words(i).sentences();
      }
    }
    return sentences == 0
        ? Measurement.none(Metric.WORDS_PER_SENTENCE, Reason.NO_AGENT_EVENTS)
        : Measurement.of(Metric.WORDS_PER_SENTENCE, (double) words / sentences, List.of());
  }

  static Measurement talkShare(Observed observed) {
    int agent = 0;
    int customer = 0;
    for (int i = 0; i < observed.size(); i++) {
      agent += by(observed, i, Speaker.AGENT) ? observed.words(i).count() : 0;
      customer += by(observed, i, Speaker.CUSTOMER) ? observed.words(i).count() : 0;
    }
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Measurement.none(Metric.TALK_SHARE, Reason.NO_AGENT_EVENTS);
    }
    return agent + customer == 0
        ? Measurement.none(Metric.TALK_SHARE, Reason.NOTHING_TO_MEASURE)
        : Measurement.of(Metric.TALK_SHARE, (double) agent / (agent + customer), List.of());
  }

  static Measurement nameUses(Observed observed) {
    Optional<Value> name = observed.transcript().facts().get(CUSTOMER_NAME);
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Measurement.none(Metric.NAME_USES, Reason.NO_AGENT_EVENTS);
    }
    if (name.isEmpty()) {
      return Measurement.none(Metric.NAME_USES, Reason.FACT_UNKNOWN);
    }
    boolean masked = false;
    List<Evidence> uses = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (by(observed, i, Speaker.AGENT)) {
        masked |= Mentions.masked(observed.words(i));
        if (!Mentions.find(observed.words(i), name.get()).isEmpty()) {
          uses.add(Quoted.event(observed, i));
        }
      }
    }
    return masked && uses.isEmpty()
        ? Measurement.none(Metric.NAME_USES, Reason.REDACTED)
        : Measurement.of(Metric.NAME_USES, uses.size(), uses);
  }

  /** Handing over the customer; a tool such as {@code transfer_money} is something else. */
  private static boolean transfer(Action action) {
    String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return TRANSFER.contains(name)
        || TRANSFER_TO.stream().anyMatch(name::startsWith)
        || name.startsWith("escalat");
  }

  private static boolean by(Observed observed, int event, Speaker speaker) {
    Utterance said = observed.utterance(event);
    return said != null && said.by() == speaker;
  }
}
