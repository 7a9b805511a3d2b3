package dev.pedoman.audit.source;

import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes compact JSON, character by character the same on every machine. Not thread-safe. */
final class JsonText {
  private static final int PLAIN = 30;

  private final StringBuilder out = new StringBuilder(256);
  private boolean first = true;

  JsonText open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  JsonText close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  JsonText key(String name) {
    comma();
    quoted(name);
    out.append(':');
    first = true;
    return this;
  }

  JsonText text(String text) {
    comma();
    quoted(text);
    return this;
  }

  JsonText raw(String word) {
    comma();
    out.append(word);
    return this;
  }

  JsonText number(BigDecimal number) {
    // Numbers with a huge exponent stay short.
    return raw(Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString());
  }

  JsonText fields(Map<String, Value> values) {
    open('{');
    values.forEach((name, value) -> key(name).value(value));
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
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x7F || c == '\u2028' || c == '\u2029' || lone(text, i)) {
        out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
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

  @Override
  public String toString() {
    return out.toString();
  }
}
