package dev.pedoman.yaml;

import dev.pedoman.problem.NearestName;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of a map, checked against those that are allowed.
 *
 * <p>A key that is nearly right is reported and then read as what was probably meant, so that its
 * value is checked too and nothing is said to be missing that is there.
 */
final class Keys {
  private final Reading reading;
  private final String owner;
  private final MapNode map;
  private final Map<String, Entry> entries;
  private final boolean anyUnknown;

  private Keys(
      Reading reading, String owner, MapNode map, Map<String, Entry> entries, boolean anyUnknown) {
    this.reading = reading;
    this.owner = owner;
    this.map = map;
    this.entries = entries;
    this.anyUnknown = anyUnknown;
  }

  /**
   * Reads a map's keys and reports those that are not allowed.
   *
   * @param owner whose keys they are, for messages, such as {@code step 'greet'}
   */
  static Keys of(Reading reading, String owner, MapNode map, Collection<String> allowed) {
    return of(
        reading,
        owner,
        map,
        allowed,
        (entry, names) -> ShapeMistakes.unknownKey(owner, entry.name(), names));
  }

  /** As above, with other words for a key that is not allowed. */
  static Keys of(
      Reading reading,
      String owner,
      MapNode map,
      Collection<String> allowed,
      BiFunction<Entry, Collection<String>, Mistake> words) {
    boolean anyUnknown = false;
    for (Entry entry : map.entries()) {
      if (!allowed.contains(entry.name())) {
        reading.report(entry.key(), words.apply(entry, allowed));
        anyUnknown = true;
      }
    }
    return new Keys(reading, owner, map, meant(map, allowed), anyUnknown);
  }

  /** The entries by the allowed key that each has or was probably meant to have. */
  static Map<String, Entry> meant(MapNode map, Collection<String> allowed) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Set<String> written = new HashSet<>();
    for (Entry entry : map.entries()) {
      written.add(entry.name());
    }
    for (Entry entry : map.entries()) {
      if (allowed.contains(entry.name())) {
        entries.put(entry.name(), entry);
      } else {
        Optional<String> name = NearestName.of(entry.name(), allowed);
        if (name.isPresent() && !written.contains(name.get())) {
          entries.putIfAbsent(name.get(), entry);
        }
      }
    }
    return entries;
  }

  Reading reading() {
    return reading;
  }

  String owner() {
    return owner;
  }

  MapNode map() {
    return map;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<Node> get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.value());
  }

  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The value of a key that must be there; reports that it is not. */
  Optional<Node> need(String key, String example) {
    Optional<Node> value = get(key);
    if (value.isEmpty()) {
      reading.report(map, ShapeMistakes.missingKey(owner, key, example));
    }
    return value;
  }

  /** Those of the given keys that are there, in the order written. */
  List<Entry> present(Collection<String> keys) {
    List<Entry> present = new ArrayList<>();
    for (Map.Entry<String, Entry> written : entries.entrySet()) {
      String name = written.getKey();
      Entry entry = written.getValue();
      if (keys.contains(name)) {
        present.add(
            new Entry(new Node.ScalarNode(entry.key().offset(), name, true), entry.value()));
      }
    }
    return present;
  }

  /**
   * The value of the one that is there of keys that exclude each other; reports that there is none
   * (unless an unknown key may be what was meant) or several. All are read, so that their own
   * mistakes are found; the first counts.
   */
  <T> Optional<T> exactlyOne(
      Collection<String> keys, String example, Function<Entry, Optional<T>> reader) {
    List<Entry> present = present(keys);
    if (present.isEmpty()) {
      if (!anyUnknown) {
        reading.report(map, ShapeMistakes.missingOneOf(owner, keys, example));
      }
      return Optional.empty();
    }
    Entry first = present.get(0);
    List<Optional<T>> values = new ArrayList<>();
    for (Entry entry : present) {
      values.add(reader.apply(entry));
    }
    for (Entry other : present.subList(1, present.size())) {
      reading.report(
          other.key(),
          ShapeMistakes.together(
              owner,
              first.name(),
              other.name(),
              "exactly one of them can be asked for in one place",
              "keep one, or make two of it"));
    }
    return values.get(0);
  }
}
