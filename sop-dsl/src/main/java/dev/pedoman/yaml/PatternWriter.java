package dev.pedoman.yaml;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Items;
import dev.pedoman.yaml.YamlTree.Leaf;
import java.util.ArrayList;
import java.util.List;

/** Writes what to look for in an interaction. */
final class PatternWriter implements Pattern.Cases<Fields> {
  static Fields write(Pattern pattern) {
    return pattern.match(new PatternWriter());
  }

  @Override
  public Fields utters(Pattern.Utters pattern) {
    Fields text = TextPatternWriter.write(pattern.text());
    pattern.place().ifPresent(place -> text.text("place", TextPatternWriter.place(place)));
    return new Fields().put(pattern.by().map(Speaker::word).orElse("anyone"), text);
  }

  @Override
  public Fields does(Pattern.Does pattern) {
    Fields fields = new Fields().put("action", YamlTree.texts(pattern.names()));
    if (!pattern.with().isEmpty()) {
      Fields with = new Fields();
      pattern.with().forEach((attribute, expected) -> with.put(attribute, expected(expected)));
      fields.put("with", with);
    }
    if (pattern.exact()) {
      fields.raw("exact", "true");
    }
    if (pattern.status() != Pattern.Status.SUCCEEDED) {
      fields.text("status", ClosedWords.word(pattern.status()));
    }
    pattern.by().ifPresent(by -> fields.text("by", by.word()));
    return fields;
  }

  @Override
  public Fields known(Pattern.Known pattern) {
    return new Fields().text("fact", pattern.path());
  }

  @Override
  public Fields anyOf(Pattern.AnyOf pattern) {
    return new Fields().put("any", list(pattern.parts()));
  }

  @Override
  public Fields allOf(Pattern.AllOf pattern) {
    return new Fields().put("all", list(pattern.parts()));
  }

  @Override
  public Fields chain(Pattern.Chain pattern) {
    return new Fields().put("chain", list(pattern.parts()));
  }

  @Override
  public Fields not(Pattern.Not pattern) {
    return new Fields().put("not", pattern.part().match(this));
  }

  @Override
  public Fields butNot(Pattern.ButNot pattern) {
    return pattern.part().match(this).put("but-not", list(pattern.exceptions()));
  }

  private Items list(List<Pattern> parts) {
    List<YamlTree> items = new ArrayList<>();
    parts.forEach(part -> items.add(part.match(this)));
    return new Items(items, false);
  }

  private static YamlTree expected(Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      YamlTree value = value(literal.value());
      return value instanceof Fields ? new Fields().put("value", value) : value;
    } else if (expected instanceof Expected.OfFact fact) {
      return new Fields().text("fact", fact.path());
    } else if (expected instanceof Expected.OfAction other) {
      return new Fields().put("from", from(other));
    } else if (expected instanceof Expected.AnyOf any) {
      List<YamlTree> options = new ArrayList<>();
      any.options().forEach(option -> options.add(expected(option)));
      return new Fields().put("any", new Items(options, false));
    } else if (expected instanceof Expected.Within within) {
      return TextWriter.bound(within.bound(), YamlTree::number);
    }
    return new Fields().raw("present", "true");
  }

  /** Action and attribute are told apart by the first dot, unless the action's name has one. */
  private static YamlTree from(Expected.OfAction other) {
    boolean plain = !other.action().contains(".");
    return plain
        ? YamlTree.text(other.action() + "." + other.attribute())
        : new Fields().text("action", other.action()).text("attribute", other.attribute());
  }

  static YamlTree value(Value value) {
    if (value instanceof Value.Items list) {
      List<YamlTree> items = new ArrayList<>();
      list.items().forEach(item -> items.add(value(item)));
      return new Items(items, false);
    } else if (value instanceof Value.Fields map) {
      Fields fields = new Fields();
      map.fields().forEach((name, field) -> fields.put(name, value(field)));
      return fields;
    } else if (value instanceof Value.Text text) {
      return YamlTree.text(text.text());
    }
    return new Leaf(value.toString());
  }
}
