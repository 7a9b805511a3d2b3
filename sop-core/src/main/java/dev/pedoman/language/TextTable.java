package dev.pedoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the word lists that are kept as text beside the classes. They are read whenever a process
 * starts, so this keeps to what costs a cold machine little.
 */
final class TextTable {
  private TextTable() {}

  /**
   * All lines of a resource of this package, with spaces at the ends removed.
   *
   * @throws IllegalStateException if it is missing or cannot be read
   */
  static List<String> lines(String name) {
    return split(text(name), '\n', true);
  }

  /** The lines of a resource that are neither blank nor comments. */
  static List<String> entries(String name) {
    List<String> entries = new ArrayList<>();
    for (String line : split(text(name), '\n')) {
      if (line.charAt(0) != '#') {
        entries.add(line);
      }
    }
    return entries;
  }

  /** The words of each {@code [section]} of a resource, separated by spaces. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : entries(name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        current.addAll(split(line, ' '));
      }
    }
    return sections;
  }

  /** The parts of a line between separators, stripped; never an empty part. */
  static List<String> split(String line, char separator) {
    return split(line, separator, false);
  }

  private static List<String> split(String line, char separator, boolean empty) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = line.indexOf(separator, from);
      to = to < 0 ? line.length() : to;
      String part = line.substring(from, to).strip();
      if (empty || !part.isEmpty()) {
        parts.add(part);
      }
      from = to + 1;
    }
    return parts;
  }

  private static String text(String name) {
    try (InputStream stream = TextTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("resource unreadable: " + name, e);
    }
  }
}
