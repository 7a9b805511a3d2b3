package dev.pedoman.audit.command;

import dev.pedoman.audit.output.DiffReport;
import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.audit.run.AuditListener;
import dev.pedoman.audit.run.AuditRun;
import dev.pedoman.audit.run.Tally;
import dev.pedoman.diff.Flip;
import dev.pedoman.diff.Replay;
import dev.pedoman.diff.SopDiff;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Compares two versions of an SOP, and what they say of conversations. */
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Workshop workshop;

  private final OptionSpec over =
      OptionSpec.builder("--over")
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .paramLabel("PATH")
          .description("Judge these conversations by both: whose verdict changes, and why.")
          .build();
  private final OptionSpec format =
      Arguments.one(
          "--format", "FORMAT", "Format of the conversations; told by content unless given.");
  private final OptionSpec details =
      Arguments.flag("--details", "Show every conversation whose verdict changes.");
  private final PositionalParamSpec sops =
      Arguments.rest(true, "OLD NEW", "The two versions: files, or names of built-in SOPs.");

  DiffCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec = Arguments.command("diff", this, "Compares two versions of an SOP.");
    spec.usageMessage()
        .footer(
            "",
            "Exit status: 0 nothing changed, or with --over no verdict changes; 1 otherwise;",
            "2 wrong usage or invalid SOP; 3 some conversations could not be read.");
    for (OptionSpec option : List.of(over, format, details)) {
      spec.addOption(option);
    }
    spec.addPositional(sops);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    List<String> asked = Arguments.words(sops);
    if (asked.size() != 2) {
      return Program.report(terminal, List.of(UsageProblems.twoSops(asked.size())));
    }
    Optional<SopFile> older = ShowCommand.usable(asked.get(0), wrong);
    Optional<SopFile> newer = ShowCommand.usable(asked.get(1), wrong);
    List<Path> inputs = new ArrayList<>();
    Arguments.words(over).forEach(w -> DraftFiles.path(w, wrong).ifPresent(inputs::add));
    List<String> formats = workshop.formats().stream().map(Workshop.Format::name).toList();
    Optional<String> chosen = Arguments.word(format);
    if (chosen.isPresent() && !formats.contains(chosen.get())) {
      wrong.add(UsageProblems.unknownFormat(chosen.get(), formats));
    }
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError) || older.isEmpty() || newer.isEmpty()) {
      return usage;
    }
    SopDiff diff = SopDiff.between(older.get().orThrow(), newer.get().orThrow());
    TerminalStyle style = TerminalStyle.of(Language.EN, terminal.colour(), terminal.charset());
    DiffReport report = DiffReport.in(style, Arguments.given(details));
    terminal.out().print(report.changes(diff));
    if (inputs.isEmpty()) {
      return diff.same() ? ExitStatus.OK : ExitStatus.FAIL;
    }
    try {
      return replay(diff, inputs, chosen, report);
    } catch (ProblemException e) {
      return Program.report(terminal, e.problems());
    }
  }

  private int replay(SopDiff diff, List<Path> inputs, Optional<String> chosen, DiffReport report) {
    Replay replay = Replay.of(diff);
    List<Flip> flips = new ArrayList<>();
    ProblemPrinter problems = new ProblemPrinter(terminal, false);
    AuditListener listener =
        new AuditListener() {
          @Override
          public void checked(List<ComplianceReport> reports) {
            // What is to be shown was gathered where the conversation was judged.
          }

          @Override
          public void problem(Problem problem) {
            problems.print(problem);
          }
        };
    AuditRun run =
        AuditRun.of(
            workshop.reader(chosen),
            transcript -> {
              replay.judge(transcript).ifPresent(flips::add);
              return List.of();
            });
    Tally read = run.over(inputs, listener);
    terminal.out().print(report.flips(flips, replay.conversations()));
    problems.finish();
    if (read.setAside() > 0 || replay.conversations() == 0) {
      return ExitStatus.UNREAD;
    }
    return flips.isEmpty() ? ExitStatus.OK : ExitStatus.FAIL;
  }
}
