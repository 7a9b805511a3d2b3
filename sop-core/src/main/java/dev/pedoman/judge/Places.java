package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern is seen among the events that a rule joins, asked from an event outwards. Each
 * answer costs a few binary searches, whatever the length of the interaction; so a composite is
 * never listed for each of many values.
 */
sealed interface Places {
  /** The first place at or after an event. */
  @Nullable Evidence from(int event);

  /** The last place at or before an event. */
  @Nullable Evidence upTo(int event);

  /** Whether it holds, looking at the events up to and including one. */
  boolean holdsBy(int event);

  /** The events at which that may change: no more than the pattern has parts. */
  IntStream changes();

  /** Why nothing more may be seen though there is more; empty when what is missing is absent. */
  Optional<Reason> doubt();

  /** Whether it holds by the case record alone, whatever happens. */
  default boolean given() {
    return false;
  }

  /** A part of its own. */
  record Seen(List<Evidence> evidence, Optional<Reason> doubt) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      int index = before(event);
      return index < evidence.size() ? evidence.get(index) : null;
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      int index = before(event + 1);
      return index == 0 ? null : evidence.get(index - 1);
    }

    @Override
    public boolean holdsBy(int event) {
      return !evidence.isEmpty() && evidence.get(0).event() <= event;
    }

    @Override
    public IntStream changes() {
      return evidence.stream().limit(1).mapToInt(Evidence::event);
    }

    private int before(int event) {
      int low = 0;
      int high = evidence.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (evidence.get(middle).event() < event) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** A fact of the case record, seen at no event. */
  record Given(boolean given) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      return null;
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      return null;
    }

    @Override
    public boolean holdsBy(int event) {
      return given;
    }

    @Override
    public IntStream changes() {
      return IntStream.empty();
    }

    @Override
    public Optional<Reason> doubt() {
      return Optional.empty();
    }
  }

  /** Any of these. */
  record Any(List<Places> parts) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      return Nearest.first(parts, event);
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      return Nearest.last(parts, event);
    }

    @Override
    public boolean holdsBy(int event) {
      return parts.stream().anyMatch(part -> part.holdsBy(event));
    }

    @Override
    public IntStream changes() {
      return parts.stream().flatMapToInt(Places::changes);
    }

    @Override
    public Optional<Reason> doubt() {
      return Nearest.doubt(parts.stream());
    }

    @Override
    public boolean given() {
      return parts.stream().anyMatch(Places::given);
    }
  }

  /** One of these, where all the others hold. */
  record All(List<Places> parts) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      Evidence next = Nearest.first(parts, event);
      while (next != null && !holdsBy(next.event())) {
        int at = next.event();
        int change = changes().filter(other -> other > at).min().orElse(-1);
        next = change < 0 ? null : Nearest.first(parts, change);
      }
      return next;
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      Evidence next = Nearest.last(parts, event);
      while (next != null && !holdsBy(next.event())) {
        int at = next.event();
        int change = changes().filter(other -> other <= at).max().orElse(-1);
        next = change < 0 ? null : Nearest.last(parts, change - 1);
      }
      return next;
    }

    @Override
    public boolean holdsBy(int event) {
      return parts.stream().allMatch(part -> part.holdsBy(event));
    }

    @Override
    public IntStream changes() {
      return parts.stream().flatMapToInt(Places::changes);
    }

    @Override
    public Optional<Reason> doubt() {
      return Nearest.doubtOfAll(parts);
    }

    @Override
    public boolean given() {
      return parts.stream().allMatch(Places::given);
    }
  }

  /** The last of these, the others having been seen before it one after another. */
  record Chain(List<Places> parts) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      int after = othersSeen();
      return after < -1 ? null : last().from(Math.max(event, after + 1));
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      int after = othersSeen();
      Evidence seen = after < -1 ? null : last().upTo(event);
      return seen == null || seen.event() <= after ? null : seen;
    }

    @Override
    public boolean holdsBy(int event) {
      Evidence first = from(0);
      return first != null && first.event() <= event;
    }

    @Override
    public IntStream changes() {
      Evidence first = from(0);
      return first == null ? IntStream.empty() : IntStream.of(first.event());
    }

    @Override
    public Optional<Reason> doubt() {
      return Nearest.doubtOfAll(parts);
    }

    private Places last() {
      return parts.get(parts.size() - 1);
    }

    /** The event at which all but the last have been seen; -2 where they are not. */
    private int othersSeen() {
      int after = -1;
      for (Places part : parts.subList(0, parts.size() - 1)) {
        Evidence next = part.from(after + 1);
        if (next == null) {
          return -2;
        }
        after = next.event();
      }
      return after;
    }
  }

  /** Holds as long as its part does not. */
  record Not(Places part) implements Places {
    @Override
    public @Nullable Evidence from(int event) {
      return null;
    }

    @Override
    public @Nullable Evidence upTo(int event) {
      return null;
    }

    @Override
    public boolean holdsBy(int event) {
      return !part.holdsBy(event);
    }

    @Override
    public IntStream changes() {
      return part.changes();
    }

    @Override
    public Optional<Reason> doubt() {
      return Optional.empty();
    }
  }
}
