package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What becomes of a step, and what that loses, by the definition of the outcomes. */
final class ByDefinition {
  private static final int NO_ANCHOR = -2;

  private final Observed observed;
  private final Transcript transcript;
  private final Credits credits;
  private final Map<String, Node> named;
  private final IdentityHashMap<Node, Integer> decided;
  private final Predicate<Node> taken;
  private final Set<Integer> circle = new HashSet<>();

  ByDefinition(
      Observed observed,
      Transcript transcript,
      Credits credits,
      Map<String, Node> named,
      IdentityHashMap<Node, Integer> decided,
      Predicate<Node> taken) {
    this.observed = observed;
    this.transcript = transcript;
    this.credits = credits;
    this.named = named;
    this.decided = decided;
    this.taken = taken;
  }

  static @Nullable String anchorStep(Leaf leaf) {
    return leaf.step()
        .deadline()
        .filter(deadline -> deadline.anchor() instanceof Anchor.AtStep)
        .map(deadline -> ((Anchor.AtStep) deadline.anchor()).step())
        .orElse(null);
  }

  long lost(Leaf leaf, StepOutcome outcome) {
    double weight = leaf.part().loss();
    return switch (outcome) {
      case DONE, NOT_APPLICABLE -> 0;
      case INCONCLUSIVE -> 1;
      case LATE -> Math.round(weight * (1 - credits.late()));
      case EARLY -> Math.round(weight * (1 - credits.early()));
      case OUT_OF_ORDER -> Math.round(weight * (1 - credits.outOfOrder()));
      case MISSED -> Math.round(weight);
    };
  }

  record Judged(StepOutcome outcome, String why, int event) {}

  Judged judged(Leaf leaf) {
    int event = decided.get(leaf);
    if (event >= 0) {
      String undecided = undecided(leaf, event);
      return undecided.isEmpty()
          ? new Judged(onTime(leaf, event), "", event)
          : new Judged(StepOutcome.INCONCLUSIVE, undecided, event);
    }
    Node.Excuse excuse = leaf.excuse();
    if (excuse.doubt().isPresent()) {
      return new Judged(StepOutcome.INCONCLUSIVE, excuse.doubt().get().code(), -1);
    } else if (excuse.holds()) {
      return new Judged(StepOutcome.NOT_APPLICABLE, "excused", -1);
    }
    if (leaf.count() == 0) {
      return unseen(leaf);
    }
    for (int i = 0; leaf.step().optional() && i < leaf.count(); i++) {
      if (!undecided(leaf, leaf.event(i)).isEmpty()
          || onTime(leaf, leaf.event(i)) == StepOutcome.DONE) {
        return new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1);
      }
    }
    return leaf.step().optional() && lost(leaf, StepOutcome.OUT_OF_ORDER) == 0
        ? new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1)
        : new Judged(StepOutcome.OUT_OF_ORDER, "", leaf.event(0));
  }

  private Judged unseen(Leaf leaf) {
    if (leaf.step().optional()) {
      return new Judged(StepOutcome.NOT_APPLICABLE, "optional", -1);
    }
    var doubt = leaf.part().expect().doubt(observed);
    if (doubt.isPresent()) {
      return new Judged(StepOutcome.INCONCLUSIVE, doubt.get().code(), -1);
    }
    return windowSeen(leaf)
        ? new Judged(StepOutcome.MISSED, "", -1)
        : new Judged(StepOutcome.INCONCLUSIVE, "window-not-observed", -1);
  }

  private boolean windowSeen(Leaf leaf) {
    Optional<Deadline> deadline = leaf.step().deadline();
    if (deadline.isEmpty()
        || deadline.get().latest() instanceof Limit.Turns
        || !(deadline.get().anchor() instanceof Anchor.Close
            || transcript.observedUntil().isPresent())) {
      return true;
    }
    int anchor = anchor(leaf, deadline.get().anchor());
    if (anchor == NO_ANCHOR) {
      return true;
    }
    Optional<Duration> from = time(anchor);
    Optional<Duration> end = transcript.observedUntil();
    for (int i = observed.size() - 1; end.isEmpty() && i >= 0; i--) {
      end = observed.event(i).at();
    }
    Duration most = ((Limit.Time) deadline.get().latest()).duration();
    return from.isPresent()
        && end.isPresent()
        && !end.get().minus(most).minus(from.get()).isNegative();
  }

  private int anchor(Leaf leaf, Anchor anchor) {
    if (anchor instanceof Anchor.Start) {
      return -1;
    } else if (anchor instanceof Anchor.Trigger) {
      return leaf.trigger();
    } else if (anchor instanceof Anchor.Close) {
      for (int i = observed.size() - 1; i >= 0; i--) {
        if (observed.utterance(i) != null) {
          return i;
        }
      }
      return observed.size() == 0 ? NO_ANCHOR : observed.size() - 1;
    }
    String step = ((Anchor.AtStep) anchor).step();
    Node at = named.getOrDefault(step + "#" + leaf.occurrence(), named.get(step + "#1"));
    if (!(at instanceof Leaf other) || !taken.test(other)) {
      return NO_ANCHOR;
    }
    if (!circle.add(other.key())) {
      return NO_ANCHOR;
    }
    Judged judged = judged(other);
    circle.remove(other.key());
    return judged.event < 0 ? NO_ANCHOR : judged.event;
  }

  private Optional<Duration> time(int event) {
    if (event >= 0) {
      return observed.event(event).at();
    }
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i).at().isPresent()) {
        return Optional.of(Duration.ZERO);
      }
    }
    // Before the first event only the watching tells that there is a clock.
    boolean watched = observed.size() == 0 && observed.observedUntil().isPresent();
    return watched ? Optional.of(Duration.ZERO) : Optional.empty();
  }

  private String undecided(Leaf leaf, int event) {
    if (leaf.step().deadline().isEmpty()) {
      return "";
    }
    Deadline deadline = leaf.step().deadline().get();
    int anchor = anchor(leaf, deadline.anchor());
    if (anchor == NO_ANCHOR) {
      return "anchor-not-seen";
    }
    boolean untimed = time(anchor).isEmpty() || time(event).isEmpty();
    return deadline.latest() instanceof Limit.Time && untimed ? "no-times" : "";
  }

  private StepOutcome onTime(Leaf leaf, int event) {
    if (leaf.step().deadline().isEmpty()) {
      return StepOutcome.DONE;
    }
    Deadline deadline = leaf.step().deadline().get();
    int anchor = anchor(leaf, deadline.anchor());
    long distance;
    if (deadline.latest() instanceof Limit.Turns) {
      int before = anchor < 0 ? 0 : observed.turn(anchor);
      distance = Math.max(0, observed.turn(event) - before);
    } else {
      distance = time(event).get().toSeconds() - time(anchor).get().toSeconds();
    }
    if (deadline.earliest().isPresent() && distance < amount(deadline.earliest().get())) {
      return StepOutcome.EARLY;
    }
    return distance > amount(deadline.latest()) ? StepOutcome.LATE : StepOutcome.DONE;
  }

  private static long amount(Limit limit) {
    return limit instanceof Limit.Turns turns
        ? turns.turns()
        : ((Limit.Time) limit).duration().toSeconds();
  }
}
