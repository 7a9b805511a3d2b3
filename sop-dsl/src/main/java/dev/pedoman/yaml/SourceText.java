package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import java.util.Arrays;

/**
 * A YAML text with its lines, so that an offset can be told as line and column. Line ends are all
 * {@code \n}: YAML does not tell the others apart, and columns then count the same everywhere.
 */
final class SourceText {
  /** How much of a source line is quoted in a problem. */
  static final int QUOTED = 160;

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final int[] wide;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.wide = wideCharacters(text);
  }

  /** Drops a byte-order mark and makes all line ends {@code \n}. */
  static SourceText of(String name, String raw) {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    return new SourceText(name, text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** The offset in UTF-16 units of a character counted in code points, as the parser counts. */
  int offsetOfCodePoint(int index) {
    if (wide.length == 0) {
      return Math.min(index, text.length());
    }
    int found = Arrays.binarySearch(wide, index);
    int before = found >= 0 ? found : -found - 1;
    return Math.min(index + before, text.length());
  }

  /** Line number from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The text of a line, numbered from 1, without its end. */
  String lineText(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  /** Where an offset lies, with the line's text, cut if it is long. */
  Place place(int offset) {
    int line = line(offset);
    int start = lineStarts[line - 1];
    return new Place(name, line, offset - start + 1, quoted(start, lineEnd(line), offset));
  }

  /** The whole of the text. */
  Place whole() {
    return Place.of(name);
  }

  /**
   * A caret can only be drawn under a column of the quoted text: a place far to the right is shown
   * by a quote that begins there.
   */
  private String quoted(int start, int end, int offset) {
    if (end - start <= QUOTED) {
      return text.substring(start, end);
    }
    boolean far = offset - start >= QUOTED - 1;
    int from = far ? whole(Math.min(offset, end - 1)) : start;
    int to = whole(Math.min(end, from + QUOTED - 3));
    return (far ? "…" : "") + text.substring(from, to) + (to < end ? "…" : "");
  }

  /** The offset, or the one before where it would part the two halves of a character. */
  private int whole(int offset) {
    boolean parts =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  private int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }

  private static int[] lineStarts(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    int[] starts = new int[lines];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[++line] = i + 1;
    }
    return starts;
  }

  /** The code-point indexes of the characters that take two UTF-16 units. */
  private static int[] wideCharacters(String text) {
    int[] found = new int[16];
    int count = 0;
    int index = 0;
    for (int i = 0; i < text.length(); index++) {
      int units = Character.charCount(text.codePointAt(i));
      if (units == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = index;
      }
      i += units;
    }
    return Arrays.copyOf(found, count);
  }
}
