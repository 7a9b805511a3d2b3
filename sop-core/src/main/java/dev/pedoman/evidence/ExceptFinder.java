package dev.pedoman.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Seen where a part is seen and none of the exceptions is at the same event. */
record ExceptFinder(Finder part, List<Finder> exceptions) implements Finder {
  @Override
  public boolean steady() {
    return part.steady() && exceptions.stream().allMatch(Finder::steady);
  }

  @Override
  public List<Evidence> find(Observed observed) {
    Set<Integer> excepted = new HashSet<>();
    for (Finder exception : exceptions) {
      observed.seen(exception).forEach(evidence -> excepted.add(evidence.event()));
    }
    return observed.seen(part).stream()
        .filter(evidence -> !excepted.contains(evidence.event()))
        .toList();
  }

  @Override
  public Optional<Reason> doubt(Observed observed) {
    List<Finder> excused =
        exceptions.stream().filter(exception -> !observed.seen(exception).isEmpty()).toList();
    Optional<Reason> ofPart = part.doubt(observed);
    // What took an event out may not be so.
    return Doubts.settled(ofPart).isPresent()
        ? ofPart
        : Doubts.first(excused, exception -> exception.assumed(observed)).or(() -> ofPart);
  }

  @Override
  public Optional<Reason> assumed(Observed observed) {
    // An event that is seen stays what it is, however the interaction goes on.
    return part.assumed(observed)
        .or(() -> Doubts.settled(Doubts.first(exceptions, exception -> exception.doubt(observed))));
  }

  @Override
  public boolean candidate(Observed observed, int event) {
    return part.candidate(observed, event);
  }

  @Override
  public List<Sought.NearMiss> nearMisses(Observed observed) {
    return observed.nearMisses(part);
  }
}
