package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code sop check}, read and tried; {@link CheckRun} does the work. */
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

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language language = language(wrong);
    Optional<String> chosen = format(wrong);
    List<Path> inputs = new ArrayList<>();
    Arguments.words(paths).forEach(word -> path(word, wrong).ifPresent(inputs::add));
    Optional<String> written = Arguments.word(out);
    boolean toScreen = written.filter("-"::equals).isPresent();
    Optional<Path> file = toScreen ? Optional.empty() : written.flatMap(word -> path(word, wrong));
    SopShelf shelf = new SopShelf(workshop);
    Arguments.words(sops).forEach(shelf::take);
    wrong.addAll(shelf.problems());
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError)) {
      return usage;
    }
    CheckRequest request =
        new CheckRequest(
            shelf.sops(), chosen, language, file, toScreen, Arguments.given(details), inputs);
    return new CheckRun(terminal, workshop, request).run();
  }

  private Language language(List<Problem> wrong) {
    String asked = Arguments.word(locale).orElse("en");
    for (Language language : Language.values()) {
      if (language.tag().equals(asked)) {
        return language;
      }
    }
    List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    wrong.add(UsageProblems.unknownLocale(asked, tags));
    return Language.EN;
  }

  private Optional<String> format(List<Problem> wrong) {
    Optional<String> asked = Arguments.word(format);
    if (asked.isPresent()) {
      List<String> names = workshop.formats().stream().map(Workshop.Format::name).toList();
      if (!names.contains(asked.get())) {
        wrong.add(UsageProblems.unknownFormat(asked.get(), names));
      }
    }
    return asked;
  }

  private static Optional<Path> path(String word, List<Problem> wrong) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      wrong.add(UsageProblems.badPath(word, e.getReason()));
      return Optional.empty();
    }
  }
}
