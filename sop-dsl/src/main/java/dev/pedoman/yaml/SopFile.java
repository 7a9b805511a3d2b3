package dev.pedoman.yaml;

import dev.pedoman.model.Sop;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file. Immutable.
 *
 * @param sop the SOP; empty when there is an error among the problems
 * @param problems every problem found, by place; those that are no errors ride along with an SOP
 */
public record SopFile(Optional<Sop> sop, List<Problem> problems) {
  public SopFile {
    problems = List.copyOf(problems);
  }

  /**
   * The SOP.
   *
   * @throws ProblemException when there is none, with every problem found
   */
  public Sop orThrow() {
    return sop.orElseThrow(() -> new ProblemException(problems));
  }
}
