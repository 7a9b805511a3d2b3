package dev.pedoman.trial;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.StepResult;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Spoils each good conversation in every way and looks at what the SOP says of it. */
final class Mutators {
  /** So often is looked whether yet another event shows the step. */
  private static final int MOST_SHOWINGS = 20;

  private final TrialRun run;
  private final Sop sop;
  private final Reach reach;
  private final List<MutantResult> results = new ArrayList<>();

  Mutators(TrialRun run) {
    this.run = run;
    this.sop = run.sop();
    this.reach = new Reach(sop);
  }

  Mutation run() {
    for (TrialResult result : run.results()) {
      if (result.passed() && result.report().judgement().verdict() == Verdict.PASS) {
        conversation(result);
      }
    }
    return new Mutation(results);
  }

  private void conversation(TrialResult result) {
    Map<String, Set<Evidence>> showings = new LinkedHashMap<>();
    for (StepResult step : result.report().judgement().steps()) {
      if (step.outcome() == StepOutcome.DONE && !step.evidence().isEmpty()) {
        showings.put(Outcomes.key(step), showings(result, step));
      }
    }
    StepMutants steps = new StepMutants(run, result, reach, results::add);
    for (StepResult step : result.report().judgement().steps()) {
      Set<Evidence> shown = showings.get(Outcomes.key(step));
      if (shown != null) {
        steps.spoil(step, shown);
      }
    }
    for (List<Step> pair : pairs()) {
      Optional<StepResult> one = Outcomes.step(result.report(), pair.get(0).id());
      Optional<StepResult> other = Outcomes.step(result.report(), pair.get(1).id());
      Set<Evidence> shownOne = showings.get(pair.get(0).id());
      Set<Evidence> shownOther = showings.get(pair.get(1).id());
      if (one.isPresent() && other.isPresent() && shownOne != null && shownOther != null) {
        steps.swap(one.get(), other.get(), shownOne, shownOther);
      }
    }
    new WholeMutants(run, result, reach, results::add).spoil();
  }

  /** Everything that shows a step: its evidence, then what would be evidence without that. */
  private Set<Evidence> showings(TrialResult result, StepResult step) {
    Transcript all = result.trial().conversation();
    Set<Evidence> shown = new LinkedHashSet<>(step.evidence());
    Set<Integer> gone = new TreeSet<>();
    step.evidence().forEach(evidence -> gone.add(evidence.event()));
    for (int round = 0; round < MOST_SHOWINGS; round++) {
      Transcript rest = Spoilt.without(all, gone);
      Optional<StepResult> again = Outcomes.step(run.check(rest), Outcomes.key(step));
      if (again.isEmpty() || again.get().evidence().isEmpty()) {
        break;
      }
      List<Integer> indexes = new ArrayList<>();
      for (int i = 0; i < all.events().size(); i++) {
        if (!gone.contains(i)) {
          indexes.add(i);
        }
      }
      for (Evidence evidence : again.get().evidence()) {
        int index = indexes.get(evidence.event());
        gone.add(index);
        shown.add(
            new Evidence(
                index,
                evidence.at(),
                evidence.by(),
                evidence.start(),
                evidence.end(),
                evidence.quote()));
      }
    }
    return shown;
  }

  /** Steps that follow each other in a sequence, with no guard that would free them from it. */
  private List<List<Step>> pairs() {
    List<List<Step>> pairs = new ArrayList<>();
    sequence(sop.steps(), pairs);
    return pairs;
  }

  private static void sequence(List<Procedure> parts, List<List<Step>> pairs) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Group group) {
        if (group.form() == Group.Form.SEQUENCE) {
          sequence(group.parts(), pairs);
        } else {
          group.parts().forEach(part -> sequence(List.of(part), pairs));
        }
      } else if (i > 0
          && parts.get(i - 1) instanceof Step before
          && parts.get(i) instanceof Step after
          && free(before.guard())
          && free(after.guard())) {
        pairs.add(List.of(before, after));
      }
    }
  }

  private static boolean free(Guard guard) {
    return guard.when().isEmpty() && guard.unless().isEmpty();
  }
}
