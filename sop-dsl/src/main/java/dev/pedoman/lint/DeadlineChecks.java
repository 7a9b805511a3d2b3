package dev.pedoman.lint;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.yaml.SopLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deadlines that are over before their step can come: in a sequence a step cannot come before the
 * one above it, and that one may have to wait.
 */
final class DeadlineChecks {
  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;

  DeadlineChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
  }

  void check() {
    sequence(sop.steps(), new ArrayList<>());
    for (Step step : sop.allSteps()) {
      boolean zero =
          step.deadline()
              .filter(d -> d.latest() instanceof Limit.Time t && t.duration().isZero())
              .filter(d -> d.anchor() instanceof Anchor.Start)
              .isPresent();
      if (zero) {
        findings.add(
            LintCode.IMPOSSIBLE_DEADLINE,
            step.id(),
            layout.of(step.id(), "within"),
            "step '" + step.id() + "' has no time at all",
            "nothing is done 0 seconds after the start",
            "allow at least a second, for example: within: 60s");
      }
    }
  }

  /** Follows a sequence with the steps that surely came before. */
  private void sequence(List<Procedure> parts, List<Step> before) {
    for (Procedure part : parts) {
      if (part instanceof Step step) {
        if (bound(step)) {
          before.forEach(earlier -> compare(earlier, step));
          if (!step.optional()) {
            before.add(step);
          }
        }
      } else if (part instanceof Group group) {
        boolean bound =
            group.guard().when().isEmpty()
                && group.guard().unless().isEmpty()
                && group.form() == Group.Form.SEQUENCE;
        sequence(group.parts(), bound ? before : new ArrayList<>());
      }
    }
  }

  /** What a guard calls for is not bound to the place of its neighbours. */
  private static boolean bound(Step step) {
    return step.guard().when().isEmpty() && step.guard().unless().isEmpty();
  }

  private void compare(Step earlier, Step later) {
    Optional<Duration> from = earlier.deadline().flatMap(DeadlineChecks::earliest);
    Optional<Duration> until = later.deadline().flatMap(DeadlineChecks::latest);
    if (from.isEmpty() || until.isEmpty()) {
      return;
    }
    Anchor one = earlier.deadline().get().anchor();
    Anchor other = later.deadline().get().anchor();
    boolean same =
        one.equals(other) && (one instanceof Anchor.Start || one instanceof Anchor.Close);
    // The close is not before the start: what waits for the one waits for the other.
    boolean apart = one instanceof Anchor.Close && other instanceof Anchor.Start;
    boolean comparable = same || apart;
    if (comparable && until.get().compareTo(from.get()) < 0) {
      String key = later.deadline().get().earliest().isPresent() ? "between" : "within";
      findings.add(
          LintCode.IMPOSSIBLE_DEADLINE,
          later.id(),
          layout.of(later.id(), key),
          "the deadline of step '" + later.id() + "' is over before it can come",
          "it stands behind '" + earlier.id() + "', which has to wait longer than that",
          "let it stand before '" + earlier.id() + "', or give it more time");
    }
  }

  private static Optional<Duration> earliest(Deadline deadline) {
    return deadline
        .earliest()
        .filter(Limit.Time.class::isInstance)
        .map(limit -> ((Limit.Time) limit).duration());
  }

  private static Optional<Duration> latest(Deadline deadline) {
    return deadline.latest() instanceof Limit.Time time && deadline.calendar().isEmpty()
        ? Optional.of(time.duration())
        : Optional.empty();
  }
}
