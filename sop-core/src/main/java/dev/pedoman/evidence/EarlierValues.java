package dev.pedoman.evidence;

import dev.pedoman.model.Expected;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that attributes of earlier actions held, gathered in one walk along the events: asked
 * about events in their order. Belongs to one look through one transcript.
 */
final class EarlierValues {
  private final Observed observed;
  private final Map<Expected.OfAction, Held> held = new HashMap<>();

  EarlierValues(Observed observed) {
    this.observed = observed;
  }

  /** Whether the attribute held the same value in an action that succeeded before an event. */
  boolean hold(Value value, Expected.OfAction bound, int event) {
    Held known = held.computeIfAbsent(bound, key -> new Held());
    for (; known.next < event; known.next++) {
      if (observed.event(known.next) instanceof Action earlier
          && !earlier.failed()
          && earlier.name().equals(bound.action())) {
        Attributes.find(earlier, bound.attribute()).ifPresent(known::add);
      }
    }
    return known.has(value);
  }

  /** What one attribute held so far, up to an event. */
  private static final class Held {
    private final Set<String> keys = new HashSet<>();
    private final List<Value> trees = new ArrayList<>();
    private int next;

    void add(Value value) {
      if (value instanceof Value.Items || value instanceof Value.Fields) {
        trees.add(value);
      } else if (value instanceof Value.Text text) {
        keys.add("text " + text.text());
        text.asNumber().ifPresent(number -> keys.add("said " + new Value.Decimal(number)));
      } else {
        keys.add(key(value));
      }
    }

    /** As {@link Value#sameAs}: a number and the text that says it, but not two texts, are one. */
    boolean has(Value value) {
      if (value instanceof Value.Items || value instanceof Value.Fields) {
        return trees.stream().anyMatch(value::sameAs);
      } else if (value instanceof Value.Text text) {
        return keys.contains("text " + text.text())
            || keys.contains("truth " + text.text())
            || text.asNumber()
                .filter(number -> keys.contains("number " + new Value.Decimal(number)))
                .isPresent();
      }
      return keys.contains(key(value))
          || (value instanceof Value.Decimal && keys.contains("said " + value))
          || (value instanceof Value.Truth && keys.contains("text " + value));
    }

    private static String key(Value value) {
      String kind =
          value instanceof Value.Decimal ? "number " : value instanceof Value.Truth ? "truth " : "";
      return kind + value;
    }
  }
}
