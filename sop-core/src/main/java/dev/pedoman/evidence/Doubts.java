package dev.pedoman.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of several doubts is told. */
final class Doubts {
  private Doubts() {}

  /**
   * The first doubt; that the transcript is incomplete only where there is no other, since it does
   * not matter for what must have been seen before some event.
   */
  static <T> Optional<Reason> first(List<T> parts, Function<T, Optional<Reason>> doubt) {
    Optional<Reason> incomplete = Optional.empty();
    for (T part : parts) {
      Optional<Reason> reason = doubt.apply(part);
      if (settled(reason).isPresent()) {
        return reason;
      }
      incomplete = incomplete.isPresent() ? incomplete : reason;
    }
    return incomplete;
  }

  /**
   * The first doubt, unless one part is beyond doubt, which settles it for all. Each part is asked
   * once: asked twice, patterns within patterns would take twice the work with each level.
   */
  static <T> Optional<Reason> unlessOneIsSure(List<T> parts, Function<T, Optional<Reason>> doubt) {
    List<Optional<Reason>> doubts = parts.stream().map(doubt).toList();
    return doubts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : first(doubts, reason -> reason);
  }

  /** A doubt about what the transcript does show. */
  static Optional<Reason> settled(Optional<Reason> doubt) {
    return doubt.filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE);
  }
}
