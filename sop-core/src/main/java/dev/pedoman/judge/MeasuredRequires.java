package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * A metric lies within bounds; in a transcript that breaks off, only what can no longer change is
 * decided.
 */
record MeasuredRequires(Requirement.Measured requirement) implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    Measurement measurement = of(requirement.metric(), measurements);
    if (measurement.value().isEmpty()) {
      return ruling(RuleOutcome.INCONCLUSIVE, measurement.reason(), measurement);
    }
    double value = measurement.value().getAsDouble();
    if (!observed.complete() && mayChange(value)) {
      return ruling(
          RuleOutcome.INCONCLUSIVE, Optional.of(Reason.TRANSCRIPT_INCOMPLETE), measurement);
    }
    boolean within = requirement.bound().allows(value);
    return ruling(within ? RuleOutcome.KEPT : RuleOutcome.BROKEN, Optional.empty(), measurement);
  }

  private static Measurement of(Metric metric, List<Measurement> measurements) {
    for (Measurement measurement : measurements) {
      if (measurement.metric() == metric) {
        return measurement;
      }
    }
    throw new IllegalStateException("not measured: " + metric);
  }

  /** Whether what is still to come may turn the outcome. */
  private boolean mayChange(double value) {
    boolean tooMuch =
        requirement.bound().atMost().isPresent()
            && value > requirement.bound().atMost().getAsDouble();
    boolean enough = requirement.bound().atMost().isEmpty() && requirement.bound().allows(value);
    return switch (requirement.metric()) {
      case FIRST_RESPONSE_TIME, RESOLUTION_TIME -> false;
      case AVERAGE_RESPONSE_TIME, WORDS_PER_SENTENCE, TALK_SHARE -> true;
      // The others only ever grow.
      case LONGEST_RESPONSE_TIME,
          HANDLE_TIME,
          LONGEST_HOLD,
          TOTAL_HOLD,
          SILENCE,
          INTERRUPTIONS,
          TRANSFERS,
          TURNS,
          QUESTIONS_ASKED_TWICE,
          KNOWN_DATA_ASKED,
          NAME_USES ->
          !tooMuch && !enough;
    };
  }

  private static Ruling ruling(
      RuleOutcome outcome, Optional<Reason> reason, Measurement measurement) {
    boolean broken = outcome == RuleOutcome.BROKEN;
    return new Ruling(
        outcome,
        reason,
        broken ? measurement.evidence() : List.of(),
        outcome == RuleOutcome.INCONCLUSIVE ? 0 : 1,
        broken ? 1 : 0,
        Optional.of(measurement));
  }
}
