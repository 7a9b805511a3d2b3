package dev.pedoman.audit.command;

import dev.pedoman.model.Sop;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The SOPs that were asked for, and every problem met on the way. */
final class SopShelf {
  private final Workshop workshop;
  private final List<Sop> sops = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  SopShelf(Workshop workshop) {
    this.workshop = workshop;
  }

  List<Sop> sops() {
    return sops;
  }

  List<Problem> problems() {
    return problems;
  }

  static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** A built-in name comes before a file of the same name; {@code ./name} means the file. */
  void take(String asked) {
    List<String> builtIn = workshop.sopNames();
    if (builtIn.contains(asked)) {
      add(workshop.builtIn(asked));
    } else if (isFile(asked)) {
      add(workshop.read(Path.of(asked)));
    } else {
      problems.add(UsageProblems.unknownSop(asked, builtIn));
    }
  }

  private void add(Workshop.Loaded loaded) {
    problems.addAll(loaded.problems());
    if (loaded.sop().isPresent() && loaded.problems().stream().noneMatch(SopShelf::isError)) {
      Sop sop = loaded.sop().get();
      String name = sop.id() + " " + sop.version();
      if (names.add(name)) {
        sops.add(sop);
      } else {
        problems.add(UsageProblems.sameSop(name));
      }
    }
  }

  private static boolean isFile(String asked) {
    try {
      return Files.isRegularFile(Path.of(asked));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
