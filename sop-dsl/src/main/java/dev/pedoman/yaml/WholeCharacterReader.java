package dev.pedoman.yaml;

import java.io.Reader;

/**
 * Hands a text out in pieces that never end between the two halves of a character.
 *
 * <p>The YAML parser (SnakeYAML Engine 3.0.1) fails with an index out of bounds when a full buffer
 * ends in the first half of such a character, an emoji for instance.
 */
final class WholeCharacterReader extends Reader {
  private final String text;
  private int next;

  WholeCharacterReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {}
}
