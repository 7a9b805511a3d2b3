package dev.pedoman.audit.output;

/**
 * Writes one JSON value without white space.
 *
 * <p>Our own few lines instead of a library's generator: numbers must look the same everywhere, a
 * lone surrogate must not stop the run, and no character within a string may look like the end of a
 * line to any reader of JSON lines (U+0085, U+2028 and U+2029 do to some).
 */
final class JsonText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder(4096);
  private boolean first = true;

  JsonText open(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  JsonText close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  JsonText name(String name) {
    text(name);
    out.append(':');
    first = true;
    return this;
  }

  JsonText text(String text) {
    separate();
    out.append('"');
    String safe = SafeText.wellFormed(text);
    for (int i = 0; i < safe.length(); i++) {
      append(safe.charAt(i));
    }
    out.append('"');
    return this;
  }

  /** A number that is already written as JSON wants it, {@code true}, {@code false} or null. */
  JsonText raw(String literal) {
    separate();
    out.append(literal);
    return this;
  }

  JsonText nothing() {
    return raw("null");
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void append(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029) {
          out.append("\\u").append(HEX[c >> 12]).append(HEX[(c >> 8) & 15]);
          out.append(HEX[(c >> 4) & 15]).append(HEX[c & 15]);
        } else {
          out.append(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
