package dev.pedoman.evidence;

import dev.pedoman.transcript.Value;
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
    public boolean phrasesAlone(Silence.Gathering gathering) {
      return gathering.addAll(parts);
    }

    @Override
    public void find(Observed observed, int from, Seen seen) {
      merge(parts, observed, from).forEach(seen::append);
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
      return Doubts.unlessOneIsSure(shown, part -> part.assumed(observed));
    }

    @Override
    public Optional<Reason> unsure(Observed observed) {
      List<Optional<Reason>> doubts = parts.stream().map(part -> part.unsure(observed)).toList();
      for (int i = 0; i < parts.size(); i++) {
        if (doubts.get(i).isEmpty() && parts.get(i).holdsBy(observed, observed.size())) {
          return Optional.empty();
        }
      }
      return Doubts.first(doubts, reason -> reason);
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
    public boolean phrasesAlone(Silence.Gathering gathering) {
      return gathering.addAll(parts);
    }

    @Override
    public void find(Observed observed, int from, Seen seen) {
      for (Evidence evidence : merge(parts, observed, from)) {
        if (holdsBy(observed, evidence.event())) {
          seen.append(evidence);
        }
      }
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
      return Doubts.unlessOneIsSure(absent, part -> part.unsure(observed));
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
    public boolean phrasesAlone(Silence.Gathering gathering) {
      return gathering.addAll(parts);
    }

    @Override
    public void find(Observed observed, int from, Seen seen) {
      int after = -1;
      for (int i = 0; i < parts.size() - 1; i++) {
        int next = firstAfter(parts.get(i), observed, after);
        if (next < 0) {
          return;
        }
        after = next;
      }
      List<Evidence> last = observed.seen(parts.get(parts.size() - 1));
      for (int i = firstFrom(last, Math.max(from, after + 1)); i < last.size(); i++) {
        seen.append(last.get(i));
      }
    }

    @Override
    public Optional<Reason> doubt(Observed observed) {
      List<Optional<Reason>> doubts = parts.stream().map(part -> part.doubt(observed)).toList();
      for (int i = 0; i < parts.size(); i++) {
        if (doubts.get(i).isEmpty() && observed.seen(parts.get(i)).isEmpty()) {
          return Optional.empty();
        }
      }
      // A part that is seen at a wrong place may also lie unseen at the right one.
      return Doubts.first(doubts, reason -> reason);
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
      List<Evidence> seen = observed.seen(part);
      int next = firstFrom(seen, after + 1);
      return next < seen.size() ? seen.get(next).event() : -1;
    }
  }

  /** Holds as long as its part does not. */
  record Not(Finder part) implements Finder {
    @Override
    public boolean steady() {
      return part.steady();
    }

    @Override
    public void find(Observed observed, int from, Seen seen) {
      // It holds or not, and is seen at no event.
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
    public void find(Observed observed, int from, Seen seen) {
      // It holds or not, and is seen at no event.
    }

    @Override
    public boolean holdsBy(Observed observed, int event) {
      return observed.facts().get(path).filter(value -> !value.equals(NO)).isPresent();
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

  /** The evidence of all parts from an event on, the first part's where several are seen at one. */
  private static List<Evidence> merge(List<Finder> parts, Observed observed, int from) {
    SortedMap<Integer, Evidence> byEvent = new TreeMap<>();
    for (Finder part : parts) {
      List<Evidence> seen = observed.seen(part);
      for (int i = firstFrom(seen, from); i < seen.size(); i++) {
        byEvent.putIfAbsent(seen.get(i).event(), seen.get(i));
      }
    }
    return List.copyOf(byEvent.values());
  }

  /** The index of the first piece of evidence at an event or after it. */
  static int firstFrom(List<Evidence> seen, int event) {
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
    return low;
  }
}
