package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tries what was said behind {@code sop check}; {@link CheckRun} does the work. */
final class CheckTrial {
  private final Terminal terminal;
  private final Workshop workshop;
  private final CheckWords words;

  CheckTrial(Terminal terminal, Workshop workshop, CheckWords words) {
    this.terminal = terminal;
    this.workshop = workshop;
    this.words = words;
  }

  /** Does it, or tells everything that is wrong with it; gives the exit status. */
  int call() {
    List<Problem> wrong = new ArrayList<>();
    Language language = language(wrong);
    Optional<String> chosen = format(wrong);
    List<Path> inputs = new ArrayList<>();
    words.paths().forEach(word -> path(word, wrong).ifPresent(inputs::add));
    Optional<String> written = words.out();
    boolean toScreen = written.filter("-"::equals).isPresent();
    Optional<Path> file = toScreen ? Optional.empty() : written.flatMap(word -> path(word, wrong));
    SopShelf shelf = new SopShelf(workshop);
    words.sops().forEach(shelf::take);
    wrong.addAll(shelf.problems());
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError)) {
      return usage;
    }
    CheckRequest request =
        new CheckRequest(shelf.sops(), chosen, language, file, toScreen, words.details(), inputs);
    return new CheckRun(terminal, workshop, request).run();
  }

  private Language language(List<Problem> wrong) {
    String asked = words.locale().orElse("en");
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
    Optional<String> asked = words.format();
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
