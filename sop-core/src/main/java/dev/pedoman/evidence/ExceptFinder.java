package dev.pedoman.evidence;

import java.util.List;
import java.util.Optional;

/** Seen where a part is seen and none of the exceptions is at the same event. */
record ExceptFinder(Finder part, List<Finder> exceptions) implements Finder {
  @Override
  public boolean steady() {
    return part.steady() && exceptions.stream().allMatch(Finder::steady);
  }

  @Override
  public boolean phrasesAlone(Silence.Gathering gathering) {
    return part.phrasesAlone(gathering) && gathering.addAll(exceptions);
  }

  @Override
  public void find(Observed observed, int from, Seen seen) {
    List<Evidence> all = observed.seen(part);
    for (int i = CompositeFinders.firstFrom(all, from); i < all.size(); i++) {
      Evidence evidence = all.get(i);
      if (exceptions.stream().noneMatch(exception -> seenAt(exception, evidence, observed))) {
        seen.append(evidence);
      }
    }
  }

  private static boolean seenAt(Finder exception, Evidence evidence, Observed observed) {
    List<Evidence> seen = observed.seen(exception);
    int i = CompositeFinders.firstFrom(seen, evidence.event());
    return i < seen.size() && seen.get(i).event() == evidence.event();
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
