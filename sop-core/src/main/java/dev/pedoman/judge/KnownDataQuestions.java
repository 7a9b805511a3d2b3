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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the agent's questions for data that the case record holds. Immutable. */
final class KnownDataQuestions {
  private static final List<Datum> DATA =
      List.of(
          new Datum("ask-name", List.of("customer.name")),
          new Datum("ask-contact", List.of("customer.phone", "customer.email")),
          new Datum("ask-order-number", List.of("order.id", "order.number")));

  private final Sop sop;

  /** What it looks with; built when first needed where it is apart from the SOP's own patterns. */
  private volatile @Nullable Asked asked;

  private KnownDataQuestions(Sop sop, @Nullable Asked asked) {
    this.sop = sop;
    this.asked = asked;
  }

  /** A kind of data: the lexicon that asks for it, and the facts that hold it. */
  private record Datum(String lexicon, List<String> facts) {
    boolean known(Facts record) {
      return facts.stream().anyMatch(path -> record.get(path).isPresent());
    }
  }

  private record Asking(Datum datum, Sought sought) {}

  /**
   * The questions as patterns.
   *
   * @param index an index of their own; empty where they are looked for with the SOP's
   */
  private record Asked(List<Asking> askings, Optional<EvidenceIndex> index) {}

  /** Looks with an SOP's own patterns, in the same pass. */
  static KnownDataQuestions of(Sop sop, EvidenceIndex.Builder index) {
    return new KnownDataQuestions(sop, new Asked(askings(sop, index), Optional.empty()));
  }

  /** Looks apart, for an SOP whose rules do not ask: nothing is paid until somebody does. */
  static KnownDataQuestions apart(Sop sop) {
    return new KnownDataQuestions(sop, null);
  }

  private static List<Asking> askings(Sop sop, EvidenceIndex.Builder index) {
    return DATA.stream()
        .filter(datum -> Lexicons.find(datum.lexicon()).isPresent())
        .map(datum -> new Asking(datum, index.add(sop, asks(datum))))
        .toList();
  }

  Measurement count(Observed observed) {
    Facts facts = observed.facts();
    if (DATA.stream().noneMatch(datum -> datum.known(facts))) {
      return Measurement.none(Metric.KNOWN_DATA_ASKED, Reason.FACT_UNKNOWN);
    }
    Asked with = asked();
    Observed looked =
        with.index().isEmpty() ? observed : with.index().get().observe(observed.transcript());
    Optional<Reason> doubt = Optional.empty();
    List<Evidence> found = new ArrayList<>();
    for (Asking asking : with.askings()) {
      if (asking.datum().known(facts)) {
        found.addAll(asking.sought().seen(looked));
        doubt = doubt.isPresent() ? doubt : doubt(asking.sought(), looked);
      }
    }
    return found.isEmpty() && doubt.isPresent()
        ? Measurement.none(Metric.KNOWN_DATA_ASKED, doubt.get())
        : Measurement.of(Metric.KNOWN_DATA_ASKED, found.size(), found);
  }

  private Asked asked() {
    Asked known = asked;
    if (known == null) {
      EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
      List<Asking> askings = askings(sop, index);
      known = new Asked(askings, Optional.of(index.build()));
      asked = known;
    }
    return known;
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
