package dev.pedoman.dsl;

import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A calendar of working hours while it is written; begun by {@link SopDsl#workingHours}. */
public final class WorkingHoursBuilder {
  private static final Word<Map<DayOfWeek, Opening>> HOURS = Word.collected();
  private static final Word<List<LocalDate>> HOLIDAYS = Word.collected();

  private final ZoneId zone;
  private final Given given;

  private WorkingHoursBuilder(ZoneId zone, Given given) {
    this.zone = zone;
    this.given = given;
  }

  static WorkingHoursBuilder in(String zone) {
    try {
      return new WorkingHoursBuilder(ZoneId.of(zone), Given.of("working hours in " + zone));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone '" + zone + "': write a time zone such as Asia/Jakarta", e);
    }
  }

  /**
   * Open on one day of the week.
   *
   * @param hours such as {@code 08:00-17:00}; {@code 24:00} at the end is midnight
   * @throws IllegalArgumentException when the hours are not of this form or end before they begin
   * @throws IllegalStateException when the day has other hours
   */
  public WorkingHoursBuilder open(DayOfWeek day, String hours) {
    Opening opening = opening(hours);
    return with(given.entry(HOURS, day, opening, open -> name(day) + " " + quote(open)));
  }

  /** Open on each day of the week from one to another, both included. */
  public WorkingHoursBuilder open(DayOfWeek first, DayOfWeek last, String hours) {
    WorkingHoursBuilder open = open(first, hours);
    for (DayOfWeek day = first; day != last; ) {
      day = day.plus(1);
      open = open.open(day, hours);
    }
    return open;
  }

  /**
   * Closed on these dates whatever their weekday; adds to those said before.
   *
   * @param dates such as {@code 2026-12-25}
   * @throws IllegalArgumentException when one is not a date
   */
  public WorkingHoursBuilder holidays(String... dates) {
    return with(
        given.more(HOLIDAYS, Stream.of(dates).map(d -> Checks.date("holiday", d)).toList()));
  }

  /**
   * The calendar as it goes into an SOP.
   *
   * @throws IllegalStateException when no day is open
   */
  public WorkingHours build() {
    return new WorkingHours(
        zone,
        given.get(HOURS).orElseThrow(() -> given.wrong("no day is open: say open(...)")),
        new LinkedHashSet<>(given.all(HOLIDAYS)));
  }

  private static Opening opening(String hours) {
    List<String> ends = List.of(hours.split("-", -1));
    if (ends.size() == 2) {
      try {
        String end = ends.get(1).strip();
        return new Opening(
            LocalTime.parse(ends.get(0).strip()),
            end.equals("24:00") ? LocalTime.MAX : LocalTime.parse(end));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw badHours(hours, e);
      }
    }
    throw badHours(hours, null);
  }

  private static IllegalArgumentException badHours(String hours, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "opening hours '" + hours + "': write from-to, such as 08:00-17:00", cause);
  }

  /** How a message quotes a calendar. */
  static String quote(WorkingHours hours) {
    List<String> parts = new ArrayList<>(List.of(hours.zone().toString()));
    hours.hours().forEach((day, open) -> parts.add(name(day) + " " + quote(open)));
    hours.holidays().forEach(date -> parts.add("closed " + date));
    return "(" + String.join(" ", parts) + ")";
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static String quote(Opening open) {
    return open.from() + "-" + (open.to().equals(LocalTime.MAX) ? "24:00" : open.to());
  }

  private WorkingHoursBuilder with(Given said) {
    return new WorkingHoursBuilder(zone, said);
  }
}
