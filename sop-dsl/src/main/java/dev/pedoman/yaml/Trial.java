package dev.pedoman.yaml;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Principle;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An example conversation with what an SOP should say of it. Immutable.
 *
 * @param id its name in the file of trials
 * @param about what it shows, for people
 * @param conversation the example; called by the trial's name
 * @param expect what the SOP should say
 * @param place where the trial is written
 */
public record Trial(
    String id, Optional<String> about, Transcript conversation, Expect expect, Place place) {

  /**
   * What is expected of a check; what is not named is not compared.
   *
   * @param verdict the result
   * @param score the bounds of the score, in percent
   * @param principles the bounds of principles' scores, in percent
   * @param steps the outcomes that a step may have, by its id; {@code id#2} for the second time of
   *     a step that repeats
   * @param rules the outcomes that a rule may have, by its id
   * @param findings the ids of all steps and rules with a finding, in whatever order
   * @param categories the ids of all categories that it belongs to
   * @param places where each of these is written, by {@code verdict}, {@code score}, {@code
   *     findings}, {@code categories}, or the name of a principle, step or rule
   */
  public record Expect(
      Optional<Verdict> verdict,
      Optional<Bound> score,
      Map<Principle, Bound> principles,
      Map<String, Set<StepOutcome>> steps,
      Map<String, Set<RuleOutcome>> rules,
      Optional<List<String>> findings,
      Optional<List<String>> categories,
      Map<String, Place> places) {
    public Expect {
      principles = Map.copyOf(principles);
      steps = Map.copyOf(steps);
      rules = Map.copyOf(rules);
      findings = findings.map(List::copyOf);
      categories = categories.map(List::copyOf);
      places = Map.copyOf(places);
    }
  }
}
