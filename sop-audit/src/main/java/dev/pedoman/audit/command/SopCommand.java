package dev.pedoman.audit.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command without a word behind it. */
@Command(
    name = "sop",
    description = "Checks conversations against standard operating procedures (SOPs).",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "For example:",
      "  sop check --sop complaint-handling conversations/",
      "  sop check --sop my.sop.yaml --locale id --out results.jsonl calls.jsonl",
      "  sop list sops"
    })
final class SopCommand implements Callable<Integer> {
  private final Terminal terminal;

  SopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Program.report(terminal, List.of(UsageProblems.noCommand(List.of("check", "list"))));
  }
}
