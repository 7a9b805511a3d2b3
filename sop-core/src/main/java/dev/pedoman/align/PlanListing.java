package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.GroupPart;
import dev.pedoman.align.ProcedurePlan.GuardPart;
import dev.pedoman.align.ProcedurePlan.Part;
import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import java.util.List;

/** Lists a compiled procedure, a line for each part. */
final class PlanListing {
  private final StringBuilder out = new StringBuilder();

  private PlanListing() {}

  static String of(ProcedurePlan plan) {
    PlanListing listing = new PlanListing();
    listing
        .out
        .append("procedure of ")
        .append(plan.sop().id())
        .append(": ")
        .append(plan.steps().size())
        .append(" steps, width ")
        .append(plan.countsFromSteps() ? Width.of(plan).steps() : 0)
        .append(plan.plain() ? ", plain" : "")
        .append('\n');
    listing.parts(plan.parts(), 1);
    return listing.out.toString();
  }

  private void parts(List<Part> parts, int depth) {
    for (Part part : parts) {
      out.append("  ".repeat(depth));
      if (part instanceof StepPart step) {
        step(step);
        guard(step.guard());
        out.append('\n');
      } else if (part instanceof GroupPart group) {
        out.append(
            switch (group.form()) {
              case SEQUENCE -> "sequence";
              case ANY_ORDER -> "any order";
              case ONE_OF -> "one of";
            });
        guard(group.guard());
        out.append('\n');
        parts(group.parts(), depth + 1);
      }
    }
  }

  private void step(StepPart step) {
    out.append(step.step().id()).append(" loss ").append(step.loss());
    out.append(step.step().optional() ? " optional" : "");
    Deadline deadline = step.deadline();
    if (deadline != null) {
      deadline
          .earliest()
          .ifPresentOrElse(
              earliest -> out.append(" between ").append(limit(earliest)).append(" and "),
              () -> out.append(" within "));
      out.append(limit(deadline.latest())).append(" of ").append(anchor(deadline.anchor()));
      deadline.calendar().ifPresent(calendar -> out.append(" by ").append(calendar));
    }
  }

  private void guard(GuardPart guard) {
    guard.when().ifPresent(when -> out.append(guard.repeat() ? " each time" : " when seen"));
    guard.unless().ifPresent(unless -> out.append(" unless seen"));
  }

  static String limit(Limit limit) {
    return limit instanceof Limit.Turns turns
        ? turns.turns() + " turns"
        : ((Limit.Time) limit).duration().toString();
  }

  private static String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.AtStep step) {
      return step.step();
    } else if (anchor instanceof Anchor.Start) {
      return "start";
    }
    return anchor instanceof Anchor.Close ? "close" : "trigger";
  }
}
