package dev.pedoman.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A part of a YAML text that knows where it stands: an offset from 0 in the text, in UTF-16 units.
 */
sealed interface Node {
  int offset();

  /** Values by name, in the order written; a name occurs once. */
  record MapNode(int offset, List<Entry> entries) implements Node {
    public MapNode {
      entries = List.copyOf(entries);
    }

    /** The value under exactly this name. */
    Optional<Node> get(String name) {
      return entry(name).map(Entry::value);
    }

    /** The entry of exactly this name. */
    Optional<Entry> entry(String name) {
      return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
  }

  /** A name and its value. */
  record Entry(ScalarNode key, Node value) {
    String name() {
      return key.text();
    }
  }

  /** Values in the order written. */
  record ListNode(int offset, List<Node> items) implements Node {
    public ListNode {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text what it says, without quotes and escapes
   * @param plain whether it stands without quotes, so that it may be a number, true, false or null
   */
  record ScalarNode(int offset, String text, boolean plain) implements Node {
    boolean isNothing() {
      return plain && PlainScalars.isNothing(text);
    }

    boolean isTruth() {
      return plain && PlainScalars.isTruth(text);
    }

    boolean isNumber() {
      return plain && PlainScalars.isNumber(text);
    }
  }

  /** The same, standing further on in the text by so much. */
  static Node shifted(Node node, int by) {
    if (by == 0) {
      return node;
    } else if (node instanceof MapNode map) {
      return new MapNode(
          map.offset() + by,
          map.entries().stream()
              .map(e -> new Entry((ScalarNode) shifted(e.key(), by), shifted(e.value(), by)))
              .toList());
    } else if (node instanceof ListNode list) {
      return new ListNode(
          list.offset() + by, list.items().stream().map(item -> shifted(item, by)).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new ScalarNode(scalar.offset() + by, scalar.text(), scalar.plain());
  }

  /** What it is, for people, with the value seen. */
  static String describe(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().isEmpty() ? "an empty map" : "a map with '" + clip(map) + "'";
    } else if (node instanceof ListNode list) {
      int size = list.items().size();
      return size == 0 ? "an empty list" : "a list of " + size;
    }
    ScalarNode scalar = (ScalarNode) node;
    if (scalar.isNothing()) {
      return "nothing";
    } else if (scalar.isNumber()) {
      return "the number " + clip(scalar.text());
    } else if (scalar.isTruth()) {
      return scalar.text();
    }
    return "the text '" + clip(scalar.text()) + "'";
  }

  /** A text short enough for a message, on one line. */
  static String clip(String text) {
    String line = text.replace('\n', ' ');
    if (line.length() <= 60) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(58)) ? 58 : 59;
    return line.substring(0, end) + "…";
  }

  private static String clip(MapNode map) {
    return clip(map.entries().get(0).name());
  }
}
