package dev.pedoman.audit.command;

import dev.pedoman.audit.output.Outline;
import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows an SOP: an outline, or the whole YAML with what it extends. */
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  private final OptionSpec resolved =
      Arguments.flag(
          "--resolved", "Print the whole YAML, with what it takes over and all changes made.");
  private final OptionSpec locale =
      Arguments.one("--locale", "id|ms|en", "Language of the outline; en unless given.");
  private final PositionalParamSpec sops =
      Arguments.rest(true, "SOP", "Names of built-in SOPs, files, or folders.");

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command("show", this, "Shows what an SOP asks for, with the line of each part.");
    spec.addOption(resolved);
    spec.addOption(locale);
    spec.addPositional(sops);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language language =
        OptionValues.language(Arguments.word(locale), wrong, UsageProblems::unknownLocale);
    List<SopFile> files = DraftFiles.sops(Arguments.words(sops), wrong);
    files.forEach(file -> wrong.addAll(file.problems()));
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError)) {
      return usage;
    }
    TerminalStyle style = TerminalStyle.of(language, terminal.colour(), terminal.charset());
    for (int i = 0; i < files.size(); i++) {
      SopFile file = files.get(i);
      if (Arguments.given(resolved)) {
        String part = i > 0 ? "---\n" : "";
        terminal.out().print(part + SopYaml.write(file.orThrow()));
      } else {
        terminal.out().print((i > 0 ? "\n" : "") + Outline.in(style).of(file));
      }
    }
    return ExitStatus.OK;
  }

  /** The SOP of a file or name, with its problems reported; empty when it cannot be used. */
  static Optional<SopFile> usable(String asked, List<Problem> wrong) {
    Optional<SopFile> found = DraftFiles.sop(asked, wrong);
    found.ifPresent(file -> wrong.addAll(file.problems()));
    return found.filter(file -> file.sop().isPresent());
  }
}
