package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The value of a metric in one interaction.
 *
 * @param metric which
 * @param value in the metric's unit; empty when the transcript cannot support it
 * @param reason why there is no value
 * @param evidence the events that the value was taken from, where few enough to show
 */
public record Measurement(
    Metric metric, OptionalDouble value, Optional<Reason> reason, List<Evidence> evidence) {
  public Measurement {
    evidence = List.copyOf(evidence);
  }

  static Measurement of(Metric metric, double value, List<Evidence> evidence) {
    return new Measurement(metric, OptionalDouble.of(value), Optional.empty(), evidence);
  }

  static Measurement none(Metric metric, Reason reason) {
    return new Measurement(metric, OptionalDouble.empty(), Optional.of(reason), List.of());
  }
}
