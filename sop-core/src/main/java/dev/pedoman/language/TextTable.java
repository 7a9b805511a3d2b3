package dev.pedoman.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads the word lists that are kept as text beside the classes. */
final class TextTable {
  private TextTable() {}

  /**
   * All lines of a resource of this package, with spaces at the ends removed.
   *
   * @throws IllegalStateException if it is missing or cannot be read
   */
  static List<String> lines(String name) {
    try (InputStream stream = TextTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      List<String> lines = new ArrayList<>();
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        String line = reader.readLine();
        while (line != null) {
          lines.add(line.strip());
          line = reader.readLine();
        }
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new IllegalStateException("resource unreadable: " + name, e);
    }
  }

  /** The lines of a resource that are neither blank nor comments. */
  static List<String> entries(String name) {
    return lines(name).stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
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
        current.addAll(split(line, " "));
      }
    }
    return sections;
  }

  /** The parts of a line between separators; never an empty part. */
  static List<String> split(String line, String separators) {
    List<String> parts = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(line, separators);
    while (tokens.hasMoreTokens()) {
      String part = tokens.nextToken().strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
