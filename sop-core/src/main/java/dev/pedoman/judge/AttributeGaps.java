package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which attributes of an action do not hold what a pattern expects of them. */
final class AttributeGaps {
  private AttributeGaps() {}

  /** The gaps under the part of a pattern that has the fewest; empty if none names the action. */
  static List<Change.Attribute> of(SmallestChange all, Pattern pattern, Evidence event) {
    if (!(all.transcript().events().get(event.event()) instanceof Action action)) {
      return List.of();
    }
    List<Change.Attribute> fewest = List.of();
    for (Pattern part : LeafPatterns.of(pattern)) {
      if (part instanceof Pattern.Does does && !does.with().isEmpty()) {
        List<Change.Attribute> gaps = gaps(all, does, action, event.event());
        if (!gaps.isEmpty() && (fewest.isEmpty() || gaps.size() < fewest.size())) {
          fewest = gaps;
        }
      }
    }
    return fewest;
  }

  /** Each attribute is looked for alone; what it is held against lies before the action. */
  private static List<Change.Attribute> gaps(
      SmallestChange all, Pattern.Does does, Action action, int event) {
    List<List<Evidence>> seen = all.seenAlone(does);
    List<Change.Attribute> gaps = new ArrayList<>();
    if (!at(seen.get(0), event)) {
      return gaps;
    }
    int index = 1;
    for (Map.Entry<String, Expected> entry : does.with().entrySet()) {
      if (!at(seen.get(index++), event)) {
        gaps.add(
            new Change.Attribute(
                entry.getKey(),
                entry.getValue(),
                known(all.transcript(), entry.getValue()),
                held(action, entry.getKey())));
      }
    }
    return gaps;
  }

  /** An action by its name alone, and then with each of its attributes alone. */
  static List<Pattern> alone(Pattern.Does does) {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(alone(does, Map.of()));
    does.with().forEach((name, expected) -> patterns.add(alone(does, Map.of(name, expected))));
    return patterns;
  }

  private static Pattern alone(Pattern.Does does, Map<String, Expected> with) {
    return new Pattern.Does(does.names(), with, Pattern.Status.ANY, Optional.empty());
  }

  private static boolean at(List<Evidence> seen, int event) {
    int low = 0;
    int high = seen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seen.get(middle).event() < event) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < seen.size() && seen.get(low).event() == event;
  }

  private static Optional<Value> known(Transcript transcript, Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      return Optional.of(literal.value());
    }
    return expected instanceof Expected.OfFact fact
        ? transcript.facts().get(fact.path())
        : Optional.empty();
  }

  /** The value under a name; dots lead into nested fields where no such name exists. */
  private static Optional<Value> held(Action action, String path) {
    Map<String, Value> fields = action.attributes();
    Optional<Value> held = Optional.ofNullable(fields.get(path));
    if (held.isPresent()) {
      return held;
    }
    for (String name : path.split("\\.", -1)) {
      held = Optional.ofNullable(fields.get(name));
      fields = held.orElse(null) instanceof Value.Fields inner ? inner.fields() : Map.of();
    }
    return held;
  }
}
