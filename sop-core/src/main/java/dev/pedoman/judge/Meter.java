package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the metrics of one interaction that are asked for, once for all SOPs, however often while
 * the interaction goes on. Belongs to one check in one thread.
 */
public final class Meter {
  private final Observed observed;
  private final Responses responses = new Responses();
  private final Holds holds = new Holds();
  private @Nullable Clock clock;
  private @Nullable Spans spans;
  private @Nullable Silences silences;
  private @Nullable Interruptions interruptions;
  private @Nullable Transfers transfers;
  private @Nullable WordCounts words;
  private @Nullable RepeatedQuestions repeated;
  private @Nullable NameUses names;

  /** A meter of one interaction. */
  public Meter(Observed observed) {
    this.observed = observed;
  }

  Observed observed() {
    return observed;
  }

  Responses responses() {
    responses.follow(observed);
    return responses;
  }

  Holds holds() {
    holds.follow(observed);
    return holds;
  }

  /** The value of a metric so far; what the record holds is asked about as one SOP sees it. */
  Measurement take(Metric metric, KnownDataQuestions known) {
    return switch (metric) {
      case FIRST_RESPONSE_TIME -> responses.first(observed);
      case AVERAGE_RESPONSE_TIME -> responses.average(observed);
      case LONGEST_RESPONSE_TIME -> responses.longest(observed);
      case RESOLUTION_TIME -> spans().resolution(observed);
      case HANDLE_TIME -> Spans.handling(observed, clock());
      case LONGEST_HOLD -> holds.longest(observed);
      case TOTAL_HOLD -> holds.total(observed);
      case SILENCE -> silences().longest(observed);
      case INTERRUPTIONS -> interruptions().count(observed);
      case TRANSFERS -> transfers().count(observed);
      case TURNS -> turns();
      case WORDS_PER_SENTENCE -> words().perSentence(observed);
      case TALK_SHARE -> words().talkShare(observed);
      case QUESTIONS_ASKED_TWICE -> repeated().count(observed);
      case KNOWN_DATA_ASKED -> known.count(observed);
      case NAME_USES -> names().count(observed);
    };
  }

  private Measurement turns() {
    return observed.turns() == 0
        ? Measurement.none(Metric.TURNS, Reason.NOTHING_TO_MEASURE)
        : Measurement.of(Metric.TURNS, observed.turns(), java.util.List.of());
  }

  private Clock clock() {
    Clock known = clock == null ? new Clock(observed, Map.of()) : clock;
    clock = known;
    return known;
  }

  Spans spans() {
    Spans known = spans == null ? new Spans() : spans;
    spans = known;
    return known;
  }

  Silences silences() {
    Silences known = silences == null ? new Silences(new Holds()) : silences;
    silences = known;
    return known;
  }

  private Interruptions interruptions() {
    Interruptions known = interruptions == null ? new Interruptions() : interruptions;
    interruptions = known;
    return known;
  }

  private Transfers transfers() {
    Transfers known = transfers == null ? new Transfers() : transfers;
    transfers = known;
    return known;
  }

  private WordCounts words() {
    WordCounts known = words == null ? new WordCounts() : words;
    words = known;
    return known;
  }

  private RepeatedQuestions repeated() {
    RepeatedQuestions known = repeated == null ? new RepeatedQuestions() : repeated;
    repeated = known;
    return known;
  }

  private NameUses names() {
    NameUses known = names == null ? new NameUses() : names;
    names = known;
    return known;
  }
}
