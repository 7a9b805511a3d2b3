package dev.pedoman.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chat spellings and what they stand for, from the tables {@code spelling-*.txt}. A reading that
 * itself is a short form is followed on, so {@code x = tak} and {@code tak = tidak} make {@code x}
 * read as {@code tidak} too.
 */
final class Spellings {
  private static final List<String> FILES =
      List.of("spelling-id.txt", "spelling-ms.txt", "spelling-en.txt");

  private static final Map<String, List<List<String>>> READINGS = load();

  private Spellings() {}

  /** What a short form may stand for, each reading as words; empty if it is no short form. */
  static List<List<String>> readings(String form) {
    return READINGS.getOrDefault(form, List.of());
  }

  /** All short forms with their readings, sorted. */
  static Map<String, List<List<String>>> all() {
    return READINGS;
  }

  private static Map<String, List<List<String>>> load() {
    Map<String, Set<List<String>>> direct = new TreeMap<>();
    for (String file : FILES) {
      for (String line : TextTable.entries(file)) {
        int equals = line.indexOf('=');
        if (equals < 1) {
          throw new IllegalStateException("no '=' in " + file + ": " + line);
        }
        Set<List<String>> readings =
            direct.computeIfAbsent(line.substring(0, equals).strip(), k -> new LinkedHashSet<>());
        for (String reading : TextTable.split(line.substring(equals + 1), "/")) {
          readings.add(TextTable.split(reading, " "));
        }
      }
    }
    Map<String, List<List<String>>> all = new TreeMap<>();
    direct.keySet().forEach(form -> all.put(form, follow(form, direct)));
    return Collections.unmodifiableMap(all);
  }

  /** All readings that a short form leads to; it reads as itself only if the table says so. */
  private static List<List<String>> follow(String form, Map<String, Set<List<String>>> direct) {
    Set<List<String>> found = new LinkedHashSet<>();
    Deque<List<String>> open = new ArrayDeque<>(direct.getOrDefault(form, Set.of()));
    while (!open.isEmpty()) {
      List<String> reading = open.poll();
      if (found.add(reading) && reading.size() == 1) {
        open.addAll(direct.getOrDefault(reading.get(0), Set.of()));
      }
    }
    return List.copyOf(new ArrayList<>(found));
  }
}
