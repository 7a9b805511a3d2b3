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

/** Metrics of spoken interactions, whose utterances have a beginning and an end. */
final class Speech {
  /** Shorter overlaps are nobody's fault: people begin to speak as the other falls silent. */
  private static final Duration OVERLAP = Duration.ofMillis(500);

  /** Fewer words are a sign of listening ("yes", "I see"), not of cutting in. */
  private static final int LEAST_WORDS = 3;

  private Speech() {}

  static Measurement interruptions(Observed observed) {
    List<Evidence> cutIn = new ArrayList<>();
    boolean customer = false;
    boolean agent = false;
    Duration customerUntil = Duration.ZERO;
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said == null) {
        continue;
      }
      if (said.by() == Speaker.CUSTOMER) {
        if (said.until().isEmpty()) {
          return Measurement.none(Metric.INTERRUPTIONS, Reason.NO_TIMES);
        }
        customer = true;
        customerUntil = later(customerUntil, said.until().get());
      } else if (said.by() == Speaker.AGENT) {
        if (said.at().isEmpty()) {
          return Measurement.none(Metric.INTERRUPTIONS, Reason.NO_TIMES);
        }
        agent = true;
        if (said.at().get().plus(OVERLAP).compareTo(customerUntil) < 0
            && observed.words(i).count() >= LEAST_WORDS) {
          cutIn.add(Quoted.event(observed, i));
        }
      }
    }
    return customer && agent
        ? Measurement.of(Metric.INTERRUPTIONS, cutIn.size(), cutIn)
        : Measurement.none(Metric.INTERRUPTIONS, Reason.NOTHING_TO_MEASURE);
  }

  static Measurement silence(Observed observed, Holds holds) {
    int utterances = 0;
    Duration until = Duration.ZERO;
    Duration longest = Duration.ZERO;
    List<Evidence> evidence = List.of();
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said == null) {
        continue;
      }
      if (said.at().isEmpty() || said.until().isEmpty()) {
        return Measurement.none(Metric.SILENCE, Reason.NO_TIMES);
      }
      Duration gap = said.at().get().minus(until);
      if (utterances > 0 && gap.compareTo(longest) > 0) {
        gap = outsideHolds(until, said.at().get(), holds);
        if (gap.compareTo(longest) > 0) {
          longest = gap;
          evidence = List.of(Quoted.event(observed, i));
        }
      }
      utterances++;
      until = later(until, said.until().get());
    }
    return utterances > 1
        ? Measurement.of(Metric.SILENCE, (double) longest.toMillis(), evidence)
        : Measurement.none(Metric.SILENCE, Reason.NOTHING_TO_MEASURE);
  }

  private static Duration outsideHolds(Duration from, Duration to, Holds holds) {
    Duration gap = to.minus(from);
    for (Holds.Hold hold : holds.all()) {
      Duration start = later(from, hold.from());
      Duration end = to.compareTo(hold.to()) < 0 ? to : hold.to();
      if (end.compareTo(start) > 0) {
        gap = gap.minus(end.minus(start));
      }
    }
    return gap;
  }

  private static Duration later(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
