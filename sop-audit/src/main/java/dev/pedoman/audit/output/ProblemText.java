package dev.pedoman.audit.output;

import dev.pedoman.problem.Problem;

/** Problems for people at a terminal. */
public final class ProblemText {
  private ProblemText() {}

  /**
   * The problem as {@link Problem#text()} says it, ending with a line feed, without characters that
   * would steer the terminal: it quotes somebody's input.
   */
  public static String of(Problem problem) {
    return SafeText.lines(problem.text()) + "\n";
  }
}
