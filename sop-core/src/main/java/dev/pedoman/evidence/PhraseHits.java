package dev.pedoman.evidence;

import dev.pedoman.language.PhraseHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrase hits of one transcript, by set and event. */
final class PhraseHits {
  private final Map<Long, List<PhraseHit>> hits = new HashMap<>();

  void add(int event, List<PhraseHit> found) {
    for (PhraseHit hit : found) {
      hits.computeIfAbsent(key(event, hit.set()), k -> new ArrayList<>(1)).add(hit);
    }
  }

  /** The first hit that counts, null if there is none. */
  @Nullable PhraseHit first(int event, int set) {
    for (PhraseHit hit : all(event, set)) {
      if (!hit.negated()) {
        return hit;
      }
    }
    return null;
  }

  /** Whether there are hits, all of them under a negation. */
  boolean negated(int event, int set) {
    List<PhraseHit> found = all(event, set);
    return !found.isEmpty() && found.stream().allMatch(PhraseHit::negated);
  }

  List<PhraseHit> all(int event, int set) {
    return hits.getOrDefault(key(event, set), List.of());
  }

  private static long key(int event, int set) {
    return ((long) event << 32) | set;
  }
}
