package dev.pedoman.audit.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonToken;

/**
 * The beginning of an input, for telling its format by content. Immutable and thread-safe.
 *
 * <p>The keys are those of the first JSON object: the root itself, or the first element of a list,
 * or the first element of its first element.
 */
public final class Head {
  private static final int CHARACTERS = 1 << 16;

  private final String text;
  private final boolean whole;
  private final boolean isText;
  private final boolean isList;
  private final Set<String> keys;

  private Head(String text, boolean whole, boolean isText) {
    this.text = text;
    this.whole = whole;
    this.isText = isText;
    this.isList = text.stripLeading().startsWith("[");
    this.keys = isJson() ? HeadKeys.of(text) : Set.of();
  }

  /**
   * The first 65,536 characters of an input.
   *
   * @throws IOException when the input cannot be read
   */
  public static Head of(Input input) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean isText = true;
    try (InputStream in = input.open();
        Characters characters = Characters.of(in)) {
      int next = characters.next();
      while (next != Characters.END && text.length() < CHARACTERS) {
        isText &= next != 0;
        text.append(next == Characters.MALFORMED ? '\uFFFD' : (char) next);
        next = characters.next();
      }
      return new Head(text.toString(), next == Characters.END, isText);
    }
  }

  /** The text; U+FFFD stands for bytes that are no text. */
  public String text() {
    return text;
  }

  /** Whether there is anything but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is text at all: binary files hold zero bytes. */
  public boolean isText() {
    return isText;
  }

  /**
   * Whether it begins as a JSON object or list. A line such as {@code [00:12] agent: …} does not.
   */
  public boolean isJson() {
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return true;
    }
    return start.startsWith("[")
        && start.substring(1).stripLeading().matches("(?s)([{\\[\\]\"].*)?");
  }

  /** Whether the root of the JSON is a list. */
  public boolean isList() {
    return isList;
  }

  /** The keys of the first JSON object, as far as the head reaches, in order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** Whether it has all of these keys. */
  boolean has(String... wanted) {
    return keys.containsAll(List.of(wanted));
  }

  /** Whether each line is a JSON value of its own; so a broken line does not hide the next. */
  public boolean isLines() {
    List<String> first = firstLines();
    if (!isJson() || first.isEmpty()) {
      return false;
    }
    String one = first.get(0);
    if (first.size() == 1) {
      // One line alone: an object may be one of many; a list may be too large for one record.
      return one.startsWith("{") && (!whole || !one.endsWith("}") || HeadKeys.isWhole(one));
    }
    if (HeadKeys.isWhole(one)) {
      return first.get(1).startsWith(one.substring(0, 1));
    }
    // The first line may be broken, and the second a record of the same kind all the same.
    String two = first.get(1);
    return HeadKeys.isWhole(two) && !Collections.disjoint(HeadKeys.of(one), HeadKeys.of(two));
  }

  /** What was seen, for a problem. */
  String seen() {
    if (!isText) {
      return "it holds zero bytes, so it is no text";
    }
    if (!isJson()) {
      return "it is no JSON";
    }
    List<String> names = new ArrayList<>(new TreeSet<>(keys));
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), 12)));
    return "it is JSON with the keys " + (shown.isEmpty() ? "(none)" : shown);
  }

  private List<String> firstLines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
  }

  /** Collects keys from text that may break off anywhere. */
  private static final class HeadKeys {
    private HeadKeys() {}

    static Set<String> of(String text) {
      Set<String> keys = new LinkedHashSet<>();
      try (JsonParsing parsing = new JsonParsing("", 0, new StringReader(text))) {
        int depth = 0;
        while (depth < 3 && parsing.advance()) {
          if (parsing.at(JsonToken.START_OBJECT)) {
            collect(parsing, keys);
            return keys;
          }
          depth++;
        }
      } catch (JsonParsing.BadJson | IOException e) {
        // The head breaks off or the input is broken: the keys so far are what can be told.
        return keys;
      }
      return keys;
    }

    static boolean isWhole(String line) {
      try {
        JsonParsing.whole("", 0, line);
        return true;
      } catch (JsonParsing.BadJson | IOException e) {
        return false;
      }
    }

    private static void collect(JsonParsing parsing, Set<String> keys)
        throws JsonParsing.BadJson, IOException {
      while (parsing.advance() && !parsing.at(JsonToken.END_OBJECT)) {
        keys.add(parsing.name());
        parsing.advance();
        parsing.skip();
      }
    }
  }
}
