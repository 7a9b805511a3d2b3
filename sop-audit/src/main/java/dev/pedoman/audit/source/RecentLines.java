package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;

/**
 * The last part of a text that streams by, so that a problem can quote its line without the whole
 * text in memory. Not thread-safe.
 */
final class RecentLines {
  /** Longer lines are quoted up to here, and not at all when the column lies beyond. */
  static final int QUOTED = 200;

  private static final int KEPT = 1 << 16;

  private final StringBuilder window = new StringBuilder();
  private int firstLine = 1;
  private boolean firstIsWhole = true;
  private int line = 1;
  private int column = 1;

  void add(char[] chars, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (chars[i] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    window.append(chars, offset, count);
    if (window.length() > 2 * KEPT) {
      forget(window.length() - KEPT);
    }
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  /** The column of the next character, from 1. */
  int column() {
    return column;
  }

  /** The place with the text of its line, if that is still known and short enough. */
  Place quote(Place place) {
    int wanted = place.line();
    if (wanted < firstLine || wanted > line || (wanted == firstLine && !firstIsWhole)) {
      return place;
    }
    int from = 0;
    for (int at = firstLine; at < wanted; at++) {
      from = window.indexOf("\n", from) + 1;
      if (from == 0) {
        return place;
      }
    }
    int to = window.indexOf("\n", from);
    return quote(place, window.substring(from, to < 0 ? window.length() : to));
  }

  /** The place with the text of its line, shortened. */
  static Place quote(Place place, String text) {
    String whole = text.stripTrailing();
    if (place.column() > QUOTED) {
      return place;
    }
    String shown = whole.length() <= QUOTED ? whole : whole.substring(0, QUOTED) + "…";
    return new Place(place.source(), place.line(), place.column(), shown);
  }

  private void forget(int count) {
    for (int i = 0; i < count; i++) {
      if (window.charAt(i) == '\n') {
        firstLine++;
      }
    }
    firstIsWhole = window.charAt(count - 1) == '\n';
    window.delete(0, count);
  }
}
