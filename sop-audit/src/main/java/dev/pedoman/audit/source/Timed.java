package dev.pedoman.audit.source;

import dev.pedoman.transcript.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts events of two overlapping speakers into the order of their beginnings. */
final class Timed {
  private Timed() {}

  /**
   * The events by beginning; those at the same time, and those without a time, keep their order.
   */
  static List<Event> sorted(List<Event> events) {
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing(event -> event.at().orElse(Duration.ZERO)));
    return sorted;
  }
}
