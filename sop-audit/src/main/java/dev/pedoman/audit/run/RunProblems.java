package dev.pedoman.audit.run;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The problems of a run, in words. */
final class RunProblems {
  private RunProblems() {}

  static Problem missing(Path path) {
    return Problem.error(
        "missing-path",
        Place.of(InputFiles.label(path)),
        "there is no such file or folder",
        "each path must name a file with transcripts or a folder of such files",
        "check the spelling; the path is taken from the folder in which the command runs");
  }

  static Problem nothingIn(Path folder) {
    return Problem.error(
        "no-transcripts",
        Place.of(InputFiles.label(folder)),
        "the folder holds no file that could be a transcript",
        "hidden files and files such as README, LICENSE, *.md and *.schema.json are passed over",
        "name a file itself to have it read whatever its name");
  }

  static Problem unreadable(Path file, IOException cause) {
    return Problem.error(
        "unreadable-file",
        Place.of(InputFiles.label(file)),
        "the file cannot be read: " + reason(cause),
        "",
        "check that the file is there and that you may read it");
  }

  /** A fault of ours, never of the input; said without a stack trace. */
  static Problem internal(String source, String doing, Throwable fault) {
    String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
    return Problem.error(
        "internal-error",
        Place.of(source),
        doing + " failed: " + fault.getClass().getName() + firstLine(message),
        "this is a fault of the program, not of the input; the run goes on without this one",
        "please report it, with the input if you may show it");
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "it does not exist";
    } else if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : firstLine(message);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
