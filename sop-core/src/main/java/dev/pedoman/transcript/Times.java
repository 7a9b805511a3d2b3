package dev.pedoman.transcript;

import java.time.Duration;
import java.util.Optional;

/** What holds of the times of one event. */
final class Times {
  private Times() {}

  static void check(Optional<Duration> at, Optional<Duration> until) {
    if (at.isPresent() && at.get().isNegative()) {
      throw new IllegalArgumentException("an event at " + at.get() + ", before the start");
    }
    if (until.isPresent() && (at.isEmpty() || until.get().compareTo(at.get()) < 0)) {
      throw new IllegalArgumentException(
          "an event that ends at " + until.get() + " and begins at " + at.orElse(null));
    }
  }
}
