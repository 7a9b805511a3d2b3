package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopSchema;
import dev.pedoman.yaml.Starter;
import dev.pedoman.yaml.TrialYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes an SOP to begin with, its trials and the schema beside them. */
final class InitCommand implements Callable<Integer> {
  /** The usual date of review; a date from the clock would make every run another one. */
  private static final LocalDate REVIEW = LocalDate.of(2027, 12, 31);

  private final Terminal terminal;

  private final OptionSpec language =
      Arguments.one("--language", "id|ms|en", "Language of the starter; en unless given.");
  private final OptionSpec review =
      Arguments.one(
          "--review-by", "DATE", "By when it is to be reviewed; " + REVIEW + " unless given.");
  private final PositionalParamSpec name =
      Arguments.rest(
          true, "NAME", "The id of the SOP, such as late-parcel; files are named by it.");

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "init", this, "Writes an SOP to begin with, its trials and the schema for the editor.");
    spec.usageMessage().footer("", "Files that are there already are left as they are.");
    spec.addOption(language);
    spec.addOption(review);
    spec.addPositional(name);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language chosen =
        OptionValues.language(Arguments.word(language), wrong, UsageProblems::unknownLocale);
    LocalDate date = OptionValues.date("--review-by", Arguments.word(review), wrong).orElse(REVIEW);
    List<String> names = Arguments.words(name);
    if (names.size() > 1) {
      wrong.add(UsageProblems.oneSop(names.get(1)));
    }
    String asked = names.get(0);
    String base =
        asked.endsWith(DraftFiles.SOP_ENDING)
            ? asked.substring(0, asked.length() - DraftFiles.SOP_ENDING.length())
            : asked;
    int slash = Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\'));
    String id = base.substring(slash + 1);
    if (!Starter.isName(id)) {
      wrong.add(UsageProblems.badName(asked));
    }
    Map<String, String> files = new LinkedHashMap<>();
    if (wrong.isEmpty()) {
      Starter starter = Starter.of(id, chosen, date);
      files.put(base + DraftFiles.SOP_ENDING, starter.sop());
      files.put(base + TrialYaml.ENDING, starter.trials());
      for (String file : files.keySet()) {
        if (Files.exists(Path.of(file))) {
          wrong.add(UsageProblems.alreadyThere(file));
        }
      }
      String schema = base.substring(0, slash + 1) + "sop.schema.json";
      if (!Files.exists(Path.of(schema))) {
        files.put(schema, SopSchema.text());
      }
    }
    if (!wrong.isEmpty()) {
      return Program.report(terminal, wrong);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Optional<Problem> unwritten = Written.text(file.getKey(), file.getValue());
      if (unwritten.isPresent()) {
        return Program.report(terminal, List.of(unwritten.get()));
      }
      terminal.out().print("wrote " + file.getKey() + "\n");
    }
    terminal
        .out()
        .print(
            "\nNext:\n  sop lint "
                + base
                + DraftFiles.SOP_ENDING
                + "\n  sop test "
                + base
                + TrialYaml.ENDING
                + " --mutate"
                + "\n  sop handbook "
                + base
                + DraftFiles.SOP_ENDING
                + " -o "
                + id
                + ".html"
                + (chosen == Language.EN ? "" : " --language " + chosen.tag())
                + "\n");
    return ExitStatus.OK;
  }
}
