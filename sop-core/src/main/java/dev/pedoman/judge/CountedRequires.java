package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import java.util.List;
import java.util.Optional;

/**
 * Something is to be seen so many times.
 *
 * @param sought what
 * @param atLeast how often at least
 * @param atMost how often at most; the largest integer for any number of times
 */
record CountedRequires(Sought sought, int atLeast, int atMost) implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    List<Evidence> seen = sought.seen(observed);
    if (atMost == 0 && seen.isEmpty()) {
      return Ruling.absent(sought.doubt(observed), 0);
    }
    boolean tooMany = seen.size() > atMost;
    if (tooMany || (seen.size() >= atLeast && atMost == Integer.MAX_VALUE)) {
      return sought
          .assumed(observed)
          .map(Ruling::undecided)
          .orElseGet(
              () ->
                  tooMany
                      ? Ruling.broken(seen, seen.size(), seen.size() - atMost)
                      : Ruling.kept(seen.size()));
    }
    Optional<Reason> doubt = sought.doubt(observed);
    if (seen.size() < atLeast) {
      return doubt
          .map(Ruling::undecided)
          .orElseGet(() -> Ruling.broken(seen, seen.size(), atLeast - seen.size()));
    }
    boolean exact = atLeast == atMost;
    return Ruling.absent(exact ? doubt.or(() -> assumed(seen, observed)) : doubt, seen.size());
  }

  @Override
  public boolean full(Observed observed) {
    return atMost > 0 && sought.seen(observed).size() == atMost;
  }

  /** What only seems to be seen must not make up the number. */
  private Optional<Reason> assumed(List<Evidence> seen, Observed observed) {
    return seen.isEmpty() ? Optional.empty() : sought.assumed(observed);
  }
}
