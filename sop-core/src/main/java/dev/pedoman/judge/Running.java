package dev.pedoman.judge;

import dev.pedoman.model.Limit;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A deadline that runs: something is owed by then.
 *
 * @param item id of the step or rule
 * @param occurrence which trigger of a repeated step or of a rule, from 1
 * @param opens the offset from the start before which it is too early, where there is one
 * @param due the offset from the start by which it is due; it may have passed. Empty where it is
 *     counted in turns, or no time is set
 * @param turnsLeft how many turns may still begin before it is late, where it is counted in turns;
 *     below 0 when it is late already
 * @param allowed how long was allowed altogether; empty where no limit is set
 */
public record Running(
    String item,
    int occurrence,
    Optional<Duration> opens,
    Optional<Duration> due,
    OptionalInt turnsLeft,
    Optional<Limit> allowed) {
  /**
   * The time that is left; negative when it is overdue.
   *
   * @param now the offset from the start at which is asked
   */
  public Optional<Duration> left(Duration now) {
    return due.map(at -> at.minus(now));
  }

  /** Whether it is too early at an offset from the start. */
  public boolean early(Optional<Duration> now) {
    return opens.isPresent() && now.isPresent() && now.get().compareTo(opens.get()) < 0;
  }

  /** Whether something counts down, and not only something is owed. */
  public boolean timed() {
    return due.isPresent() || turnsLeft.isPresent();
  }

  /** Whether it is late at an offset from the start. */
  public boolean overdue(Optional<Duration> now) {
    boolean byTurns = turnsLeft.isPresent() && turnsLeft.getAsInt() < 0;
    return byTurns || (due.isPresent() && now.isPresent() && now.get().compareTo(due.get()) > 0);
  }
}
