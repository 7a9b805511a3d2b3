package dev.pedoman.model;

import java.util.Optional;

/**
 * By when a step is done.
 *
 * @param earliest not before this long after the anchor; only for {@code between}
 * @param latest not later than this long after the anchor
 * @param anchor what it is counted from
 * @param calendar name of the SOP's working hours that the time is counted in; empty for plain time
 */
public record Deadline(
    Optional<Limit> earliest, Limit latest, Anchor anchor, Optional<String> calendar) {

  /**
   * Checks the order of the limits.
   *
   * @throws IllegalArgumentException when {@code earliest} and {@code latest} differ in kind or
   *     {@code earliest} is the greater, or turns are counted by a calendar
   */
  public Deadline {
    if (calendar.isPresent() && latest instanceof Limit.Turns) {
      throw new IllegalArgumentException("turns cannot be counted in working hours");
    }
    if (earliest.isPresent() && !ordered(earliest.get(), latest)) {
      throw new IllegalArgumentException(
          "between " + earliest.get() + " and " + latest + ": the first must be the smaller");
    }
  }

  /** No later than this long after the anchor. */
  public static Deadline within(Limit latest, Anchor anchor) {
    return new Deadline(Optional.empty(), latest, anchor, Optional.empty());
  }

  private static boolean ordered(Limit earliest, Limit latest) {
    if (earliest instanceof Limit.Time from && latest instanceof Limit.Time to) {
      return from.duration().compareTo(to.duration()) <= 0;
    }
    return earliest instanceof Limit.Turns from
        && latest instanceof Limit.Turns to
        && from.turns() <= to.turns();
  }
}
