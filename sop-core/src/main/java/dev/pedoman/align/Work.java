package dev.pedoman.align;

/**
 * Counts the steps of work of an alignment, so that a bound can be held and tested without a wall
 * clock. Not thread-safe.
 */
final class Work {
  private final long most;
  private long done;

  /** Says that the bound is reached. */
  @SuppressWarnings("serial")
  static final class Exhausted extends RuntimeException {
    private Exhausted() {
      super("the bound of work is reached", null, false, false);
    }
  }

  private Work(long most) {
    this.most = most;
  }

  static Work counted() {
    return new Work(Long.MAX_VALUE);
  }

  static Work bounded(long most) {
    return new Work(most);
  }

  /**
   * Counts steps.
   *
   * @throws Exhausted beyond the bound
   */
  void spend(long steps) {
    done += steps;
    if (done > most) {
      throw new Exhausted();
    }
  }

  /** What was done since the beginning. */
  long done() {
    return done;
  }
}
