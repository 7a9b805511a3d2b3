package dev.pedoman.trial;

import java.util.List;

/**
 * Whether an SOP notices when good conversations are spoilt. Immutable.
 *
 * @param mutants all that were tried, in the order of the trials
 */
public record Mutation(List<MutantResult> mutants) {
  public Mutation {
    mutants = List.copyOf(mutants);
  }

  /** How many were tried. */
  public int all() {
    return mutants.size();
  }

  /** How many the SOP noticed. */
  public int killed() {
    return (int) mutants.stream().filter(MutantResult::killed).count();
  }

  /** The share that the SOP noticed, 0 to 1; 1 when none was tried. */
  public double score() {
    return mutants.isEmpty() ? 1 : (double) killed() / all();
  }

  /** Those that it did not notice. */
  public List<MutantResult> survivors() {
    return mutants.stream().filter(mutant -> !mutant.killed()).toList();
  }

  /** Those of a kind. */
  public List<MutantResult> of(MutantResult.Kind kind) {
    return mutants.stream().filter(mutant -> mutant.kind() == kind).toList();
  }
}
