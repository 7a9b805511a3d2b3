package dev.pedoman.audit.command;

import dev.pedoman.audit.output.ProblemText;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** One call of the command, from the arguments to the exit status. */
final class Program {
  private static final int WIDTH = 100;

  private Program() {}

  static int run(String[] args, Terminal terminal, Workshop workshop) {
    try {
      int status = status(args, terminal, workshop);
      terminal.flush();
      return terminal.trouble().map(cause -> unwritable(terminal, cause)).orElse(status);
    } catch (RuntimeException | Error fault) {
      return internal(terminal, fault);
    } finally {
      terminal.flush();
    }
  }

  private static int status(String[] args, Terminal terminal, Workshop workshop) {
    Optional<CheckWords> plain = CheckWords.plain(args);
    if (plain.isPresent()) {
      return new CheckTrial(terminal, workshop, plain.get()).call();
    }
    PrintWriter out = new PrintWriter(terminal.out(), true, terminal.charset());
    try {
      return commandLine(terminal, workshop, out).execute(args);
    } finally {
      out.flush();
    }
  }

  private static CommandLine commandLine(Terminal terminal, Workshop workshop, PrintWriter out) {
    Ansi ansi = terminal.colour() ? Ansi.ON : Ansi.OFF;
    return new CommandLine(new SopCommand(terminal).spec())
        .addSubcommand(new CheckCommand(terminal, workshop).spec())
        .addSubcommand(new InitCommand(terminal).spec())
        .addSubcommand(new LintCommand(terminal).spec())
        .addSubcommand(new TestCommand(terminal).spec())
        .addSubcommand(new HandbookCommand(terminal).spec())
        .addSubcommand(new DiffCommand(terminal, workshop).spec())
        .addSubcommand(new ShowCommand(terminal).spec())
        .addSubcommand(new SchemaCommand(terminal).spec())
        .addSubcommand(new ListCommand(terminal, workshop).spec())
        .addSubcommand(new LexiconCommand(terminal).spec())
        .setOut(out)
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(WIDTH)
        // A path may begin with '@'; picocli would take it for a file of arguments.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((wrong, words) -> usage(terminal, wrong))
        .setExecutionExceptionHandler((fault, command, parsed) -> internal(terminal, fault));
  }

  private static int usage(Terminal terminal, ParameterException wrong) {
    return report(terminal, UsageProblems.of(wrong));
  }

  /** Prints problems that keep the command from starting. */
  static int report(Terminal terminal, List<Problem> problems) {
    problems.forEach(problem -> terminal.err().print(ProblemText.of(problem)));
    return ExitStatus.USAGE;
  }

  private static int unwritable(Terminal terminal, IOException cause) {
    return report(terminal, List.of(UsageProblems.unwritable("standard output", cause)));
  }

  private static int internal(Terminal terminal, Throwable fault) {
    String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
    String what = fault.getClass().getName() + message.lines().findFirst().orElse("");
    String mend = "please report it, with the command as you gave it";
    Problem problem =
        Problem.error("internal-error", Place.of("sop"), what, "a fault of the program", mend);
    return report(terminal, List.of(problem));
  }
}
