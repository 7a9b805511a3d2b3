package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.language.Lexicons;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the agent's questions for data that the case record holds. Immutable. */
final class KnownDataQuestions {
  private static final List<Datum> DATA =
      List.of(
          new Datum("ask-name", List.of("customer.name")),
          new Datum("ask-contact", List.of("customer.phone", "customer.email")),
          new Datum("ask-order-number", List.of("order.id", "order.number")));

  private final List<Asking> askings;

  private KnownDataQuestions(List<Asking> askings) {
    this.askings = askings;
  }

  /** A kind of data: the lexicon that asks for it, and the facts that hold it. */
  private record Datum(String lexicon, List<String> facts) {
    boolean known(Facts record) {
      return facts.stream().anyMatch(path -> record.get(path).isPresent());
    }
  }

  private record Asking(Datum datum, Sought sought) {}

  static KnownDataQuestions of(Sop sop, EvidenceIndex.Builder index) {
    return new KnownDataQuestions(
        DATA.stream()
            .filter(datum -> Lexicons.find(datum.lexicon()).isPresent())
            .map(datum -> new Asking(datum, index.add(sop, asks(datum))))
            .toList());
  }

  Measurement count(Observed observed) {
    Facts facts = observed.facts();
    boolean anyKnown = false;
    Optional<Reason> doubt = Optional.empty();
    List<Evidence> asked = new ArrayList<>();
    for (Asking asking : askings) {
      if (asking.datum().known(facts)) {
        anyKnown = true;
        asked.addAll(asking.sought().seen(observed));
        doubt = doubt.isPresent() ? doubt : doubt(asking.sought(), observed);
      }
    }
    if (!anyKnown) {
      return Measurement.none(Metric.KNOWN_DATA_ASKED, Reason.FACT_UNKNOWN);
    }
    return asked.isEmpty() && doubt.isPresent()
        ? Measurement.none(Metric.KNOWN_DATA_ASKED, doubt.get())
        : Measurement.of(Metric.KNOWN_DATA_ASKED, asked.size(), asked);
  }

  /** Why none may have been found; so far, if the transcript breaks off. */
  private static Optional<Reason> doubt(Sought sought, Observed observed) {
    return sought.doubt(observed).filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE);
  }

  private static Pattern asks(Datum datum) {
    return new Pattern.Utters(
        Optional.of(Speaker.AGENT),
        Optional.empty(),
        new TextPattern.Asks(Phrases.of("$" + datum.lexicon())));
  }
}
