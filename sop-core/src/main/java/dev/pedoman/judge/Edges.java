package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For each trigger of a rule that alternates the neighbouring trigger with the same values, at
 * which its own stretch ends; found in one walk along the triggers. Without alternation none.
 */
final class Edges {
  private final @Nullable Evidence[] edges;

  private Edges(int size) {
    this.edges = new Evidence[size];
  }

  static Edges of(Requirement.Whenever requirement, List<Evidence> triggers, Join join) {
    int size = triggers.size();
    Edges edges = new Edges(size);
    if (requirement.alternately()) {
      boolean ahead = requirement.relation().looksAhead();
      Map<List<Value>, Evidence> last = new HashMap<>();
      for (int walked = 0; walked < size; walked++) {
        int i = ahead ? size - 1 - walked : walked;
        Optional<List<Value>> key = join.key(triggers.get(i));
        if (key.isPresent()) {
          edges.edges[i] = last.put(key.get(), triggers.get(i));
        }
      }
    }
    return edges;
  }

  @Nullable Evidence at(int trigger) {
    return edges[trigger];
  }
}
