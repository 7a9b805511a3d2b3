package dev.pedoman.yaml;

import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an SOP declares and other parts of it name, gathered before anything is read: so a name can
 * be used before it is declared, and a mistake in what is declared does not make its name unknown.
 *
 * @param plainLanguage the language of a text that names none
 * @param calendars names of working hours
 * @param phrases names of the SOP's own word collections
 * @param steps the steps by id
 */
record Names(Language plainLanguage, Set<String> calendars, Set<String> phrases, StepIndex steps) {

  static Names of(MapNode root) {
    Map<String, Entry> entries = Keys.meant(root, SopReader.FILE_KEYS);
    return new Names(
        plainLanguage(value(entries, "languages")),
        keys(value(entries, "calendars")),
        keys(value(entries, "phrases")),
        StepIndex.of(value(entries, "steps")));
  }

  /** English if it is among the languages, else the first of them; English if none is named. */
  static Language plainLanguage(Set<Language> languages) {
    return languages.isEmpty() || languages.contains(Language.EN)
        ? Language.EN
        : EnumSet.copyOf(languages).iterator().next();
  }

  private static Language plainLanguage(Optional<Node> declared) {
    EnumSet<Language> languages = EnumSet.noneOf(Language.class);
    List<Node> items =
        declared.map(n -> n instanceof ListNode list ? list.items() : List.of(n)).orElse(List.of());
    for (Node item : items) {
      if (item instanceof ScalarNode s) {
        Optional.ofNullable(ClosedWords.LANGUAGES.get(s.text())).ifPresent(languages::add);
      }
    }
    return plainLanguage(languages);
  }

  private static Set<String> keys(Optional<Node> declared) {
    Set<String> keys = new LinkedHashSet<>();
    if (declared.isPresent() && declared.get() instanceof MapNode map) {
      map.entries().forEach(entry -> keys.add(entry.name()));
    }
    return keys;
  }

  private static Optional<Node> value(Map<String, Entry> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }
}
