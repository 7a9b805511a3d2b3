package dev.pedoman.audit.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The command without a word behind it. */
final class SopCommand implements Callable<Integer> {
  private static final List<String> COMMANDS =
      List.of(
          "check", "init", "lint", "test", "handbook", "diff", "show", "schema", "list", "lexicon");

  private final Terminal terminal;

  SopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "sop",
            this,
            "Checks conversations against standard operating procedures (SOPs), and helps to write them.");
    spec.usageMessage()
        .footer(
            "",
            "For example:",
            "  sop check --sop complaint-handling conversations/",
            "  sop check --sop my.sop.yaml --locale id --out results.jsonl calls.jsonl",
            "  sop init late-parcel --language id",
            "  sop lint late-parcel.sop.yaml",
            "  sop test late-parcel.trials.yaml --mutate",
            "  sop handbook late-parcel.sop.yaml -o late-parcel.html",
            "  sop diff late-parcel.sop.yaml new.sop.yaml --over conversations/",
            "  sop list sops",
            "  sop lexicon apology --language ms");
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    return Program.report(terminal, List.of(UsageProblems.noCommand(COMMANDS)));
  }
}
