package dev.pedoman.yaml;

import dev.pedoman.yaml.DeadlineText.Part;
import dev.pedoman.yaml.StepIndex.Relation;
import java.util.Optional;

/** Deadlines that no interaction could ever meet, or that never begin to run. */
final class DeadlineMistakes {
  private static final String CODE = "impossible-deadline";

  private DeadlineMistakes() {}

  static Mistake notOrdered(DeadlineText text) {
    String earliest = text.earliest().map(Part::text).orElse("");
    return new Mistake(
        CODE,
        "nothing lies between " + earliest + " and " + text.latest().text(),
        "the first must be the smaller, and both must be times or both turns",
        "write for example: between: 24h and 48h of close");
  }

  static Mistake turnsByCalendar() {
    return new Mistake(
        CODE,
        "turns cannot be counted in working hours",
        "a calendar counts time",
        "leave 'by …' out, or write a time: within: 4h of start by office");
  }

  static Mistake noTrigger() {
    return new Mistake(
        CODE,
        "there is no trigger to count from",
        "the trigger is what made the nearest 'when' apply, and no 'when' encloses this step",
        "add 'when' to the step or to a group around it, or count from 'start'");
  }

  /** What is wrong with a deadline that counts from a step that lies so; empty if nothing is. */
  static Optional<Mistake> of(String step, Relation relation) {
    return switch (relation) {
      case SAME ->
          mistake(
              "the deadline of step '" + step + "' counts from the step itself",
              "a step is always done at once after itself",
              "count from an earlier step, or from 'start'");
      case LATER ->
          mistake(
              "the deadline counts from step '" + step + "', which comes later",
              "the time has not begun to run when this step is due",
              "count from an earlier step, or give the later step the deadline");
      case OTHER_BRANCH ->
          mistake(
              "the deadline counts from step '" + step + "' in another branch of 'one-of'",
              "only one of the branches is called for",
              "count from a step before the 'one-of'");
      case EARLIER, ANY_ORDER -> Optional.empty();
    };
  }

  private static Optional<Mistake> mistake(String what, String why, String mend) {
    return Optional.of(new Mistake(CODE, what, why, mend));
  }
}
