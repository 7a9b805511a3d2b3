package dev.pedoman.yaml;

import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.problem.Severity;
import java.util.List;

/**
 * What came of reading a file of trials. Immutable.
 *
 * @param file what it is called
 * @param sop the SOP that is tried, with the places of its parts
 * @param trials in the order written; none when there is an error among the problems
 * @param problems every problem found, in the file, the SOP and the conversations, by place
 */
public record TrialFile(String file, SopFile sop, List<Trial> trials, List<Problem> problems) {
  public TrialFile {
    trials = List.copyOf(trials);
    problems = List.copyOf(problems);
  }

  /** Whether it can be run. */
  public boolean usable() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /**
   * Itself, if it can be run.
   *
   * @throws ProblemException when it cannot, with every problem found
   */
  public TrialFile orThrow() {
    if (!usable()) {
      throw new ProblemException(problems);
    }
    return this;
  }
}
