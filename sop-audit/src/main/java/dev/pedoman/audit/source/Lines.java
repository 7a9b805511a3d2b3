package dev.pedoman.audit.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of an input one by one, each usable or not on its own. Not thread-safe. */
final class Lines implements Closeable {
  /** A longer line is cut off here and marked, so that no input fills the memory. */
  static final int LONGEST = 32 << 20;

  private final Characters characters;
  private int number;

  Lines(Characters characters) {
    this.characters = characters;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its end; what is no text is replaced by U+FFFD
   * @param malformed column of the first bytes that are no text, from 1; 0 when all is text
   * @param tooLong whether the rest of the line was skipped
   */
  record Line(int number, String text, int malformed, boolean tooLong) {
    boolean isBlank() {
      return text.isBlank() && malformed == 0;
    }
  }

  Optional<Line> next() throws IOException {
    StringBuilder text = new StringBuilder();
    int malformed = 0;
    boolean tooLong = false;
    int next = characters.next();
    if (next == Characters.END) {
      return Optional.empty();
    }
    while (next != Characters.END && next != '\n') {
      if (text.length() >= LONGEST) {
        tooLong = true;
      } else if (next == Characters.MALFORMED) {
        malformed = malformed == 0 ? text.length() + 1 : malformed;
        text.append('\uFFFD');
      } else {
        text.append((char) next);
        characters.take(text, LONGEST - text.length());
      }
      next = characters.next();
    }
    if (text.length() > 0 && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    number++;
    return Optional.of(new Line(number, text.toString(), malformed, tooLong));
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
