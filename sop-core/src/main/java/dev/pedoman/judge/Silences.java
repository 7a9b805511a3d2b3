package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The longest stretch of a spoken interaction in which nobody speaks, outside holds.
 *
 * <p>Whether the agent's answer has ended a hold is known only when the next hold or its resumption
 * comes; the gaps in between count until it turns out that they were spent on hold.
 */
final class Silences extends Gauge {
  private final Holds holds;
  private int utterances;
  private boolean untimed;
  private Duration until = Duration.ZERO;
  private Gap longest = Gap.NONE;
  private Gap uncertain = Gap.NONE;

  private record Gap(Duration length, int event) {
    static final Gap NONE = new Gap(Duration.ZERO, -1);

    Gap or(Gap later) {
      return later.length().compareTo(length) > 0 ? later : this;
    }
  }

  Silences(Holds holds) {
    this.holds = holds;
  }

  @Override
  void take(Observed observed, int event) {
    boolean before = holds.lastsAfterAnswer();
    holds.follow(observed, event + 1);
    Utterance said = observed.utterance(event);
    if (before && !holds.lastsAfterAnswer()) {
      // Another hold has begun, or the one that lasted was resumed, and then all this was hold.
      longest = holds.lasts() ? longest.or(uncertain) : longest;
      uncertain = Gap.NONE;
    }
    if (said == null || untimed) {
      return;
    }
    if (said.at().isEmpty() || said.until().isEmpty()) {
      untimed = true;
      return;
    }
    Duration at = said.at().get();
    if (utterances > 0 && at.compareTo(until) > 0) {
      Duration length = at.minus(until).minus(holds.within(until, at, observed));
      Gap gap = new Gap(length, event);
      if (before) {
        uncertain = uncertain.or(gap);
      } else {
        longest = longest.or(gap);
      }
    }
    utterances++;
    until = said.until().get().compareTo(until) > 0 ? said.until().get() : until;
  }

  /**
   * Since when nobody has been speaking, holds left out; empty on hold and where times are missing.
   */
  Optional<Duration> lastingSince(Observed observed) {
    follow(observed);
    if (untimed || utterances == 0 || holds.lasts()) {
      return Optional.empty();
    }
    Duration last = observed.event(observed.size() - 1).at().orElse(until);
    return Optional.of(until.plus(holds.within(until, last, observed)));
  }

  Measurement longest(Observed observed) {
    follow(observed);
    if (untimed) {
      return Measurement.none(Metric.SILENCE, Reason.NO_TIMES);
    }
    if (utterances < 2) {
      return Measurement.none(Metric.SILENCE, Reason.NOTHING_TO_MEASURE);
    }
    Gap gap = longest.or(uncertain);
    List<Evidence> evidence =
        gap.event() < 0 ? List.of() : List.of(Quoted.event(observed, gap.event()));
    return Measurement.of(Metric.SILENCE, (double) gap.length().toMillis(), evidence);
  }
}
