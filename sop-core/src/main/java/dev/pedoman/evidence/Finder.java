package dev.pedoman.evidence;

import java.util.List;
import java.util.Optional;

/** The compiled form of one kind of pattern. Immutable. */
interface Finder {
  /**
   * Looks through the events from an index on, and appends what they show; asked once for each
   * event of an interaction, see {@link Observed#seen}.
   */
  void find(Observed observed, int from, Seen seen);

  /** Whether nothing can have been seen so far, told without looking through the events. */
  default boolean surelyUnseen(Observed observed) {
    return false;
  }

  /**
   * Tells the phrases that show it, if it is shown by phrases alone: where none of them was said
   * and nothing is in doubt, it answers every question like any other such finder of its kind.
   *
   * @return whether that is so
   */
  default boolean phrasesAlone(Silence.Gathering gathering) {
    return false;
  }

  /** Whether it holds, looking at the events up to and including an index. */
  default boolean holdsBy(Observed observed, int event) {
    List<Evidence> seen = observed.seen(this);
    return !seen.isEmpty() && seen.get(0).event() <= event;
  }

  /** Whether evidence, once seen, stays while events are added. */
  default boolean steady() {
    return true;
  }

  /** Why its absence cannot be proved. */
  Optional<Reason> doubt(Observed observed);

  /** Why what it sees may not be so: it rests on an absence that cannot be proved. */
  default Optional<Reason> assumed(Observed observed) {
    return Optional.empty();
  }

  /** Why it cannot be told whether it holds when the interaction is over. */
  default Optional<Reason> unsure(Observed observed) {
    return holdsBy(observed, observed.size()) ? assumed(observed) : doubt(observed);
  }

  /** Whether an event could have shown it: by the right speaker, or an action. */
  boolean candidate(Observed observed, int event);

  /** What was nearly it, in the order of events. */
  default List<Sought.NearMiss> nearMisses(Observed observed) {
    return List.of();
  }
}
