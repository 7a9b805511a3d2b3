package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Text files, written whole or not at all. */
final class Written {
  private Written() {}

  /** Writes a text in UTF-8; gives the problem where that cannot be done. */
  static Optional<Problem> text(String file, String text) {
    try (LineOutput out = LineOutput.to(Path.of(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.keep();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(UsageProblems.unwritable(file, e));
    } catch (InvalidPathException e) {
      return Optional.of(UsageProblems.badPath(file, e.getReason()));
    }
  }
}
