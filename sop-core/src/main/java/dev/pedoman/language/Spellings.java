package dev.pedoman.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chat spellings and what they stand for, from the tables {@code spelling-*.txt}. A reading that
 * itself is a short form is followed on, so {@code x = tak} and {@code tak = tidak} make {@code x}
 * read as {@code tidak} too.
 */
final class Spellings {
  private static final List<String> FILES =
      List.of("spelling-id.txt", "spelling-ms.txt", "spelling-en.txt");

  private static final Map<String, List<List<String>>> READINGS = load();

  /** As keys; worked out when first asked for, since keys depend on the readings. */
  private static final class Keys {
    static final Map<String, List<List<String>>> ALL = new LinkedHashMap<>();
    static final Set<List<String>> SEVERAL = new LinkedHashSet<>();

    static {
      for (Map.Entry<String, List<List<String>>> entry : READINGS.entrySet()) {
        List<List<String>> readings = new ArrayList<>(entry.getValue().size());
        for (List<String> reading : entry.getValue()) {
          List<String> keys = new ArrayList<>(reading.size());
          for (String word : reading) {
            keys.add(Forms.key(word));
          }
          readings.add(keys);
          if (keys.size() > 1) {
            SEVERAL.add(keys);
          }
        }
        ALL.put(entry.getKey(), readings);
      }
    }

    private Keys() {}
  }

  private Spellings() {}

  /** What a short form may stand for, each reading as words; empty if it is no short form. */
  static List<List<String>> readings(String form) {
    return READINGS.getOrDefault(form, List.of());
  }

  /** The same, each word by its key. */
  static List<List<String>> keys(String form) {
    return Keys.ALL.getOrDefault(form, List.of());
  }

  /** All readings of several words, by their keys, each once. */
  static Set<List<String>> several() {
    return Keys.SEVERAL;
  }

  /** All short forms with their readings, in the order of the tables. */
  static Map<String, List<List<String>>> all() {
    return READINGS;
  }

  private static Map<String, List<List<String>>> load() {
    Map<String, Set<List<String>>> direct = new LinkedHashMap<>(1024);
    for (String file : FILES) {
      for (String line : TextTable.entries(file)) {
        int equals = line.indexOf('=');
        if (equals < 1) {
          throw new IllegalStateException("no '=' in " + file + ": " + line);
        }
        String form = line.substring(0, equals).strip();
        Set<List<String>> readings = direct.get(form);
        if (readings == null) {
          readings = new LinkedHashSet<>();
          direct.put(form, readings);
        }
        for (String reading : TextTable.split(line.substring(equals + 1), '/')) {
          readings.add(TextTable.split(reading, ' '));
        }
      }
    }
    Map<String, List<List<String>>> all = new LinkedHashMap<>(1024);
    for (String form : direct.keySet()) {
      all.put(form, follow(form, direct));
    }
    return Collections.unmodifiableMap(all);
  }

  /** All readings that a short form leads to; it reads as itself only if the table says so. */
  private static List<List<String>> follow(String form, Map<String, Set<List<String>>> direct) {
    Set<List<String>> found = new LinkedHashSet<>();
    List<List<String>> open = new ArrayList<>(direct.getOrDefault(form, Set.of()));
    for (int i = 0; i < open.size(); i++) {
      List<String> reading = open.get(i);
      if (found.add(reading) && reading.size() == 1) {
        open.addAll(direct.getOrDefault(reading.get(0), Set.of()));
      }
    }
    return List.copyOf(found);
  }
}
