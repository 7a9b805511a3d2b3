package dev.pedoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.Checks;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import dev.pedoman.transcript.Talk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
  private static final WorkingHours JAKARTA =
      week("Asia/Jakarta", Set.of(LocalDate.of(2026, 12, 25)));

  // 2026-11-20 is a Friday; the office is open 08:00-17:00, Saturdays 08:00-12:00.
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00+07:00, 2026-11-20T10:30+07:00, PT1H30M",
    "2026-11-20T02:00+00:00, 2026-11-20T10:30+07:00, PT1H30M",
    "2026-11-20T16:00+07:00, 2026-11-21T09:00+07:00, PT2H",
    "2026-11-20T18:00+07:00, 2026-11-20T23:00+07:00, PT0S",
    "2026-11-21T13:00+07:00, 2026-11-23T08:00+07:00, PT0S",
    "2026-11-21T11:00+07:00, 2026-11-23T09:00+07:00, PT2H",
    "2026-12-24T16:00+07:00, 2026-12-26T09:00+07:00, PT2H",
    "2026-11-20T10:30+07:00, 2026-11-20T09:00+07:00, PT-1H-30M",
    "2026-11-16T00:00+07:00, 2026-11-23T00:00+07:00, PT49H"
  })
  void passes_only_while_the_office_is_open(
      OffsetDateTime from, OffsetDateTime to, Duration passed) {
    assertThat(WorkingTime.between(from, to, JAKARTA)).isEqualTo(passed);
  }

  @Test
  void a_day_that_the_clocks_change_has_its_true_length() {
    Map<DayOfWeek, Opening> always = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      always.put(day, new Opening(LocalTime.MIN, LocalTime.MAX));
    }
    WorkingHours berlin = new WorkingHours(ZoneId.of("Europe/Berlin"), always, Set.of());
    ZoneId zone = ZoneId.of("Europe/Berlin");
    OffsetDateTime from = LocalDate.of(2026, 3, 29).atStartOfDay(zone).toOffsetDateTime();
    OffsetDateTime to = LocalDate.of(2026, 3, 30).atStartOfDay(zone).toOffsetDateTime();
    assertThat(WorkingTime.between(from, to, berlin)).isEqualTo(Duration.ofHours(23));
  }

  @Test
  void equals_a_count_of_open_minutes() {
    Random random = new Random(3);
    OffsetDateTime base = OffsetDateTime.parse("2026-12-20T00:00+07:00");
    for (int i = 0; i < 200; i++) {
      OffsetDateTime from = base.plusMinutes(random.nextInt(10_000));
      OffsetDateTime to = from.plusMinutes(random.nextInt(6_000));
      long open = 0;
      for (OffsetDateTime at = from; at.isBefore(to); at = at.plusMinutes(1)) {
        open += open(at) ? 1 : 0;
      }
      assertThat(WorkingTime.between(from, to, JAKARTA)).isEqualTo(Duration.ofMinutes(open));
    }
  }

  @Test
  void a_deadline_in_working_hours_stops_over_the_weekend_and_needs_a_wall_clock() {
    Deadline twoHours =
        new Deadline(
            Optional.empty(),
            new Limit.Time(Duration.ofHours(2)),
            new Anchor.Start(),
            Optional.of("office"));
    Sop sop =
        SmallSops.sop()
            .steps(SmallSops.by(SmallSops.step("a"), twoHours))
            .calendar("office", JAKARTA)
            .build();
    OffsetDateTime friday = OffsetDateTime.parse("2026-11-20T16:00+07:00");
    long toMonday = Duration.ofHours(64).toSeconds();
    assertThat(Checks.steps(sop, Talk.builder("A*" + toMonday + " a").startedAt(friday).build()))
        .isEqualTo("a LATE");
    long toSaturday = Duration.ofHours(17).toSeconds();
    assertThat(Checks.steps(sop, Talk.builder("A*" + toSaturday + " a").startedAt(friday).build()))
        .isEqualTo("a DONE");
    assertThat(Checks.steps(sop, Talk.of("A*60 a"))).isEqualTo("a INCONCLUSIVE no-times");
  }

  private static boolean open(OffsetDateTime at) {
    ZonedDateTime there = at.atZoneSameInstant(JAKARTA.zone());
    Opening opening = JAKARTA.hours().get(there.getDayOfWeek());
    return opening != null
        && !JAKARTA.holidays().contains(there.toLocalDate())
        && !there.toLocalTime().isBefore(opening.from())
        && there.toLocalTime().isBefore(opening.to());
  }

  private static WorkingHours week(String zone, Set<LocalDate> holidays) {
    Map<DayOfWeek, Opening> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        hours.put(day, new Opening(LocalTime.of(8, 0), LocalTime.of(17, 0)));
      }
    }
    hours.put(DayOfWeek.SATURDAY, new Opening(LocalTime.of(8, 0), LocalTime.of(12, 0)));
    return new WorkingHours(ZoneId.of(zone), hours, holidays);
  }
}
