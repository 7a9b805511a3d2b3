package dev.pedoman.yaml;

import dev.pedoman.model.Bound;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.YamlTree.Fields;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** Writes texts for people, wordings and bounds. */
final class TextWriter {
  private final Language plainLanguage;

  /** Writes for an SOP whose texts are in that language when they name none. */
  TextWriter(Language plainLanguage) {
    this.plainLanguage = plainLanguage;
  }

  void putText(Fields fields, String key, LocalText text) {
    if (text.isEmpty()) {
      return;
    }
    Map<Language, String> texts = text.texts();
    String plain = texts.get(plainLanguage);
    if (texts.size() == 1 && plain != null) {
      fields.text(key, plain);
      return;
    }
    Fields byLanguage = new Fields();
    texts.forEach((language, words) -> byLanguage.text(language.tag(), words));
    fields.put(key, byLanguage);
  }

  static YamlTree phrases(Phrases phrases) {
    if (phrases.byLanguage().isEmpty()) {
      return YamlTree.texts(phrases.shared());
    }
    Fields fields = new Fields();
    phrases
        .byLanguage()
        .forEach((language, list) -> fields.put(language.tag(), YamlTree.texts(list)));
    List<String> shared = phrases.shared();
    if (!shared.isEmpty()) {
      fields.put("shared", YamlTree.texts(shared));
    }
    return fields;
  }

  static YamlTree bound(Bound bound, DoubleFunction<YamlTree> number) {
    Fields fields = new Fields();
    bound.atMost().ifPresent(v -> fields.put("at-most", number.apply(v)));
    bound.atLeast().ifPresent(v -> fields.put("at-least", number.apply(v)));
    return fields;
  }
}
