package dev.pedoman.yaml;

import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.TextPattern;
import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Writes what the words of one utterance show. */
final class TextPatternWriter implements TextPattern.Cases<Fields> {
  static Fields write(TextPattern pattern) {
    return pattern.match(new TextPatternWriter());
  }

  static String place(Place place) {
    if (place.turns() == 1) {
      return place.end() ? "last" : "first";
    }
    return (place.end() ? "closing " : "opening ") + place.turns() + " turns";
  }

  @Override
  public Fields says(TextPattern.Says pattern) {
    return new Fields().put("says", TextWriter.phrases(pattern.phrases()));
  }

  @Override
  public Fields matches(TextPattern.Matches pattern) {
    return new Fields().text("matches", pattern.expression());
  }

  @Override
  public Fields resembles(TextPattern.Resembles pattern) {
    YamlTree examples = TextWriter.phrases(pattern.examples());
    return new Fields().put("resembles", withShare("examples", examples, pattern.atLeast()));
  }

  @Override
  public Fields asks(TextPattern.Asks pattern) {
    if (pattern.subject().isEmpty()) {
      return new Fields().raw("asks", "any");
    } else if (pattern.subject().equals(Phrases.of("any"))) {
      // The word alone would mean any question.
      return new Fields().put("asks", YamlTree.list(List.of("any")));
    }
    return new Fields().put("asks", TextWriter.phrases(pattern.subject()));
  }

  @Override
  public Fields echoes(TextPattern.Echoes pattern) {
    YamlTree of = YamlTree.text(pattern.of().word());
    return new Fields().put("echoes", withShare("of", of, pattern.atLeast()));
  }

  @Override
  public Fields mentions(TextPattern.Mentions pattern) {
    return new Fields().text("mentions", pattern.kind().word());
  }

  @Override
  public Fields mentionsFact(TextPattern.MentionsFact pattern) {
    return new Fields().put("mentions", new Fields().text("fact", pattern.path()));
  }

  @Override
  public Fields mentionsValue(TextPattern.MentionsValue pattern) {
    return new Fields()
        .put("mentions", new Fields().put("value", PatternWriter.value(pattern.value())));
  }

  @Override
  public Fields words(TextPattern.Words pattern) {
    return new Fields().put("words", TextWriter.bound(pattern.count(), YamlTree::number));
  }

  @Override
  public Fields custom(TextPattern.Custom pattern) {
    if (pattern.settings().isEmpty()) {
      return new Fields().text("custom", pattern.name());
    }
    Fields settings = new Fields();
    pattern.settings().forEach(settings::text);
    return new Fields()
        .put("custom", new Fields().text("name", pattern.name()).put("settings", settings));
  }

  @Override
  public Fields anyText(TextPattern.AnyText pattern) {
    return new Fields().put("any", list(pattern.parts()));
  }

  /** Side by side in one map where their keys differ, else as a list. */
  @Override
  public Fields allText(TextPattern.AllText pattern) {
    Fields together = new Fields();
    int keys = 0;
    for (TextPattern part : pattern.parts()) {
      // Parts that are several keys themselves would run together with their neighbours.
      boolean one = !(part instanceof TextPattern.AllText);
      Fields written = one ? part.match(this) : new Fields();
      written.entries().forEach(together::put);
      keys++;
    }
    return keys > 1 && together.entries().size() == keys
        ? together
        : new Fields().put("all", list(pattern.parts()));
  }

  @Override
  public Fields notText(TextPattern.NotText pattern) {
    return new Fields().put("not", pattern.part().match(this));
  }

  private Items list(List<TextPattern> parts) {
    List<YamlTree> items = new ArrayList<>();
    parts.forEach(part -> items.add(part.match(this)));
    return new Items(items, false);
  }

  private static YamlTree withShare(String key, YamlTree value, OptionalDouble atLeast) {
    return atLeast.isEmpty()
        ? value
        : new Fields().put(key, value).put("at-least", YamlTree.number(atLeast.getAsDouble()));
  }
}
