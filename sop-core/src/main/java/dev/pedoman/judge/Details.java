package dev.pedoman.judge;

import java.util.List;

/**
 * What a report says beyond verdict and outcomes; worked out when it is asked for, since most
 * reports are never looked into. Immutable to everybody else, shared by threads.
 */
public interface Details {
  /** All metrics, in the order of {@link dev.pedoman.model.Metric}. */
  List<Measurement> metrics();

  /** Details that are known already. */
  static Details of(List<Measurement> metrics) {
    List<Measurement> copy = List.copyOf(metrics);
    return () -> copy;
  }
}
