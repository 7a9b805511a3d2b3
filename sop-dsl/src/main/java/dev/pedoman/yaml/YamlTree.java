package dev.pedoman.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be written as YAML. */
sealed interface YamlTree {
  /**
   * A single value.
   *
   * @param written as it stands in the file, quoted where it must be
   */
  record Leaf(String written) implements YamlTree {}

  /**
   * Values in order.
   *
   * @param open whether each stands on a line of its own even if all would fit on one
   */
  record Items(List<YamlTree> items, boolean open) implements YamlTree {}

  /** Values by name, in order. */
  final class Fields implements YamlTree {
    private final Map<String, YamlTree> entries = new LinkedHashMap<>();

    Map<String, YamlTree> entries() {
      return entries;
    }

    Fields put(String key, YamlTree value) {
      entries.put(key, value);
      return this;
    }

    Fields text(String key, String text) {
      return put(key, YamlTree.text(text));
    }

    Fields raw(String key, String written) {
      return put(key, new Leaf(written));
    }
  }

  /** A text, quoted where it must be. */
  static YamlTree text(String text) {
    return new Leaf(ScalarText.of(text));
  }

  /** A text alone, or several as a list. */
  static YamlTree texts(Collection<String> texts) {
    return texts.size() == 1 ? text(texts.iterator().next()) : list(texts);
  }

  static YamlTree list(Collection<String> texts) {
    List<YamlTree> items = new ArrayList<>();
    texts.forEach(text -> items.add(text(text)));
    return new Items(items, false);
  }

  static YamlTree number(double number) {
    return new Leaf(ScalarText.number(number));
  }
}
