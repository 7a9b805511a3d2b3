package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import dev.pedoman.yaml.TrialYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a process designer works on, as named on the command line. */
final class DraftFiles {
  /** How the names of SOPs in files end. */
  static final String SOP_ENDING = ".sop.yaml";

  private DraftFiles() {}

  /** Files of trials; of a folder all that lie in it, by path. */
  static List<Path> trials(List<String> asked, List<Problem> wrong) {
    return files(asked, TrialYaml.ENDING, wrong);
  }

  /** A built-in SOP by its name, or a file. */
  static Optional<SopFile> sop(String asked, List<Problem> wrong) {
    if (BuiltInSops.names().contains(asked)) {
      return Optional.of(BuiltInSops.read(asked));
    }
    Optional<Path> path = path(asked, wrong);
    if (path.isPresent() && Files.isRegularFile(path.get())) {
      return Optional.of(SopYaml.read(path.get()));
    }
    if (path.isPresent()) {
      wrong.add(UsageProblems.noSop(asked, BuiltInSops.names()));
    }
    return Optional.empty();
  }

  /** Built-in SOPs, files, and all {@code *.sop.yaml} of folders, in the order given. */
  static List<SopFile> sops(List<String> asked, List<Problem> wrong) {
    List<SopFile> sops = new ArrayList<>();
    for (String word : asked) {
      Optional<Path> path =
          BuiltInSops.names().contains(word) ? Optional.empty() : path(word, wrong);
      if (path.isPresent() && Files.isDirectory(path.get())) {
        files(List.of(word), SOP_ENDING, wrong).forEach(file -> sops.add(SopYaml.read(file)));
      } else {
        sop(word, wrong).ifPresent(sops::add);
      }
    }
    return sops;
  }

  static Optional<Path> path(String word, List<Problem> wrong) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      wrong.add(UsageProblems.badPath(word, e.getReason()));
      return Optional.empty();
    }
  }

  private static List<Path> files(List<String> asked, String ending, List<Problem> wrong) {
    List<Path> files = new ArrayList<>();
    for (String word : asked) {
      Optional<Path> path = path(word, wrong);
      if (path.isEmpty()) {
        continue;
      }
      if (Files.isDirectory(path.get())) {
        List<Path> found = walk(path.get(), ending);
        if (found.isEmpty()) {
          wrong.add(UsageProblems.emptyFolder(word, ending));
        }
        files.addAll(found);
      } else if (Files.exists(path.get())) {
        files.add(path.get());
      } else {
        wrong.add(UsageProblems.noFile(word));
      }
    }
    return files;
  }

  private static List<Path> walk(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
