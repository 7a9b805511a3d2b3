package dev.pedoman.audit.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The command without a word behind it. */
final class SopCommand implements Callable<Integer> {
  private final Terminal terminal;

  SopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "sop", this, "Checks conversations against standard operating procedures (SOPs).");
    spec.usageMessage()
        .footer(
            "",
            "For example:",
            "  sop check --sop complaint-handling conversations/",
            "  sop check --sop my.sop.yaml --locale id --out results.jsonl calls.jsonl",
            "  sop list sops",
            "  sop lexicon apology --language ms");
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    return Program.report(
        terminal, List.of(UsageProblems.noCommand(List.of("check", "list", "lexicon"))));
  }
}
