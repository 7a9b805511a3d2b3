package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Credits;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each step costs and earns, for one choice of events that deadlines are counted from. */
final class StepCosts implements Reading.LeafCosts {
  private final Credits credits;
  private final Observed observed;
  private final Timing timing;
  private final Map<String, Integer> anchors;
  private final IdentityHashMap<Node.Leaf, Long> leaving = new IdentityHashMap<>();

  StepCosts(Credits credits, Clock clock, Observed observed, Map<String, Integer> anchors) {
    this.credits = credits;
    this.observed = observed;
    this.anchors = new HashMap<>(anchors);
    this.timing = new Timing(clock, anchors);
  }

  @Override
  public long taking(Node.Leaf leaf, int index) {
    int event = leaf.evidence().get(index).event();
    Integer forced = forced(leaf);
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
    if (leaf.excused()) {
      return Left.of(StepOutcome.NOT_APPLICABLE, Reason.EXCUSED);
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
    if (leaf.excused()) {
      return 0;
    }
    if (leaf.evidence().isEmpty()) {
      return unseen(leaf).outcome() == StepOutcome.MISSED ? leaf.loss() : 0;
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
    return Math.round(leaf.loss() * (1 - earned(credits, outcome)));
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
    Integer forced = forced(leaf);
    List<Evidence> evidence = leaf.evidence();
    return evidence.stream()
        .filter(e -> forced == null || e.event() == forced)
        .findFirst()
        .orElse(evidence.get(0));
  }

  private @Nullable Integer forced(Node.Leaf leaf) {
    return leaf.occurrence() == 1 ? anchors.get(leaf.step().id()) : null;
  }
}
