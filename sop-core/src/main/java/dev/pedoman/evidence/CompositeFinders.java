package dev.pedoman.evidence;

import dev.pedoman.transcript.Value;
import java.util.ArrayList;
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
    public List<Evidence> seen(Observed observed) {
      return merge(parts, observed);
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return parts.stream().anyMatch(part -> part.holdsBy(observed, event));
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      return parts.stream().flatMap(part -> part.doubt(observed).stream()).findFirst();
    }

    @Override
    public int candidates(Observed observed, int from) {
      return parts.stream().mapToInt(part -> part.candidates(observed, from)).max().orElse(0);
    }

    @Override
    public Optional<Sought.NearMiss> nearest(Observed observed) {
      return parts.stream().flatMap(part -> part.nearest(observed).stream()).findFirst();
    }
  }

  /** Seen where one part is seen and all others hold by then. */
  record All(List<Finder> parts) implements Finder {
    @Override
    public List<Evidence> seen(Observed observed) {
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
      // One part that is surely absent proves the absence of all together.
      Optional<Reason> first = Optional.empty();
      for (Finder part : parts) {
        if (!part.holdsBy(observed, observed.size())) {
          Optional<Reason> doubt = part.doubt(observed);
          if (doubt.isEmpty()) {
            return doubt;
          }
          first = first.isPresent() ? first : doubt;
        }
      }
      return first;
    }

    @Override
    public int candidates(Observed observed, int from) {
      return parts.stream().mapToInt(part -> part.candidates(observed, from)).max().orElse(0);
    }
  }

  /** Seen where the last part is seen, the others having been seen before it in order. */
  record Chain(List<Finder> parts) implements Finder {
    @Override
    public List<Evidence> seen(Observed observed) {
      int after = -1;
      for (int i = 0; i < parts.size() - 1; i++) {
        int next = firstAfter(parts.get(i), observed, after);
        if (next < 0) {
          return List.of();
        }
        after = next;
      }
      int last = after;
      return parts.get(parts.size() - 1).seen(observed).stream()
          .filter(evidence -> evidence.event() > last)
          .toList();
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      return new All(parts).doubt(observed);
    }

    @Override
    public int candidates(Observed observed, int from) {
      return parts.stream().mapToInt(part -> part.candidates(observed, from)).max().orElse(0);
    }

    private static int firstAfter(Finder part, Observed observed, int after) {
      return part.seen(observed).stream()
          .mapToInt(Evidence::event)
          .filter(event -> event > after)
          .findFirst()
          .orElse(-1);
    }
  }

  /** Holds as long as its part does not. */
  record Not(Finder part) implements Finder {
    @Override
    public List<Evidence> seen(Observed observed) {
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
    public int candidates(Observed observed, int from) {
      return part.candidates(observed, from);
    }
  }

  /** The case record knows a fact, and it is not {@code false}. */
  record Known(String path) implements Finder {
    private static final Value NO = Value.of(false);

    @Override
    public List<Evidence> seen(Observed observed) {
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
    public int candidates(Observed observed, int from) {
      return 0;
    }
  }

  private static List<Evidence> merge(List<Finder> parts, Observed observed) {
    SortedMap<Integer, Evidence> byEvent = new TreeMap<>();
    for (Finder part : parts) {
      for (Evidence evidence : part.seen(observed)) {
        byEvent.putIfAbsent(evidence.event(), evidence);
      }
    }
    return List.copyOf(byEvent.values());
  }
}
