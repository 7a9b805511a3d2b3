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
 * @param layout where each part of the SOP is written
 */
public record SopFile(Optional<Sop> sop, List<Problem> problems, SopLayout layout) {
  public SopFile {
    problems = List.copyOf(problems);
  }

  /** What could not be read as far as its parts. */
  static SopFile unread(List<Problem> problems) {
    return new SopFile(Optional.empty(), problems, SopLayout.none());
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
