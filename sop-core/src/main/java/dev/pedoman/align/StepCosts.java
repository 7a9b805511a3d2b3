package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Credits;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What each step costs and earns, for one choice of events that deadlines are counted from. */
final class StepCosts implements LeafCosts {
  /** Next to nothing, so that of two readings the one that is sure comes first. */
  private static final long UNDECIDED = 1;

  private final Credits credits;
  private final Observed observed;
  private final Timing timing;
  private final Anchors anchors;
  private final IdentityHashMap<Node.Leaf, Long> leaving = new IdentityHashMap<>();

  StepCosts(Credits credits, Clock clock, Observed observed, Anchors anchors) {
    this.credits = credits;
    this.observed = observed;
    this.anchors = anchors;
    this.timing = new Timing(clock, anchors);
  }

  @Override
  public long taking(Node.Leaf leaf, int index) {
    int event = leaf.evidence().get(index).event();
    Integer forced = anchors.forced(leaf);
    if (forced != null && forced != event) {
      return -1;
    }
    return lost(leaf, timing.judge(leaf, event).outcome());
  }

  @Override
  public long leaving(Node.Leaf leaf) {
    return leaving.computeIfAbsent(leaf, this::computeLeaving);
  }

  /** What becomes of a step that takes a piece of its evidence in order. */
  Timing.Judged taken(Node.Leaf leaf, int index) {
    return timing.judge(leaf, leaf.evidence().get(index).event());
  }

  /** What becomes of a step that takes none in order. */
  Left left(Node.Leaf leaf) {
    if (leaf.excuse().surelyHolds()) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.EXCUSED);
    }
    if (leaf.excuse().doubt().isPresent()) {
      return new Left(StepOutcome.INCONCLUSIVE, leaf.excuse().doubt(), Optional.empty());
    }
    if (leaf.evidence().isEmpty()) {
      return unseen(leaf);
    }
    if (leaf.step().optional() && leaving(leaf) == 0) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.OPTIONAL);
    }
    return new Left(StepOutcome.OUT_OF_ORDER, Optional.empty(), Optional.of(aside(leaf)));
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

  private Left unseen(Node.Leaf leaf) {
    if (leaf.step().optional()) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.OPTIONAL);
    }
    Optional<Reason> doubt = leaf.expect().doubt(observed);
    if (doubt.isPresent()) {
      return new Left(StepOutcome.INCONCLUSIVE, doubt, Optional.empty());
    }
    return timing.windowObserved(leaf)
        ? new Left(StepOutcome.MISSED, Optional.empty(), Optional.empty())
        : Left.of(StepOutcome.INCONCLUSIVE, Reason.WINDOW_NOT_OBSERVED);
  }

  private long computeLeaving(Node.Leaf leaf) {
    if (leaf.excuse().surelyHolds()) {
      return 0;
    }
    if (leaf.excuse().doubt().isPresent()) {
      return UNDECIDED;
    }
    if (leaf.evidence().isEmpty()) {
      return lost(leaf, unseen(leaf).outcome());
    }
    // What is optional may be left out; but when it is only ever done at a wrong time, it is wrong.
    if (leaf.step().optional() && anyInTime(leaf)) {
      return 0;
    }
    return lost(leaf, StepOutcome.OUT_OF_ORDER);
  }

  private boolean anyInTime(Node.Leaf leaf) {
    for (int i = 0; i < leaf.evidence().size(); i++) {
      StepOutcome outcome = taken(leaf, i).outcome();
      if (outcome == StepOutcome.DONE || outcome == StepOutcome.INCONCLUSIVE) {
        return true;
      }
    }
    return false;
  }

  private long lost(Node.Leaf leaf, StepOutcome outcome) {
    return outcome == StepOutcome.INCONCLUSIVE
        ? UNDECIDED
        : Math.round(leaf.loss() * (1 - earned(credits, outcome)));
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

  private Evidence aside(Node.Leaf leaf) {
    Integer forced = anchors.forced(leaf);
    List<Evidence> evidence = leaf.evidence();
    return evidence.stream()
        .filter(e -> forced == null || e.event() == forced)
        .findFirst()
        .orElse(evidence.get(0));
  }
}
