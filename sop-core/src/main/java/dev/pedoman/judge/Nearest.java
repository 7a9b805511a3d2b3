package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers about several parts. */
final class Nearest {
  private Nearest() {}

  static @Nullable Evidence first(List<Places> parts, int event) {
    Evidence first = null;
    for (Places part : parts) {
      Evidence seen = part.from(event);
      first = seen != null && (first == null || seen.event() < first.event()) ? seen : first;
    }
    return first;
  }

  static @Nullable Evidence last(List<Places> parts, int event) {
    Evidence last = null;
    for (Places part : parts) {
      Evidence seen = part.upTo(event);
      last = seen != null && (last == null || seen.event() > last.event()) ? seen : last;
    }
    return last;
  }

  /** The first doubt; that the transcript is incomplete only where there is no other. */
  static Optional<Reason> doubt(Stream<Places> parts) {
    return first(parts.flatMap(part -> part.doubt().stream()).toList());
  }

  private static Optional<Reason> first(List<Reason> doubts) {
    return doubts.stream()
        .filter(reason -> reason != Reason.TRANSCRIPT_INCOMPLETE)
        .findFirst()
        .or(() -> doubts.stream().findFirst());
  }

  /** One part that is surely absent proves the absence of all together. */
  static Optional<Reason> doubtOfAll(List<Places> parts) {
    // Each part is asked once: places within places would take twice the work with each level.
    List<Optional<Reason>> doubts = parts.stream().map(Places::doubt).toList();
    for (int i = 0; i < parts.size(); i++) {
      Places part = parts.get(i);
      if (!(part instanceof Places.Not)
          && doubts.get(i).isEmpty()
          && !part.holdsBy(Integer.MAX_VALUE)) {
        return Optional.empty();
      }
    }
    return first(doubts.stream().flatMap(Optional::stream).toList());
  }
}
