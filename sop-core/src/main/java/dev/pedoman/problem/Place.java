package dev.pedoman.problem;

import java.util.Comparator;

/**
 * Where in somebody's input a problem lies.
 *
 * @param source the file, resource or other name of the input
 * @param line line number from 1; 0 when only the source as a whole is meant
 * @param column column from 1, in UTF-16 units; 0 when only the line is meant
 * @param text the text of that line, possibly shortened; empty when it is not known
 */
public record Place(String source, int line, int column, String text) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::source)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column + ": below 0");
    }
  }

  /** The whole of an input. */
  public static Place of(String source) {
    return new Place(source, 0, 0, "");
  }

  /** A line of an input whose text is not at hand. */
  public static Place of(String source, int line, int column) {
    return new Place(source, line, column, "");
  }

  /** {@code source:line:column}, without the parts that are not known. */
  public String label() {
    if (line == 0) {
      return source;
    }
    return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
  }

  /** By source, then line, then column. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
