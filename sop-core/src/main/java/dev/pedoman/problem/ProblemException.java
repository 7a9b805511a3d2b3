package dev.pedoman.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used, with every problem found in it; for callers who want a throw. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Wraps problems.
   *
   * @param problems at least one; kept in the given order
   * @throws IllegalArgumentException when there is none
   */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a problem exception without a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
