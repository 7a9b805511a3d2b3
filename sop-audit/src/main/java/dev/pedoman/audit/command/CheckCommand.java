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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of {@code sop check}, read and tried; {@link CheckRun} does the work. */
@Command(
    name = "check",
    description = "Checks conversations against one or more SOPs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 no conversation fails; 1 at least one fails; 2 wrong usage, invalid SOP or",
      "unwritable output; 3 some inputs could not be read, the rest was done (also when some fail)."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Workshop workshop;

  @Option(
      names = "--sop",
      required = true,
      paramLabel = "SOP",
      description = "Name of a built-in SOP ('sop list sops') or YAML file; may be repeated.")
  private List<String> sops = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the transcripts ('sop list formats'); told by content unless given.")
  private @Nullable String format;

  @Option(
      names = "--locale",
      paramLabel = "id|ms|en",
      description = "Language of the report; en unless given.")
  private String locale = "en";

  @Option(
      names = "--out",
      paramLabel = "FILE.jsonl",
      description = "Write one JSON object a line for each conversation and SOP; - for the screen.")
  private @Nullable String out;

  @Option(
      names = "--details",
      description = "Show every conversation in full, also when there are more than five.")
  private boolean details;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files with transcripts, or folders, which are searched with all their folders.")
  private List<String> paths = List.of();

  CheckCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language language = language(wrong);
    Optional<String> chosen = format(wrong);
    List<Path> inputs = new ArrayList<>();
    paths.forEach(word -> path(word, wrong).ifPresent(inputs::add));
    Optional<Path> file = out == null || out.equals("-") ? Optional.empty() : path(out, wrong);
    boolean toScreen = "-".equals(out);
    SopShelf shelf = new SopShelf(workshop);
    sops.forEach(shelf::take);
    wrong.addAll(shelf.problems());
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError)) {
      return usage;
    }
    CheckRequest request =
        new CheckRequest(shelf.sops(), chosen, language, file, toScreen, details, inputs);
    return new CheckRun(terminal, workshop, request).run();
  }

  private Language language(List<Problem> wrong) {
    for (Language language : Language.values()) {
      if (language.tag().equals(locale)) {
        return language;
      }
    }
    List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    wrong.add(UsageProblems.unknownLocale(locale, tags));
    return Language.EN;
  }

  private Optional<String> format(List<Problem> wrong) {
    if (format == null) {
      return Optional.empty();
    }
    List<String> names = workshop.formats().stream().map(Workshop.Format::name).toList();
    if (!names.contains(format)) {
      wrong.add(UsageProblems.unknownFormat(format, names));
    }
    return Optional.of(format);
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
