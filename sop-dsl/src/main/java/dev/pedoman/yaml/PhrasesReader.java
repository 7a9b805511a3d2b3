package dev.pedoman.yaml;

import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads wordings to look for and texts for people, both with or without languages. */
final class PhrasesReader {
  private static final String SHARED = "shared";
  private static final Set<String> KEYS = withShared();

  private final Reading reading;
  private final Scalars scalars;

  PhrasesReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  /** Wordings in phrase syntax. */
  Optional<Phrases> phrases(Node node, String key) {
    return read(node, key, true);
  }

  /** Wordings as they are. */
  Optional<Phrases> examples(Node node, String key) {
    return read(node, key, false);
  }

  /** A text for people, in one or several languages. */
  Optional<LocalText> text(Node node, String key) {
    if (!(node instanceof MapNode map)) {
      return scalars.text(node, key).map(t -> LocalText.of(reading.names().plainLanguage(), t));
    }
    if (map.entries().isEmpty()) {
      reading.report(node, ShapeMistakes.emptyText(key));
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Entry entry : languages(map, key, ClosedWords.LANGUAGES.keySet())) {
      scalars.text(entry.value(), entry.name()).ifPresent(text -> texts.put(language(entry), text));
    }
    return Optional.of(new LocalText(texts));
  }

  private Optional<Phrases> read(Node node, String key, boolean syntax) {
    if (!(node instanceof MapNode map)) {
      List<String> shared = wordings(node, key, syntax);
      return shared.isEmpty() ? Optional.empty() : Optional.of(new Phrases(shared, Map.of()));
    }
    if (map.entries().isEmpty()) {
      reading.report(node, ShapeMistakes.emptyText(key));
    }
    List<String> shared = new ArrayList<>();
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Entry entry : languages(map, key, KEYS)) {
      List<String> wordings = wordings(entry.value(), entry.name(), syntax);
      if (entry.name().equals(SHARED)) {
        shared.addAll(wordings);
      } else if (!wordings.isEmpty()) {
        byLanguage.put(language(entry), wordings);
      }
    }
    Phrases phrases = new Phrases(shared, byLanguage);
    return phrases.isEmpty() ? Optional.empty() : Optional.of(phrases);
  }

  private List<Entry> languages(MapNode map, String key, Collection<String> allowed) {
    String noun = allowed.contains(SHARED) ? "language or key" : "language";
    return Keys.of(
            reading, "'" + key + "'", map, allowed, (entry, names) -> unknown(noun, entry, names))
        .present(allowed);
  }

  /** Behind a comma in braces YAML begins a new entry; authors mean the comma as a comma. */
  private static Mistake unknown(String noun, Entry entry, Collection<String> names) {
    boolean cut = entry.value() instanceof ScalarNode s && s.isNothing() && s.text().isEmpty();
    return cut
        ? ValueMistakes.cutAtComma(entry.name())
        : ValueMistakes.unknown("unknown-language", noun, entry.name(), names);
  }

  private static Language language(Entry entry) {
    return ClosedWords.LANGUAGES.getOrDefault(entry.name(), Language.EN);
  }

  private List<String> wordings(Node node, String key, boolean syntax) {
    List<String> wordings = new ArrayList<>();
    for (Node item : scalars.items(node, key)) {
      Optional<ScalarNode> scalar = scalars.written(item, key);
      if (scalar.isPresent()) {
        wordings.add(scalar.get().text());
        if (syntax) {
          check(scalar.get());
        }
      }
    }
    return wordings;
  }

  private void check(ScalarNode scalar) {
    String phrase = scalar.text();
    Optional<PhraseSyntax.Fault> fault = reading.vocabulary().check(phrase);
    if (fault.isPresent()) {
      int index = Math.max(0, Math.min(fault.get().offset(), phrase.length()));
      reading.report(
          reading.inside(scalar, index),
          ValueMistakes.badPhrase(phrase, fault.get().what(), fault.get().mend()));
      return;
    }
    Collection<String> lexicons = reading.vocabulary().lexicons();
    for (String name : reading.vocabulary().collections(phrase)) {
      if (!reading.names().phrases().contains(name) && !lexicons.contains(name)) {
        Set<String> known = new LinkedHashSet<>(reading.names().phrases());
        known.addAll(lexicons);
        int index = Math.max(0, phrase.indexOf("$" + name));
        reading.report(reading.inside(scalar, index), ValueMistakes.unknownLexicon(name, known));
      }
    }
  }

  private static Set<String> withShared() {
    Set<String> keys = new LinkedHashSet<>(ClosedWords.LANGUAGES.keySet());
    keys.add(SHARED);
    return keys;
  }
}
