package dev.pedoman.audit.source;

import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An action in a plain text, after its star: {@code hold reason="checking stock" by=agent}.
 *
 * @param name the name of the action
 * @param attributes what follows it, in the form {@code name=value}
 */
record ActionLine(String name, Map<String, Value> attributes) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.-]{0,60}");
  private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,60}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

  /** The action, or nothing when the words are no action. */
  static Optional<ActionLine> parse(String written) {
    String text = written.strip();
    int end = space(text, 0);
    String name = text.substring(0, end);
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Map<String, Value> attributes = new TreeMap<>();
    int at = skip(text, end);
    while (at < text.length()) {
      int equals = text.indexOf('=', at);
      if (equals < 0 || !ATTRIBUTE.matcher(text.substring(at, equals)).matches()) {
        return Optional.empty();
      }
      int from = equals + 1;
      boolean quoted = from < text.length() && text.charAt(from) == '"';
      int to = quoted ? closing(text, from + 1) : space(text, from);
      if (to < 0) {
        return Optional.empty();
      }
      String key = text.substring(at, equals);
      Value value =
          quoted
              ? new Value.Text(unquoted(text.substring(from + 1, to)))
              : plain(text.substring(from, to));
      if (attributes.put(key, value) != null) {
        return Optional.empty();
      }
      at = skip(text, quoted ? to + 1 : to);
    }
    return Optional.of(new ActionLine(name, attributes));
  }

  /** A number, true, false or a text, as the words show. */
  static Value plain(String word) {
    if (NUMBER.matcher(word).matches() && !word.matches("-?0\\d.*")) {
      return new Value.Decimal(new BigDecimal(word));
    }
    return switch (word) {
      case "true" -> new Value.Truth(true);
      case "false" -> new Value.Truth(false);
      default -> new Value.Text(word);
    };
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int closing(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '"') {
        return at;
      }
    }
    return -1;
  }

  private static String unquoted(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      plain.append(text.charAt(escape ? ++at : at));
    }
    return plain.toString();
  }
}
