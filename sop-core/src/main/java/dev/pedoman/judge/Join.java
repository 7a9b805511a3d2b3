package dev.pedoman.judge;

import dev.pedoman.evidence.Attributes;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is seen in one interaction, grouped by the values that join actions, so that each part of a
 * pattern is looked through once however many values there are. Belongs to one check.
 */
final class Join {
  private final List<String> names;
  private final Observed observed;
  private final IdentityHashMap<Sought, Groups> groups = new IdentityHashMap<>();

  /**
   * What one part shows.
   *
   * @param byKey its actions, by the values that they hold
   * @param free its utterances, which hold no values and so go with any
   */
  private record Groups(Map<List<Value>, List<Evidence>> byKey, List<Evidence> free) {}

  Join(List<String> names, Observed observed) {
    this.names = names;
    this.observed = observed;
  }

  /** The values that an event is joined by; empty where one is missing. */
  Optional<List<Value>> key(Evidence evidence) {
    Event event = observed.event(evidence.event());
    List<Value> key = new ArrayList<>();
    for (String name : names) {
      Optional<Value> value =
          event instanceof Action action ? Attributes.find(action, name) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      // A number and the text that says it are the same value, as everywhere.
      boolean scalar = value.get() instanceof Value.Decimal || value.get() instanceof Value.Truth;
      key.add(scalar ? new Value.Text(value.get().toString()) : value.get());
    }
    return Optional.of(key);
  }

  /** Where a part is seen with the values of a key, in the order of events. */
  List<Evidence> seen(Sought part, List<Value> key) {
    if (names.isEmpty()) {
      return part.seen(observed);
    }
    Groups known = groups.computeIfAbsent(part, this::group);
    List<Evidence> joined = known.byKey().getOrDefault(key, List.of());
    if (joined.isEmpty() || known.free().isEmpty()) {
      return joined.isEmpty() ? known.free() : joined;
    }
    List<Evidence> both = new ArrayList<>(known.free());
    both.addAll(joined);
    both.sort(Comparator.comparingInt(Evidence::event));
    return both;
  }

  private Groups group(Sought part) {
    Groups made = new Groups(new HashMap<>(), new ArrayList<>());
    for (Evidence evidence : part.seen(observed)) {
      if (observed.event(evidence.event()) instanceof Action) {
        key(evidence)
            .ifPresent(
                key -> made.byKey().computeIfAbsent(key, k -> new ArrayList<>()).add(evidence));
      } else {
        made.free().add(evidence);
      }
    }
    return made;
  }
}
