package dev.pedoman.judge;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * At which events the steps of one interaction were seen, gathered once, since a step that repeats
 * may be asked about as often as it was called for. Belongs to one report in one thread.
 */
final class Credited {
  private final Map<Key, Optional<Integer>> events = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final BitSet any = new BitSet();

  private record Key(String step, int occurrence) {}

  Credited(List<StepResult> steps) {
    for (StepResult step : steps) {
      String id = step.step().id();
      Optional<Integer> event =
          step.evidence().isEmpty()
              ? Optional.empty()
              : Optional.of(step.evidence().get(0).event());
      events.putIfAbsent(new Key(id, step.occurrence()), event);
      event.ifPresent(at -> first.putIfAbsent(id, at));
      step.evidence().forEach(evidence -> any.set(evidence.event()));
    }
  }

  /** Where a step was seen: in the same occurrence, or the first time where there is no such. */
  Optional<Integer> event(String step, int occurrence) {
    Optional<Integer> same = events.get(new Key(step, occurrence));
    return same != null ? same : Optional.ofNullable(first.get(step));
  }

  /** Whether an event serves some step where it stands, such as another occurrence of this one. */
  boolean serves(int event) {
    return any.get(event);
  }
}
