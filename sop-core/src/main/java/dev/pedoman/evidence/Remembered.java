package dev.pedoman.evidence;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What finders have found in one transcript, so that each looks through it once however many steps
 * and rules ask. Finders are told apart by identity.
 */
final class Remembered {
  private final IdentityHashMap<Finder, List<Evidence>> seen = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, Optional<Reason>> doubts = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, Optional<Reason>> assumptions = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, Optional<Reason>> unsure = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, int[]> candidates = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, List<Sought.NearMiss>> misses = new IdentityHashMap<>();
  private final IdentityHashMap<TextFinder, Map<Integer, Optional<Span>>> spans =
      new IdentityHashMap<>();
  private final IdentityHashMap<MatchesFinder, MatchesFinder.Searched> searched =
      new IdentityHashMap<>();

  Optional<Reason> doubt(Finder finder, Observed observed) {
    return once(doubts, finder, () -> finder.doubt(observed));
  }

  Optional<Reason> assumed(Finder finder, Observed observed) {
    return once(assumptions, finder, () -> finder.assumed(observed));
  }

  Optional<Reason> unsure(Finder finder, Observed observed) {
    return once(unsure, finder, () -> finder.unsure(observed));
  }

  private static Optional<Reason> once(
      Map<Finder, Optional<Reason>> known, Finder finder, Supplier<Optional<Reason>> find) {
    Optional<Reason> reason = known.get(finder);
    if (reason == null) {
      reason = find.get();
      known.put(finder, reason);
    }
    return reason;
  }

  List<Evidence> seen(Finder finder, Observed observed) {
    List<Evidence> known = seen.get(finder);
    if (known == null) {
      known = List.copyOf(finder.find(observed));
      seen.put(finder, known);
    }
    return known;
  }

  /** For each index how many events before it could have shown a pattern. */
  int[] candidatesBefore(Finder finder, Observed observed) {
    int[] known = candidates.get(finder);
    if (known == null) {
      known = new int[observed.size() + 1];
      for (int i = 0; i < observed.size(); i++) {
        known[i + 1] = known[i] + (finder.candidate(observed, i) ? 1 : 0);
      }
      candidates.put(finder, known);
    }
    return known;
  }

  List<Sought.NearMiss> nearMisses(Finder finder, Observed observed) {
    List<Sought.NearMiss> known = misses.get(finder);
    if (known == null) {
      known = finder.nearMisses(observed);
      misses.put(finder, known);
    }
    return known;
  }

  @Nullable Span span(TextFinder finder, int event, Supplier<Optional<Span>> ask) {
    return spans
        .computeIfAbsent(finder, key -> new HashMap<>())
        .computeIfAbsent(event, key -> ask.get())
        .orElse(null);
  }

  MatchesFinder.Searched searched(MatchesFinder finder, Observed observed) {
    MatchesFinder.Searched known = searched.get(finder);
    if (known == null) {
      known = finder.search(observed);
      searched.put(finder, known);
    }
    return known;
  }
}
