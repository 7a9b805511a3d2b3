package dev.pedoman.audit.command;

import dev.pedoman.yaml.SopSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the JSON Schema of SOPs and trials. */
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "schema", this, "Prints the JSON Schema of SOPs, trials and transcripts.");
    spec.usageMessage()
        .footer(
            "",
            "For completion in an editor, keep it beside your SOPs and begin each of them with",
            "  # yaml-language-server: $schema=sop.schema.json");
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    terminal.out().print(SopSchema.text());
    return ExitStatus.OK;
  }
}
