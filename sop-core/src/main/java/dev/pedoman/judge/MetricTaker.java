package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Sop;
import java.util.ArrayList;
import java.util.List;

/** Takes all metrics of an interaction. Immutable. */
final class MetricTaker {
  private final KnownDataQuestions knownData;

  private MetricTaker(KnownDataQuestions knownData) {
    this.knownData = knownData;
  }

  static MetricTaker of(Sop sop, EvidenceIndex.Builder index) {
    return new MetricTaker(KnownDataQuestions.of(sop, index));
  }

  /** Every metric, in the order of {@link Metric}. */
  List<Measurement> take(Observed observed) {
    Clock clock = new Clock(observed, java.util.Map.of());
    Responses responses = Responses.of(observed);
    Holds holds = Holds.of(observed);
    List<Measurement> all = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      all.add(
          switch (metric) {
            case FIRST_RESPONSE_TIME -> responses.first();
            case AVERAGE_RESPONSE_TIME -> responses.average();
            case LONGEST_RESPONSE_TIME -> responses.longest();
            case RESOLUTION_TIME -> Spans.resolution(observed);
            case HANDLE_TIME -> Spans.handling(observed, clock);
            case LONGEST_HOLD -> holds.longest();
            case TOTAL_HOLD -> holds.total();
            case SILENCE -> Speech.silence(observed, holds);
            case INTERRUPTIONS -> Speech.interruptions(observed);
            case TRANSFERS -> Counts.transfers(observed);
            case TURNS -> Counts.turns(observed);
            case WORDS_PER_SENTENCE -> Counts.wordsPerSentence(observed);
            case TALK_SHARE -> Counts.talkShare(observed);
            case QUESTIONS_ASKED_TWICE -> RepeatedQuestions.count(observed);
            case KNOWN_DATA_ASKED -> knownData.count(observed);
            case NAME_USES -> Counts.nameUses(observed);
          });
    }
    return List.copyOf(all);
  }
}
