package dev.pedoman.yaml;

import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Items;
import dev.pedoman.yaml.YamlTree.Leaf;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays a tree out the way people write YAML: in braces and brackets what fits on a line. */
final class Emitter {
  private static final int WIDTH = 100;

  /** Longer keys are marked by '?': YAML looks for the colon no further than 1,024 characters. */
  private static final int LONGEST_KEY = 120;

  private final StringBuilder out = new StringBuilder();

  private Emitter() {}

  /**
   * The text of a whole file.
   *
   * @param sections keys that are set off by an empty line and never share one with their value
   */
  static String write(Fields root, Set<String> sections) {
    Emitter emitter = new Emitter();
    root.entries()
        .forEach(
            (key, value) -> {
              if (sections.contains(key)) {
                emitter.out.append('\n').append(key).append(":\n");
                emitter.block(value, 2);
              } else {
                emitter.entry(key, value, 0);
              }
            });
    return emitter.out.toString();
  }

  private void entry(String key, YamlTree value, int indent) {
    String written = ScalarText.of(key);
    if (written.length() > LONGEST_KEY) {
      out.append("? ").append(written).append('\n').append(" ".repeat(indent));
      written = "";
    }
    out.append(written).append(':');
    String line = onOneLine(value);
    if (fits(value, line, indent + written.length() + 2)) {
      out.append(' ').append(line).append('\n');
    } else {
      out.append('\n');
      block(value, indent + 2);
    }
  }

  private void block(YamlTree value, int indent) {
    if (value instanceof Fields fields) {
      fields
          .entries()
          .forEach(
              (key, part) -> {
                out.append(" ".repeat(indent));
                entry(key, part, indent);
              });
    } else if (value instanceof Items items) {
      items.items().forEach(item -> item(item, items.open(), indent));
    }
  }

  private void item(YamlTree item, boolean open, int indent) {
    out.append(" ".repeat(indent)).append('-');
    String line = onOneLine(item);
    if (!(open && item instanceof Fields) && fits(item, line, indent + 2)) {
      out.append(' ').append(line).append('\n');
    } else if (item instanceof Fields fields) {
      String lead = " ";
      for (Map.Entry<String, YamlTree> entry : fields.entries().entrySet()) {
        out.append(lead);
        entry(entry.getKey(), entry.getValue(), indent + 2);
        lead = " ".repeat(indent + 2);
      }
    } else {
      out.append('\n');
      block(item, indent + 2);
    }
  }

  private static boolean fits(YamlTree value, String line, int column) {
    return value instanceof Leaf
        || line.equals("{}")
        || line.equals("[]")
        || (!mustOpen(value) && column + line.length() <= WIDTH);
  }

  private static boolean mustOpen(YamlTree value) {
    if (value instanceof Fields fields) {
      return fields.entries().entrySet().stream()
          .anyMatch(
              e -> ScalarText.of(e.getKey()).length() > LONGEST_KEY || mustOpen(e.getValue()));
    } else if (value instanceof Items items) {
      return (items.open() && !items.items().isEmpty())
          || items.items().stream().anyMatch(Emitter::mustOpen);
    }
    return false;
  }

  private static String onOneLine(YamlTree value) {
    if (value instanceof Fields fields) {
      return fields.entries().isEmpty()
          ? "{}"
          : fields.entries().entrySet().stream()
              .map(e -> ScalarText.of(e.getKey()) + ": " + onOneLine(e.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    } else if (value instanceof Items items) {
      boolean braces = items.items().stream().anyMatch(Fields.class::isInstance);
      return items.items().stream()
          .map(Emitter::onOneLine)
          .collect(Collectors.joining(", ", braces ? "[ " : "[", braces ? " ]" : "]"));
    }
    return ((Leaf) value).written();
  }
}
