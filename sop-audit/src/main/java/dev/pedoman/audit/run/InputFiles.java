package dev.pedoman.audit.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a folder and its folders, sorted by path with forward slashes, so that every machine
 * reads them in the same order. Links to folders are not followed, so that a walk always ends.
 */
final class InputFiles {
  private static final List<String> NAMES =
      List.of("license", "licence", "notice", "readme", "copying", "changelog", "authors");
  private static final List<String> ENDINGS =
      List.of(
          ".md",
          ".schema.json",
          ".yaml",
          ".yml",
          ".html",
          ".htm",
          ".css",
          ".js",
          ".py",
          ".java",
          ".sh",
          ".pdf",
          ".doc",
          ".docx",
          ".xls",
          ".xlsx",
          ".png",
          ".jpg",
          ".jpeg",
          ".gif",
          ".svg",
          ".wav",
          ".mp3",
          ".mp4",
          ".ogg",
          ".zip",
          ".gz",
          ".jar",
          ".class",
          ".part");

  private final Set<Path> without;
  private final List<Path> found = new ArrayList<>();
  private int skipped;

  private InputFiles(Set<Path> without) {
    this.without = without;
  }

  /**
   * Walks a folder.
   *
   * @param without files to leave out, as absolute normalised paths: the run's own output
   */
  static InputFiles in(Path folder, Set<Path> without) throws IOException {
    InputFiles files = new InputFiles(without);
    files.walk(folder);
    files.found.sort(Comparator.comparing(InputFiles::label));
    return files;
  }

  /** The files that may hold transcripts. */
  List<Path> files() {
    return found;
  }

  /** How many files were left out because of their names. */
  int skipped() {
    return skipped;
  }

  /** The path as it is shown and sorted, the same on every system. */
  static String label(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void walk(Path folder) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        visit(child);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void visit(Path child) throws IOException {
    String name = String.valueOf(child.getFileName());
    if (name.startsWith(".") || without.contains(child.toAbsolutePath().normalize())) {
      return;
    }
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      walk(child);
    } else if (Files.isRegularFile(child)) {
      if (noTranscript(name)) {
        skipped++;
      } else {
        found.add(child);
      }
    }
  }

  /** Whether the name alone says that a file holds no transcript. */
  static boolean noTranscript(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String known : NAMES) {
      // LICENSE, LICENSE.txt and LICENSE-sample, but not license_questions.jsonl.
      if (lower.equals(known) || lower.matches(known + "(\\.txt|-.*)")) {
        return true;
      }
    }
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
