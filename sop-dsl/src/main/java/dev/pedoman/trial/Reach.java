package dev.pedoman.trial;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rivals;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which outcomes a change of a conversation can rightly reach: of a step, when its evidence is
 * touched, or what it waits for or counts from; of a rule, when it listens to what is touched.
 * Everything else has to stay as it is.
 */
final class Reach {
  private final Map<String, List<Guard>> guards = new HashMap<>();
  private final Map<String, Set<String>> siblings;

  Reach(Sop sop) {
    this.siblings = Rivals.of(sop);
    sop.steps().forEach(part -> walk(part, List.of()));
  }

  private void walk(Procedure part, List<Guard> around) {
    List<Guard> own = new ArrayList<>(around);
    own.add(part.guard());
    if (part instanceof Step step) {
      guards.put(step.id(), own);
    } else {
      ((Group) part).parts().forEach(inner -> walk(inner, own));
    }
  }

  /** Whether something decides if the step applies at all. */
  boolean guarded(Step step) {
    return guards.getOrDefault(step.id(), List.of()).stream()
        .anyMatch(guard -> guard.when().isPresent() || guard.unless().isPresent());
  }

  /** Whether the step is one of several of which one is enough. */
  boolean chosen(Step step) {
    return !siblings.getOrDefault(step.id(), Set.of()).isEmpty();
  }

  /**
   * Whether the outcome of a step may change.
   *
   * @param target the step whose evidence was meant
   * @param touched the events that were changed, before and after
   * @param indexes their indexes before
   * @param turns whether there are more or fewer turns than before
   * @param times whether times were changed
   */
  boolean step(
      StepResult step,
      String target,
      List<Event> touched,
      Set<Integer> indexes,
      boolean turns,
      boolean times) {
    String id = step.step().id();
    boolean evidence = step.evidence().stream().anyMatch(e -> indexes.contains(e.event()));
    boolean rival = siblings.getOrDefault(id, Set.of()).contains(target);
    boolean waits =
        guards.getOrDefault(id, List.of()).stream()
            .anyMatch(
                guard ->
                    listens(guard.when(), touched)
                        || listens(guard.unless(), touched)
                        || (guard.when().isPresent() && (turns || times)));
    return evidence
        || rival
        || waits
        || counts(step.step().deadline(), target, turns, times)
        || (step.outcome() != StepOutcome.DONE
            && listens(Optional.of(step.step().expect()), touched))
        || PatternParts.said(step.step().expect()).stream()
            .anyMatch(said -> (turns && said.place().isPresent()) || compares(said, touched));
  }

  /** What competes with others, or repeats what the other side has said. */
  private static boolean compares(PatternParts.Said said, List<Event> touched) {
    return said.text() instanceof TextPattern.Echoes
        || (said.text() instanceof TextPattern.Resembles && listens(said, touched));
  }

  private static boolean counts(
      Optional<Deadline> deadline, String target, boolean turns, boolean times) {
    if (deadline.isEmpty()) {
      return false;
    }
    boolean inTurns = deadline.get().latest() instanceof Limit.Turns;
    boolean moved = inTurns ? turns : times;
    return moved || deadline.get().anchor().equals(new Anchor.AtStep(target));
  }

  /**
   * Whether the outcome of a rule may change.
   *
   * @param words whether words were put in that were not there before
   */
  boolean rule(RuleResult rule, List<Event> touched, boolean words) {
    Guard guard = rule.rule().guard();
    if (listens(guard.when(), touched) || listens(guard.unless(), touched)) {
      return true;
    }
    Requirement requirement = rule.rule().requirement();
    if (requirement instanceof Requirement.Never never) {
      return words && listens(Optional.of(never.pattern()), touched);
    }
    return true;
  }

  /** Whether a pattern could be seen at one of the events, by who says or does it. */
  static boolean listens(Optional<Pattern> pattern, List<Event> events) {
    if (pattern.isEmpty()) {
      return false;
    }
    for (PatternParts.Part part : PatternParts.of(pattern.get())) {
      if (part instanceof PatternParts.Said said && listens(said, events)) {
        return true;
      } else if (part instanceof PatternParts.Done
          && events.stream().anyMatch(event -> !(event instanceof Utterance))) {
        return true;
      }
    }
    return false;
  }

  private static boolean listens(PatternParts.Said said, List<Event> events) {
    Optional<Speaker> by = said.by();
    return events.stream()
        .anyMatch(event -> event instanceof Utterance && (by.isEmpty() || by.get() == event.by()));
  }
}
