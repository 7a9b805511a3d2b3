package dev.pedoman.yaml;

import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads working hours. */
final class CalendarReader {
  static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern HOURS =
      Pattern.compile("([0-2][0-9]:[0-5][0-9])\\s*-\\s*([0-2][0-9]:[0-5][0-9])");
  private static final String EXAMPLE = "hours: { mon-fri: \"08:00-17:00\" }";

  private final Reading reading;
  private final Scalars scalars;

  CalendarReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  Optional<WorkingHours> calendar(Entry entry) {
    String example = entry.name() + ": { zone: Asia/Jakarta, " + EXAMPLE + " }";
    Optional<MapNode> map = scalars.map(entry.value(), entry.name(), example);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Keys keys =
        Keys.of(
            reading,
            "calendar '" + Node.clip(entry.name()) + "'",
            map.get(),
            List.of("zone", "hours", "holidays"));
    Optional<ZoneId> zone = keys.need("zone", "zone: Asia/Jakarta").flatMap(this::zone);
    Map<DayOfWeek, Opening> hours =
        keys.need("hours", EXAMPLE)
            .flatMap(n -> scalars.map(n, "hours", EXAMPLE))
            .map(this::hours)
            .orElse(Map.of());
    Set<LocalDate> holidays = new LinkedHashSet<>();
    keys.get("holidays")
        .ifPresent(
            n ->
                scalars
                    .items(n, "holidays")
                    .forEach(item -> scalars.date(item, "holidays").ifPresent(holidays::add)));
    return hours.isEmpty() ? Optional.empty() : zone.map(z -> new WorkingHours(z, hours, holidays));
  }

  private Optional<ZoneId> zone(Node node) {
    Optional<String> text = scalars.text(node, "zone");
    try {
      return text.map(ZoneId::of);
    } catch (DateTimeException e) {
      reading.report(node, ValueMistakes.badZone(text.orElse("")));
      return Optional.empty();
    }
  }

  private Map<DayOfWeek, Opening> hours(MapNode map) {
    Map<DayOfWeek, Opening> hours = new EnumMap<>(DayOfWeek.class);
    if (map.entries().isEmpty()) {
      reading.report(map, ShapeMistakes.wrongType("hours", "a map with an open day", map, EXAMPLE));
    }
    for (Entry entry : map.entries()) {
      List<DayOfWeek> days = days(entry.key());
      Optional<Opening> opening = opening(entry.value(), entry.name());
      for (DayOfWeek day : days) {
        if (hours.containsKey(day)) {
          reading.report(
              entry.key(),
              ShapeMistakes.contradiction(
                  "'" + DAYS.get(day.getValue() - 1) + "' has opening hours twice",
                  "a day has one stretch of opening hours",
                  "name each day once"));
          break;
        }
        opening.ifPresent(o -> hours.put(day, o));
      }
    }
    return hours;
  }

  private List<DayOfWeek> days(ScalarNode key) {
    int dash = key.text().indexOf('-');
    String first = dash < 0 ? key.text() : key.text().substring(0, dash);
    String last = dash < 0 ? key.text() : key.text().substring(dash + 1);
    int from = DAYS.indexOf(first);
    int to = DAYS.indexOf(last);
    if (from < 0 || to < from) {
      reading.report(key, ValueMistakes.unknownDay(key.text()));
      return List.of();
    }
    return List.of(DayOfWeek.values()).subList(from, to + 1);
  }

  private Optional<Opening> opening(Node node, String key) {
    Optional<String> text = scalars.text(node, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = HOURS.matcher(text.get().strip());
    Optional<LocalTime> from = matcher.matches() ? time(matcher.group(1)) : Optional.empty();
    Optional<LocalTime> to = matcher.matches() ? end(matcher.group(2)) : Optional.empty();
    if (from.isEmpty() || to.isEmpty()) {
      reading.report(
          node, ValueMistakes.badHours(text.get(), "they are two times of day with a '-' between"));
      return Optional.empty();
    } else if (!to.get().isAfter(from.get())) {
      reading.report(
          node, ValueMistakes.badHours(text.get(), "the end must lie after the beginning"));
      return Optional.empty();
    }
    return Optional.of(new Opening(from.get(), to.get()));
  }

  private static Optional<LocalTime> end(String text) {
    return text.equals("24:00") ? Optional.of(LocalTime.MAX) : time(text);
  }

  private static Optional<LocalTime> time(String text) {
    return text.compareTo("24:00") < 0 ? Optional.of(LocalTime.parse(text)) : Optional.empty();
  }
}
