package dev.pedoman.yaml;

import java.util.List;

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
