package dev.pedoman.audit.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code sop check} as the parser of arguments takes them. */
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Workshop workshop;

  private final OptionSpec sops =
      Arguments.many(
          "--sop",
          "SOP",
          "Name of a built-in SOP ('sop list sops') or YAML file; may be repeated.");
  private final OptionSpec format =
      Arguments.one(
          "--format",
          "FORMAT",
          "Format of the transcripts ('sop list formats'); told by content unless given.");
  private final OptionSpec locale =
      Arguments.one("--locale", "id|ms|en", "Language of the report; en unless given.");
  private final OptionSpec out =
      Arguments.one(
          "--out",
          "FILE.jsonl",
          "Write one JSON object a line for each conversation and SOP; - for the screen.");
  private final OptionSpec details =
      Arguments.flag(
          "--details", "Show every conversation in full, also when there are more than five.");
  private final PositionalParamSpec paths =
      Arguments.rest(
          true,
          "PATH",
          "Files with transcripts, or folders, which are searched with all their folders.");

  CheckCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    String status =
        "Exit status: 0 no conversation fails; 1 at least one fails; 2 wrong usage, invalid SOP or";
    String more =
        "unwritable output; 3 some inputs could not be read, the rest was done (also when some fail).";
    CommandSpec spec =
        Arguments.command("check", this, "Checks conversations against one or more SOPs.");
    spec.usageMessage().footer("", status, more);
    for (OptionSpec option : List.of(sops, format, locale, out, details)) {
      spec.addOption(option);
    }
    spec.addPositional(paths);
    return Arguments.withHelp(spec);
  }

  /** What was said, once the parser has read it. */
  CheckWords words() {
    return new CheckWords(
        Arguments.words(sops),
        Arguments.word(format),
        Arguments.word(locale),
        Arguments.word(out),
        Arguments.given(details),
        Arguments.words(paths));
  }

  @Override
  public Integer call() {
    return new CheckTrial(terminal, workshop, words()).call();
  }
}
