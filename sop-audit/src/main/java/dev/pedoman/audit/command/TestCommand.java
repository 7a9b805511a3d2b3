package dev.pedoman.audit.command;

import dev.pedoman.audit.output.JunitXml;
import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.audit.output.TrialReport;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Language;
import dev.pedoman.trial.Mutation;
import dev.pedoman.trial.TrialRun;
import dev.pedoman.yaml.TrialFile;
import dev.pedoman.yaml.TrialYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tries SOPs on example conversations. */
final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;

  private final OptionSpec mutate =
      Arguments.flag(
          "--mutate",
          "Spoil the conversations that pass in every way and tell what the SOP does not notice.");
  private final OptionSpec least =
      Arguments.one(
          "--at-least", "PERCENT", "With --mutate: fail below this mutation score, such as 95.");
  private final OptionSpec junit =
      Arguments.one("--junit", "FILE.xml", "Write the results as JUnit XML.");
  private final OptionSpec locale =
      Arguments.one("--locale", "id|ms|en", "Language in which reasons are told; en unless given.");
  private final OptionSpec details =
      Arguments.flag("--details", "List all that is not exercised and all that is not noticed.");
  private final PositionalParamSpec paths =
      Arguments.rest(
          true,
          "TRIALS",
          "Files of trials, or folders, which are searched for *.trials.yaml with all their folders.");

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "test", this, "Tries SOPs on example conversations with expected results.");
    spec.usageMessage()
        .footer(
            "",
            "Exit status: 0 all trials pass; 1 one fails, or the mutation score is below --at-least;",
            "2 wrong usage, or a file that cannot be used.");
    for (OptionSpec option : List.of(mutate, least, junit, locale, details)) {
      spec.addOption(option);
    }
    spec.addPositional(paths);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language language =
        OptionValues.language(Arguments.word(locale), wrong, UsageProblems::unknownLocale);
    double share = OptionValues.percent("--at-least", Arguments.word(least), wrong);
    List<Path> files = DraftFiles.trials(Arguments.words(paths), wrong);
    List<TrialRun> runs = new ArrayList<>();
    for (Path file : files) {
      TrialFile read = TrialYaml.read(file);
      wrong.addAll(read.problems());
      if (read.usable()) {
        try {
          runs.add(TrialRun.of(read, Map.of(), language));
        } catch (ProblemException e) {
          wrong.addAll(e.problems());
        }
      }
    }
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError)) {
      return usage;
    }
    boolean fails = false;
    TerminalStyle style = TerminalStyle.of(language, terminal.colour(), terminal.charset());
    TrialReport report = TrialReport.in(style, Arguments.given(details));
    for (int i = 0; i < runs.size(); i++) {
      TrialRun run = runs.get(i);
      fails |= !run.passed();
      terminal.out().print((i > 0 ? "\n" : "") + report.trials(run));
      terminal.out().print(report.coverage(run.coverage()));
      if (Arguments.given(mutate)) {
        Mutation mutation = run.mutate();
        fails |= mutation.score() < share;
        terminal.out().print(report.mutation(mutation));
      }
    }
    Optional<String> file = Arguments.word(junit);
    if (file.isPresent()) {
      Optional<Problem> unwritten = Written.text(file.get(), JunitXml.of(runs));
      if (unwritten.isPresent()) {
        return Program.report(terminal, List.of(unwritten.get()));
      }
    }
    return fails ? ExitStatus.FAIL : ExitStatus.OK;
  }
}
