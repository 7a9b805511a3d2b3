package dev.pedoman.dsl;

import dev.pedoman.model.LocalText;
import dev.pedoman.transcript.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * A text for readers as it was written: the language of a plain text is known only when the SOP's
 * languages are.
 *
 * @param plain written without a language
 * @param local written with its language
 */
record Text(Optional<String> plain, LocalText local) {
  /** Nothing was written. */
  static final Text NONE = new Text(Optional.empty(), LocalText.none());

  /** What refuses two texts that cannot both hold. */
  interface Refusal {
    IllegalStateException of(String one, String other);
  }

  static Text plain(String text) {
    return new Text(Optional.of(Checks.filled("text", text)), LocalText.none());
  }

  static Text in(Language language, String text) {
    return new Text(Optional.empty(), LocalText.of(language, Checks.filled("text", text)));
  }

  static Text of(LocalText text) {
    text.texts().values().forEach(one -> Checks.filled("text", one));
    return new Text(Optional.empty(), text);
  }

  /** Both texts together. */
  Text and(Text further, Refusal refusal) {
    LocalText both = local;
    for (Map.Entry<Language, String> entry : further.local.texts().entrySet()) {
      both = add(both, entry.getKey(), entry.getValue(), refusal);
    }
    BinaryOperator<String> same =
        (one, other) -> {
          if (!one.equals(other)) {
            throw refusal.of(" \"" + one + '"', " \"" + other + '"');
          }
          return one;
        };
    Optional<String> plainly =
        plain.isPresent() && further.plain.isPresent()
            ? Optional.of(same.apply(plain.get(), further.plain.get()))
            : plain.or(() -> further.plain);
    return new Text(plainly, both);
  }

  /**
   * The text with its languages.
   *
   * @param languages the SOP's; a plain text is English if it is among them, else the first
   */
  LocalText in(Set<Language> languages, Refusal refusal) {
    if (plain.isEmpty()) {
      return local;
    }
    Language language = languages.contains(Language.EN) ? Language.EN : languages.iterator().next();
    return add(local, language, plain.get(), refusal);
  }

  private static LocalText add(LocalText texts, Language language, String text, Refusal refusal) {
    String before = texts.texts().get(language);
    if (before != null && !before.equals(text)) {
      throw refusal.of(quote(language, before), quote(language, text));
    }
    return texts.with(language, text);
  }

  private static String quote(Language language, String text) {
    return " " + language.tag() + " \"" + text + '"';
  }
}
