package dev.pedoman.lint;

import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.yaml.Allowance;
import java.util.List;

/**
 * What lint says of an SOP. Immutable.
 *
 * @param problems what is to be mended, by place
 * @param allowed what the file lets stand, each with the exception that says why
 * @param fixes what can be mended without changing what the SOP asks for
 */
public record LintReport(List<Problem> problems, List<Allowed> allowed, List<LintFixes.Fix> fixes) {
  public LintReport {
    problems = List.copyOf(problems);
    allowed = List.copyOf(allowed);
    fixes = List.copyOf(fixes);
  }

  /** A problem that the file lets stand. */
  public record Allowed(Problem problem, Allowance because) {}

  /** Whether nothing is worse than a note. */
  public boolean clean() {
    return problems.stream().allMatch(problem -> problem.severity() == Severity.INFO);
  }
}
