package dev.pedoman.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A calendar of working hours, for deadlines that do not run at night and on holidays.
 *
 * @param zone where the clock on the wall hangs
 * @param hours opening hours by weekday; a weekday that is not named is closed
 * @param holidays days that are closed whatever their weekday
 */
public record WorkingHours(ZoneId zone, Map<DayOfWeek, Opening> hours, Set<LocalDate> holidays) {

  /**
   * Opening hours of one day.
   *
   * @param from the first open moment
   * @param to the first closed moment after it; {@link LocalTime#MAX} for open until midnight
   */
  public record Opening(LocalTime from, LocalTime to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when {@code to} is not after {@code from}
     */
    public Opening {
      if (!to.isAfter(from)) {
        throw new IllegalArgumentException("opening hours from " + from + " to " + to);
      }
    }
  }

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException when no day is open
   */
  public WorkingHours {
    if (hours.isEmpty()) {
      throw new IllegalArgumentException("working hours without an open day");
    }
    Map<DayOfWeek, Opening> copy = new EnumMap<>(DayOfWeek.class);
    copy.putAll(hours);
    hours = Collections.unmodifiableMap(copy);
    holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
  }
}
