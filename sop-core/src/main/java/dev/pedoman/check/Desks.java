package dev.pedoman.check;

import dev.pedoman.evidence.Observed;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The memory of checks that are over, for those to come. A thread usually gets back what it gave,
 * never what another holds; without one at hand a check makes its own. Shared by threads.
 */
final class Desks {
  private static final int PLACES = 32;

  // Places lie so far apart that two threads do not wait for one line of a cache.
  private static final int APART = 16;

  // An interaction of more events leaves too much memory behind to be kept.
  private static final int LARGE = 20_000;

  private final AtomicReferenceArray<@Nullable Observed> places =
      new AtomicReferenceArray<>(PLACES * APART);

  @Nullable Observed take() {
    return places.getAndSet(place(), null);
  }

  void giveBack(Observed observed) {
    if (observed.size() <= LARGE) {
      observed.forget();
      places.set(place(), observed);
    }
  }

  private static int place() {
    return (int) (Thread.currentThread().getId() & (PLACES - 1)) * APART;
  }
}
