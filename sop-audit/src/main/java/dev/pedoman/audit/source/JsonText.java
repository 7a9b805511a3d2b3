package dev.pedoman.audit.source;

import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes one JSON value without white space, character by character the same on every machine. Not
 * thread-safe.
 *
 * <p>Our own few lines instead of a library's generator: numbers must look the same everywhere,
 * half a surrogate pair must not stop a run, and no character within a string may look like the end
 * of a line to any reader of JSON lines (U+0085, U+2028 and U+2029 do to some).
 */
public final class JsonText {
  private static final int PLAIN = 30;
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder(256);
  private boolean first = true;

  /** Begins with nothing written. */
  public JsonText() {}

  /** Begins an object or a list. */
  public JsonText open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  /** Ends an object or a list. */
  public JsonText close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  /** The name of the value that follows. */
  public JsonText name(String name) {
    comma();
    quoted(name);
    out.append(':');
    first = true;
    return this;
  }

  /** A text. */
  public JsonText text(String text) {
    comma();
    quoted(text);
    return this;
  }

  /** A number that is already written as JSON wants it, {@code true}, {@code false} or null. */
  public JsonText raw(String literal) {
    comma();
    out.append(literal);
    return this;
  }

  JsonText number(BigDecimal number) {
    // Numbers with a huge exponent stay short.
    return raw(Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString());
  }

  JsonText fields(Map<String, Value> values) {
    open('{');
    values.forEach((name, value) -> name(name).value(value));
    return close('}');
  }

  private JsonText value(Value value) {
    if (value instanceof Value.Text text) {
      return text(text.text());
    } else if (value instanceof Value.Decimal decimal) {
      return number(decimal.number());
    } else if (value instanceof Value.Items items) {
      return items(items.items());
    } else if (value instanceof Value.Fields nested) {
      return fields(nested.fields());
    }
    return raw(value.toString());
  }

  private JsonText items(List<Value> items) {
    open('[');
    items.forEach(this::value);
    return close(']');
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (control(c) || lone(text, i)) {
            out.append("\\u").append(HEX[c >> 12]).append(HEX[(c >> 8) & 15]);
            out.append(HEX[(c >> 4) & 15]).append(HEX[c & 15]);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean control(char c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
  }

  /** Half a surrogate pair cannot be written as UTF-8. */
  private static boolean lone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** What was written so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}
