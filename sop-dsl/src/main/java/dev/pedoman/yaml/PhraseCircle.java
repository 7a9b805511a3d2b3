package dev.pedoman.yaml;

import dev.pedoman.model.Phrases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds collections of phrases that are made of themselves.
 *
 * <p>Collections that name no other are taken away until none is left that does so; from any that
 * remains, every way leads into a circle. No recursion: a file may hold a very long chain.
 */
final class PhraseCircle {
  private PhraseCircle() {}

  /** A collection on a circle, if there is one. */
  static Optional<String> find(Map<String, Phrases> phrases, Vocabulary vocabulary) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Map<String, List<String>> namedBy = new LinkedHashMap<>();
    phrases.forEach(
        (name, collection) -> {
          Set<String> own = named(collection, vocabulary);
          own.retainAll(phrases.keySet());
          names.put(name, own);
          own.forEach(n -> namedBy.computeIfAbsent(n, k -> new ArrayList<>()).add(name));
        });
    Deque<String> free = new ArrayDeque<>();
    names.forEach(
        (name, own) -> {
          if (own.isEmpty()) {
            free.add(name);
          }
        });
    while (!free.isEmpty()) {
      String done = free.remove();
      names.remove(done);
      for (String user : namedBy.getOrDefault(done, List.of())) {
        Set<String> left = names.getOrDefault(user, new LinkedHashSet<>());
        if (left.remove(done) && left.isEmpty()) {
          free.add(user);
        }
      }
    }
    return names.keySet().stream().findFirst().map(start -> onCircle(start, names));
  }

  private static String onCircle(String start, Map<String, Set<String>> names) {
    Set<String> passed = new LinkedHashSet<>();
    String at = start;
    while (passed.add(at)) {
      at = names.getOrDefault(at, Set.of(at)).iterator().next();
    }
    return at;
  }

  private static Set<String> named(Phrases phrases, Vocabulary vocabulary) {
    Set<String> named = new LinkedHashSet<>();
    phrases.shared().forEach(p -> named.addAll(vocabulary.collections(p)));
    phrases.byLanguage().values().stream()
        .flatMap(List::stream)
        .forEach(p -> named.addAll(vocabulary.collections(p)));
    return named;
  }
}
