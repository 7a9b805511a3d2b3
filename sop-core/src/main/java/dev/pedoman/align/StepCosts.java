package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Credits;
import java.util.Optional;

/** What each step costs and earns. Belongs to one alignment. */
final class StepCosts {
  /** Next to nothing, so that of two readings the one that is sure comes first. */
  private static final long UNDECIDED = 1;

  private final Credits credits;
  private final Observed observed;
  private final Timing timing;

  StepCosts(Credits credits, Clock clock, Observed observed) {
    this.credits = credits;
    this.observed = observed;
    this.timing = new Timing(clock);
  }

  /** Loss when a step is credited with an event in order. */
  long taking(Leaf leaf, int event, int anchor) {
    return leaf.part().deadline() == null
        ? 0
        : lost(leaf, timing.judge(leaf, event, anchor).outcome());
  }

  /** Loss when a step is credited with nothing in order. */
  long leaving(Leaf leaf, int anchor) {
    if (leaf.excuse().surelyHolds()) {
      return 0;
    }
    if (leaf.excuse().doubt().isPresent()) {
      return UNDECIDED;
    }
    if (leaf.count() == 0) {
      return lost(leaf, unseen(leaf, anchor).outcome());
    }
    // What is optional may be left out; but when it is only ever done at a wrong time, it is wrong.
    if (leaf.step().optional() && anyInTime(leaf, anchor)) {
      return 0;
    }
    return leaf.part().aside();
  }

  /** Loss when a step is done out of order. */
  long aside(Leaf leaf) {
    return leaf.part().aside();
  }

  /** Loss when a step is done after its deadline. */
  long late(Leaf leaf) {
    return lost(leaf, StepOutcome.LATE);
  }

  /** What becomes of a step that takes a piece of its evidence in order. */
  Timing.Judged taken(Leaf leaf, int event, int anchor) {
    return timing.judge(leaf, event, anchor);
  }

  /** The event that deadlines of others are counted from when a step takes none in order. */
  int resolvedAside(Leaf leaf, int anchor) {
    boolean aside =
        leaf.count() > 0
            && !leaf.excuse().surelyHolds()
            && leaf.excuse().doubt().isEmpty()
            && !(leaf.step().optional() && leaving(leaf, anchor) == 0);
    return aside ? leaf.event(0) : Timing.UNSEEN;
  }

  /** What becomes of a step that takes none in order. */
  Left left(Leaf leaf, int anchor) {
    if (leaf.excuse().surelyHolds()) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.EXCUSED);
    }
    if (leaf.excuse().doubt().isPresent()) {
      return new Left(StepOutcome.INCONCLUSIVE, leaf.excuse().doubt(), Optional.empty());
    }
    if (leaf.count() == 0) {
      return unseen(leaf, anchor);
    }
    if (leaf.step().optional() && leaving(leaf, anchor) == 0) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.OPTIONAL);
    }
    return new Left(StepOutcome.OUT_OF_ORDER, Optional.empty(), Optional.of(leaf.evidence(0)));
  }

  /**
   * A step that was left aside.
   *
   * @param outcome what became of it
   * @param reason why
   * @param evidence where it was seen out of order
   */
  record Left(StepOutcome outcome, Optional<Reason> reason, Optional<Evidence> evidence) {
    static Left of(StepOutcome outcome, Reason reason) {
      return new Left(outcome, Optional.of(reason), Optional.empty());
    }
  }

  Left unseen(Leaf leaf, int anchor) {
    if (leaf.step().optional()) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.OPTIONAL);
    }
    Optional<Reason> doubt = leaf.part().expect().doubt(observed);
    if (doubt.isPresent()) {
      return new Left(StepOutcome.INCONCLUSIVE, doubt, Optional.empty());
    }
    return timing.windowObserved(leaf, anchor)
        ? new Left(StepOutcome.MISSED, Optional.empty(), Optional.empty())
        : Left.of(StepOutcome.INCONCLUSIVE, Reason.WINDOW_NOT_OBSERVED);
  }

  /** Whether what becomes of a step cannot be told without the event that it is counted from. */
  boolean needsAnchor(Leaf leaf) {
    return leaf.count() > 0 || timing.windowNeedsAnchor(leaf);
  }

  private boolean anyInTime(Leaf leaf, int anchor) {
    if (leaf.part().deadline() == null) {
      return true;
    }
    if (leaf.countedFromStep()) {
      for (int i = 0; i < leaf.count(); i++) {
        if (inTime(leaf, i, anchor)) {
          return true;
        }
      }
      return false;
    }
    for (; !leaf.inTime && leaf.asked < leaf.count(); leaf.asked++) {
      leaf.inTime = inTime(leaf, leaf.asked, anchor);
    }
    return leaf.inTime;
  }

  private boolean inTime(Leaf leaf, int index, int anchor) {
    StepOutcome outcome = taken(leaf, leaf.event(index), anchor).outcome();
    return outcome == StepOutcome.DONE || outcome == StepOutcome.INCONCLUSIVE;
  }

  private long lost(Leaf leaf, StepOutcome outcome) {
    return outcome == StepOutcome.INCONCLUSIVE
        ? UNDECIDED
        : Math.round(leaf.part().loss() * (1 - earned(credits, outcome)));
  }

  /** The share of a step's weight that an outcome earns. */
  static double earned(Credits credits, StepOutcome outcome) {
    return switch (outcome) {
      case DONE, INCONCLUSIVE, NOT_APPLICABLE -> 1;
      case LATE -> credits.late();
      case EARLY -> credits.early();
      case OUT_OF_ORDER -> credits.outOfOrder();
      case MISSED -> 0;
    };
  }
}
