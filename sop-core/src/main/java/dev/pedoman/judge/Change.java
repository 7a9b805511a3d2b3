package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Place;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of an interaction that would have satisfied a step or rule: a value, of which
 * sentences are made on demand. Computed by {@link SmallestChange}.
 */
public sealed interface Change {
  /**
   * A place in the order of events.
   *
   * @param after the event that comes before it; empty when any earlier place will do
   * @param before the event that comes after it; empty when any later place will do
   */
  record Between(Optional<Evidence> after, Optional<Evidence> before) {
    static final Between ANYWHERE = new Between(Optional.empty(), Optional.empty());
  }

  /**
   * By when.
   *
   * @param deadline the deadline
   * @param from the offset from which on it is in time, where it is bounded and can be computed
   * @param until the last offset at which it is in time, where that can be computed
   * @param reachable whether the place in the order lies within that time; if not, the event that
   *     bounds the place has to move as well
   */
  record Due(
      Deadline deadline, Optional<Duration> from, Optional<Duration> until, boolean reachable) {}

  /** Do what was not done, so many times, at that place. */
  record Add(int times, Between place, Optional<Due> due) implements Change {}

  /** Do it at another place. */
  record Move(Evidence event, Between place, Optional<Due> due) implements Change {}

  /**
   * Do it earlier or later.
   *
   * @param event what
   * @param earlier whether earlier rather than later
   * @param by by how much at least
   * @param calendar the working hours that it is counted in; empty for plain time and turns
   * @param along the event that bounds its place and has to move as well; empty if there is none
   */
  record Shift(
      Evidence event,
      boolean earlier,
      Limit by,
      Optional<String> calendar,
      Optional<Evidence> along)
      implements Change {}

  /** Leave out so many of these. */
  record Drop(int times, List<Evidence> events) implements Change {
    public Drop {
      events = List.copyOf(events);
    }
  }

  /**
   * Have it said or done by the right side: words at a place of its own, since what the other side
   * says stays said; a deed where it stands.
   */
  record Give(Evidence event, Speaker to, Between place, Optional<Due> due) implements Change {}

  /** Say it without the negation. */
  record Affirm(Evidence event) implements Change {}

  /** See to it that the action succeeds. */
  record Succeed(Evidence event) implements Change {}

  /** Give the action the right values. */
  record Correct(Evidence event, List<Attribute> attributes) implements Change {
    public Correct {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * An attribute that does not hold what it should.
   *
   * @param name its name
   * @param expected what it should hold
   * @param known the value that it should hold, where the case record or the SOP names one
   * @param seen what it holds; empty when it is not there
   */
  record Attribute(String name, Expected expected, Optional<Value> known, Optional<Value> seen) {}

  /** Say it in the turns where it counts. */
  record Relocate(Evidence event, Place place) implements Change {}

  /** Have these utterances show what all should show. */
  record Show(List<Evidence> events) implements Change {
    public Show {
      events = List.copyOf(events);
    }
  }

  /**
   * Bring a metric within its bound.
   *
   * @param metric which
   * @param less whether it has to become less rather than more
   * @param by by how much, in the metric's unit; above 0
   * @param events what it was taken from, where few enough to show
   */
  record Bring(Metric metric, boolean less, double by, List<Evidence> events) implements Change {
    public Bring {
      events = List.copyOf(events);
    }
  }

  /**
   * State what the case record holds.
   *
   * @param said the statement that does not agree
   * @param known the values of which one would agree; at least one
   */
  record State(Evidence said, List<Value> known) implements Change {
    public State {
      known = List.copyOf(known);
    }
  }

  /** Answer in the customer's language. */
  record Answer(Language language) implements Change {}

  /** All of these. */
  record Each(List<Change> changes) implements Change {
    public Each {
      changes = List.copyOf(changes);
    }
  }

  /** Answers by kind. */
  interface Cases<R> {
    R add(Add change);

    R move(Move change);

    R shift(Shift change);

    R drop(Drop change);

    R give(Give change);

    R affirm(Affirm change);

    R succeed(Succeed change);

    R correct(Correct change);

    R relocate(Relocate change);

    R show(Show change);

    R bring(Bring change);

    R state(State change);

    R answer(Answer change);

    R each(Each change);
  }

  /** Asks the case for this kind; the compiler finds a forgotten one. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Add c) {
      return cases.add(c);
    } else if (this instanceof Move c) {
      return cases.move(c);
    } else if (this instanceof Shift c) {
      return cases.shift(c);
    } else if (this instanceof Drop c) {
      return cases.drop(c);
    } else if (this instanceof Give c) {
      return cases.give(c);
    } else if (this instanceof Affirm c) {
      return cases.affirm(c);
    } else if (this instanceof Succeed c) {
      return cases.succeed(c);
    } else if (this instanceof Correct c) {
      return cases.correct(c);
    } else if (this instanceof Relocate c) {
      return cases.relocate(c);
    } else if (this instanceof Show c) {
      return cases.show(c);
    } else if (this instanceof Bring c) {
      return cases.bring(c);
    } else if (this instanceof State c) {
      return cases.state(c);
    } else if (this instanceof Answer c) {
      return cases.answer(c);
    }
    return cases.each((Each) this);
  }
}
