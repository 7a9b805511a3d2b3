package dev.pedoman.align;

import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Time that passes only while a calendar is open. */
final class WorkingTime {
  /** Beyond ten years every deadline is long past. */
  private static final int MOST_DAYS = 3660;

  private WorkingTime() {}

  /** Working time from one moment to another; negative when the second comes first. */
  static Duration between(OffsetDateTime from, OffsetDateTime to, WorkingHours hours) {
    if (to.isBefore(from)) {
      return between(to, from, hours).negated();
    }
    ZonedDateTime start = from.atZoneSameInstant(hours.zone());
    ZonedDateTime end = to.atZoneSameInstant(hours.zone());
    Duration total = Duration.ZERO;
    LocalDate day = start.toLocalDate();
    for (int i = 0; i < MOST_DAYS && !day.isAfter(end.toLocalDate()); i++) {
      Opening opening = hours.hours().get(day.getDayOfWeek());
      if (opening != null && !hours.holidays().contains(day)) {
        ZonedDateTime opens = later(day.atTime(opening.from()).atZone(hours.zone()), start);
        ZonedDateTime closes = earlier(closing(day, opening, hours), end);
        if (closes.isAfter(opens)) {
          total = total.plus(Duration.between(opens, closes));
        }
      }
      day = day.plusDays(1);
    }
    return total;
  }

  /** The moment at which so much working time has passed; empty if not within ten years. */
  static Optional<OffsetDateTime> after(OffsetDateTime from, Duration amount, WorkingHours hours) {
    ZonedDateTime start = from.atZoneSameInstant(hours.zone());
    Duration left = amount;
    LocalDate day = start.toLocalDate();
    for (int i = 0; i < MOST_DAYS; i++) {
      Opening opening = hours.hours().get(day.getDayOfWeek());
      if (opening != null && !hours.holidays().contains(day)) {
        ZonedDateTime opens = later(day.atTime(opening.from()).atZone(hours.zone()), start);
        Duration open = Duration.between(opens, closing(day, opening, hours));
        if (left.compareTo(open) <= 0) {
          return Optional.of(opens.plus(left).toOffsetDateTime());
        }
        left = open.isNegative() ? left : left.minus(open);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  private static ZonedDateTime closing(LocalDate day, Opening opening, WorkingHours hours) {
    return opening.to().equals(LocalTime.MAX)
        ? day.plusDays(1).atStartOfDay(hours.zone())
        : day.atTime(opening.to()).atZone(hours.zone());
  }

  private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static ZonedDateTime earlier(ZonedDateTime a, ZonedDateTime b) {
    return a.isBefore(b) ? a : b;
  }
}
