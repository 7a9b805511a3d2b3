package dev.pedoman.audit.command;

import dev.pedoman.audit.output.ProblemText;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints problems as they come. Errors are all shown; of warnings the first few of a kind, of notes
 * none, unless details are asked for: what was left out is counted at the end.
 */
final class ProblemPrinter {
  private static final int MOST_WARNINGS = 20;

  private final Terminal terminal;
  private final boolean details;
  private final Map<String, Integer> warnings = new TreeMap<>();
  private int notes;

  ProblemPrinter(Terminal terminal, boolean details) {
    this.terminal = terminal;
    this.details = details;
  }

  void print(Problem problem) {
    if (details || shows(problem)) {
      // In step with what is shown so far, where both streams go to one screen.
      terminal.out().flush();
      terminal.err().print(ProblemText.of(problem));
      terminal.err().flush();
    }
  }

  private boolean shows(Problem problem) {
    if (problem.severity() == Severity.WARNING) {
      return warnings.merge(problem.code(), 1, Integer::sum) <= MOST_WARNINGS;
    }
    notes += problem.severity() == Severity.INFO ? 1 : 0;
    return problem.severity() == Severity.ERROR;
  }

  void finish() {
    warnings.forEach(
        (code, count) -> {
          if (count > MOST_WARNINGS) {
            int more = count - MOST_WARNINGS;
            terminal.err().print("... and " + more + " more [" + code + "]\n");
          }
        });
    if (notes > 0) {
      terminal.err().print("notes on what was inferred: " + notes + " (--details shows them)\n");
    }
  }
}
