package dev.pedoman.model;

import dev.pedoman.transcript.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Wordings to look for, in phrase syntax (or plain examples for {@link TextPattern.Resembles}).
 *
 * @param shared wordings that serve every language the SOP declares; {@code $name} stands for a
 *     collection
 * @param byLanguage wordings that serve one language
 */
public record Phrases(List<String> shared, Map<Language, List<String>> byLanguage) {
  private static final Phrases NONE = new Phrases(List.of(), Map.of());

  public Phrases {
    shared = List.copyOf(shared);
    Map<Language, List<String>> copy = new EnumMap<>(Language.class);
    byLanguage.forEach((language, list) -> copy.put(language, List.copyOf(list)));
    byLanguage = Collections.unmodifiableMap(copy);
  }

  /** No wording at all. */
  public static Phrases none() {
    return NONE;
  }

  /** Wordings that serve every language the SOP declares. */
  public static Phrases of(String... wordings) {
    return new Phrases(List.of(wordings), Map.of());
  }

  /** Wordings by language. */
  public static Phrases of(Map<Language, List<String>> byLanguage) {
    return new Phrases(List.of(), byLanguage);
  }

  // Written out, here and in some patterns: what the JVM makes for a record it links at each start.
  @Override
  public int hashCode() {
    return 31 * shared.hashCode() + byLanguage.hashCode();
  }

  /** Whether there is no wording. */
  public boolean isEmpty() {
    return shared.isEmpty() && byLanguage.values().stream().allMatch(List::isEmpty);
  }
}
