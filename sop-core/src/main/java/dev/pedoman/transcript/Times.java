package dev.pedoman.transcript;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What holds of the times of one event. */
final class Times {
  /** A million years: sums and differences of such times can be told in milliseconds. */
  static final Duration LATEST = Duration.ofDays(365_250_000);

  private static final int LAST_YEAR = 9999;

  private Times() {}

  static void check(Optional<Duration> at, Optional<Duration> until) {
    if (at.isPresent() && at.get().isNegative()) {
      throw new IllegalArgumentException("an event at " + at.get() + ", before the start");
    }
    if (until.isPresent() && (at.isEmpty() || until.get().compareTo(at.get()) < 0)) {
      throw new IllegalArgumentException(
          "an event that ends at " + until.get() + " and begins at " + at.orElse(null));
    }
    checkEnd(until.isPresent() ? until : at);
  }

  static void checkEnd(Optional<Duration> at) {
    if (at.isPresent() && at.get().compareTo(LATEST) > 0) {
      throw new IllegalArgumentException("an offset of " + at.get() + ", over a million years");
    }
  }

  static void checkStart(Optional<OffsetDateTime> start) {
    if (start.isPresent() && (start.get().getYear() < 0 || start.get().getYear() > LAST_YEAR)) {
      throw new IllegalArgumentException("a start in the year " + start.get().getYear());
    }
  }
}
