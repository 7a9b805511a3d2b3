package dev.pedoman.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables of {@code expected.md}, by the heading that they stand under. */
final class ExpectedTable {
  private ExpectedTable() {}

  /**
   * One row.
   *
   * @param line its line in the file
   * @param cells without the bars
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return cells.get(column);
    }

    /** A cell's names; a dash stands for none, and what stands in parentheses is for people. */
    Set<String> names(int column) {
      String plain = cell(column).replaceAll("\\([^)]*\\)", "").strip();
      Set<String> names = new TreeSet<>();
      Stream.of(plain.split(","))
          .map(String::strip)
          .filter(n -> !n.equals("-"))
          .forEach(names::add);
      return names;
    }
  }

  /** The rows below a heading, without the table's head. */
  static List<Row> under(String heading) {
    List<String> lines = lines();
    int start = lines.indexOf("## " + heading);
    if (start < 0) {
      throw new AssertionError("expected.md has no heading: " + heading);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = start + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
      if (lines.get(i).startsWith("|")) {
        String line = lines.get(i).strip();
        String inner = line.substring(1, line.length() - 1);
        rows.add(new Row(i + 1, Stream.of(inner.split("\\|", -1)).map(String::strip).toList()));
      }
    }
    return rows.subList(2, rows.size());
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("expected.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
