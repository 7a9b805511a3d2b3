package dev.pedoman.evidence;

import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finders made of finders. */
final class CompositeFinders {
  private CompositeFinders() {}

  /** Seen where any part is seen. */
  record Any(List<Finder> parts) implements Finder {
    @Override
    public boolean steady() {
      return parts.stream().allMatch(Finder::steady);
    }

    @Override
    public List<Evidence> find(Observed observed) {
      return merge(parts, observed);
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return parts.stream().anyMatch(part -> part.holdsBy(observed, event));
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      return Doubts.first(parts, part -> part.doubt(observed));
    }

    @Override
    public Optional<Reason> assumed(Observed observed) {
      List<Finder> shown = parts.stream().filter(part -> !observed.seen(part).isEmpty()).toList();
      boolean sure = shown.stream().anyMatch(part -> part.assumed(observed).isEmpty());
      return sure ? Optional.empty() : Doubts.first(shown, part -> part.assumed(observed));
    }

    @Override
    public Optional<Reason> unsure(Observed observed) {
      boolean sure =
          parts.stream()
              .anyMatch(
                  part ->
                      part.holdsBy(observed, observed.size()) && part.unsure(observed).isEmpty());
      return sure ? Optional.empty() : Doubts.first(parts, part -> part.unsure(observed));
    }

    @Override
    public boolean candidate(Observed observed, int event) {
      return anyCandidate(parts, observed, event);
    }

    @Override
    public List<Sought.NearMiss> nearMisses(Observed observed) {
      return misses(parts, observed);
    }
  }

  /** Seen where one part is seen and all others hold by then. */
  record All(List<Finder> parts) implements Finder {
    @Override
    public boolean steady() {
      return parts.stream().allMatch(Finder::steady);
    }

    @Override
    public List<Evidence> find(Observed observed) {
      List<Evidence> seen = new ArrayList<>();
      for (Evidence evidence : merge(parts, observed)) {
        if (holdsBy(observed, evidence.event())) {
          seen.add(evidence);
        }
      }
      return seen;
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return parts.stream().allMatch(part -> part.holdsBy(observed, event));
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      // One part that is surely absent proves the absence of all together; what ends a 'not' does
      // not, since the others may lie before it.
      List<Finder> absent =
          parts.stream()
              .filter(part -> !(part instanceof Not) && !part.holdsBy(observed, observed.size()))
              .toList();
      boolean proved = absent.stream().anyMatch(part -> part.unsure(observed).isEmpty());
      return proved ? Optional.empty() : Doubts.first(absent, part -> part.unsure(observed));
    }

    @Override
    public Optional<Reason> assumed(Observed observed) {
      return Doubts.first(parts, part -> part.assumed(observed));
    }

    @Override
    public Optional<Reason> unsure(Observed observed) {
      return holdsBy(observed, observed.size())
          ? Doubts.first(parts, part -> part.unsure(observed))
          : doubt(observed);
    }

    @Override
    public boolean candidate(Observed observed, int event) {
      return anyCandidate(parts, observed, event);
    }

    @Override
    public List<Sought.NearMiss> nearMisses(Observed observed) {
      return misses(
          parts.stream().filter(part -> !part.holdsBy(observed, observed.size())).toList(),
          observed);
    }
  }

  /** Seen where the last part is seen, the others having been seen before it in order. */
  record Chain(List<Finder> parts) implements Finder {
    @Override
    public boolean steady() {
      return parts.stream().allMatch(Finder::steady);
    }

    @Override
    public List<Evidence> find(Observed observed) {
      int after = -1;
      for (int i = 0; i < parts.size() - 1; i++) {
        int next = firstAfter(parts.get(i), observed, after);
        if (next < 0) {
          return List.of();
        }
        after = next;
      }
      int last = after;
      return observed.seen(parts.get(parts.size() - 1)).stream()
          .filter(evidence -> evidence.event() > last)
          .toList();
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      boolean proved =
          parts.stream()
              .anyMatch(part -> observed.seen(part).isEmpty() && part.doubt(observed).isEmpty());
      // A part that is seen at a wrong place may also lie unseen at the right one.
      return proved ? Optional.empty() : Doubts.first(parts, part -> part.doubt(observed));
    }

    @Override
    public Optional<Reason> assumed(Observed observed) {
      return Doubts.first(parts, part -> part.assumed(observed));
    }

    @Override
    public boolean candidate(Observed observed, int event) {
      return anyCandidate(parts, observed, event);
    }

    @Override
    public List<Sought.NearMiss> nearMisses(Observed observed) {
      return misses(
          parts.stream().filter(part -> observed.seen(part).isEmpty()).toList(), observed);
    }

    private static int firstAfter(Finder part, Observed observed, int after) {
      return observed.seen(part).stream()
          .mapToInt(Evidence::event)
          .filter(event -> event > after)
          .findFirst()
          .orElse(-1);
    }
  }

  /** Holds as long as its part does not. */
  record Not(Finder part) implements Finder {
    @Override
    public boolean steady() {
      return part.steady();
    }

    @Override
    public List<Evidence> find(Observed observed) {
      return List.of();
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return !part.holdsBy(observed, event);
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      return Optional.empty();
    }

    @Override
    public Optional<Reason> assumed(Observed observed) {
      // That the transcript breaks off does not matter: it holds as long as the part is not seen.
      return Doubts.settled(part.doubt(observed));
    }

    @Override
    public Optional<Reason> unsure(Observed observed) {
      return part.unsure(observed);
    }

    @Override
    public boolean candidate(Observed observed, int event) {
      return part.candidate(observed, event);
    }
  }

  /** The case record knows a fact, and it is not {@code false}. */
  record Known(String path) implements Finder {
    private static final Value NO = Value.of(false);

    @Override
    public List<Evidence> find(Observed observed) {
      return List.of();
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return observed.transcript().facts().get(path).filter(value -> !value.equals(NO)).isPresent();
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      return Optional.empty();
    }

    @Override
    public boolean candidate(Observed observed, int event) {
      return false;
    }
  }

  private static boolean anyCandidate(List<Finder> parts, Observed observed, int event) {
    return parts.stream().anyMatch(part -> part.candidate(observed, event));
  }

  private static List<Sought.NearMiss> misses(List<Finder> parts, Observed observed) {
    return parts.stream()
        .flatMap(part -> observed.nearMisses(part).stream())
        .sorted(Comparator.comparingInt(miss -> miss.evidence().event()))
        .toList();
  }

  private static List<Evidence> merge(List<Finder> parts, Observed observed) {
    SortedMap<Integer, Evidence> byEvent = new TreeMap<>();
    for (Finder part : parts) {
      for (Evidence evidence : observed.seen(part)) {
        byEvent.putIfAbsent(evidence.event(), evidence);
      }
    }
    return List.copyOf(byEvent.values());
  }
}
