package dev.pedoman.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The reference of all keys as Markdown, from the same source as the schema. Free of state. */
public final class SopReference {
  private SopReference() {}

  /** The whole page; lines end with {@code \n}. */
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# Reference of all keys\n\n");
    out.append("Every key of SOPs and trials, in the order in which they are usually written. ");
    out.append("This page and the schema (`sop schema`) come from one source, and tests hold ");
    out.append("both against the loader. How the parts work together is told in ");
    out.append("[How an SOP is written in YAML](sop-yaml.md).\n\n");
    for (Kind kind : Catalogue.KINDS) {
      out.append("- [").append(kind.title).append("](#").append(anchor(kind)).append(")\n");
    }
    for (Kind kind : Catalogue.KINDS) {
      kind(kind, out);
    }
    return out.toString();
  }

  private static String anchor(Kind kind) {
    return kind.title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static void kind(Kind kind, StringBuilder out) {
    out.append("\n## ").append(kind.title).append("\n\n");
    if (!kind.about.isEmpty()) {
      out.append(kind.about).append("\n\n");
    }
    out.append("| key | value | meaning | example |\n|---|---|---|---|\n");
    for (Kind.Field field : kind.fields) {
      out.append("| `").append(field.key()).append('`');
      out.append(field.required() ? " (required)" : "");
      out.append(" | ").append(shape(field.shape()));
      out.append(" | ").append(cell(field.about()));
      out.append(" | `").append(cell(field.example())).append("` |\n");
    }
    kind.exactlyOne.forEach(
        keys -> out.append("\nExactly one of: ").append(listed(keys)).append(".\n"));
    kind.choices.forEach(
        all ->
            out.append("\nExactly one of: ")
                .append(
                    String.join(
                        ", ", all.stream().map(k -> String.join(" and ", coded(k))).toList()))
                .append(".\n"));
    kind.some.forEach(keys -> out.append("\nAt least one of: ").append(listed(keys)).append(".\n"));
    kind.atMostOne.forEach(
        keys -> out.append("\nNot together: ").append(listed(keys)).append(".\n"));
    for (Kind.Needs needs : kind.needs) {
      out.append("\n`").append(needs.key()).append("` only beside ");
      out.append(String.join(" or ", coded(needs.anyOf()))).append(".\n");
    }
  }

  private static List<String> coded(List<String> keys) {
    return keys.stream().map(key -> "`" + key + "`").toList();
  }

  private static String listed(List<String> keys) {
    return String.join(", ", coded(keys));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String shape(Shape shape) {
    if (shape instanceof Shape.Ref ref) {
      Kind kind =
          Catalogue.KINDS.stream().filter(k -> k.name.equals(ref.kind())).findFirst().orElseThrow();
      return "[" + kind.name + "](#" + anchor(kind) + ")";
    } else if (shape instanceof Shape.Text) {
      return "text";
    } else if (shape instanceof Shape.Id) {
      return "name";
    } else if (shape instanceof Shape.Flag) {
      return "true or false";
    } else if (shape instanceof Shape.True) {
      return "true";
    } else if (shape instanceof Shape.Date) {
      return "date";
    } else if (shape instanceof Shape.Phrase) {
      return "[phrase](sop-yaml.md#patterns)";
    } else if (shape instanceof Shape.Numeral number) {
      return number(number);
    } else if (shape instanceof Shape.Words words) {
      return listed(words.words());
    } else if (shape instanceof Shape.Form) {
      return "text of that form";
    } else if (shape instanceof Shape.Listed listed) {
      return "list of " + shape(listed.item());
    } else if (shape instanceof Shape.Named named) {
      return "names, each with " + shape(named.value());
    } else if (shape instanceof Shape.Keyed keyed) {
      return "map of " + listed(keyed.keys()) + " to " + shape(keyed.value());
    } else if (shape instanceof Shape.Either either) {
      return String.join(
          " or ", either.shapes().stream().map(SopReference::shape).distinct().toList());
    }
    return "any value";
  }

  private static String number(Shape.Numeral number) {
    String what = number.whole() ? "whole number" : "number";
    if (number.above().isPresent()) {
      return what + " above " + plain(number.above());
    } else if (number.least().isPresent() && number.most().isPresent() && !number.whole()) {
      return what + " from " + plain(number.least()) + " to " + plain(number.most());
    }
    return number.least().isPresent() ? what + " from " + plain(number.least()) + " on" : what;
  }

  private static String plain(OptionalDouble number) {
    return BigDecimal.valueOf(number.orElse(0)).stripTrailingZeros().toPlainString();
  }
}
