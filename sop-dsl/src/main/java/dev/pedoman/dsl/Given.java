package dev.pedoman.dsl;

import dev.pedoman.model.LocalText;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was said so far of one part of an SOP. Immutable: saying more gives a new value.
 *
 * <p>All builders keep their state here, so that each is immutable without repeating its fields in
 * every method, and so that a contradiction is refused in one place and in one wording.
 */
final class Given {
  private final String subject;
  private final Map<Word<?>, Object> values;

  private Given(String subject, Map<Word<?>, Object> values) {
    this.subject = subject;
    this.values = values;
  }

  /** Nothing was said yet of the subject, such as {@code step 'greet'}. */
  static Given of(String subject) {
    return new Given(subject, Map.of());
  }

  /** What is spoken of, as messages name it. */
  String subject() {
    return subject;
  }

  boolean has(Word<?> word) {
    return values.containsKey(word);
  }

  @SuppressWarnings("unchecked") // only with() fills the map, and it pairs word and value by type
  <T> Optional<T> get(Word<T> word) {
    return Optional.ofNullable((T) values.get(word));
  }

  /** All values of a word that may be said repeatedly, in the order said. */
  <T> List<T> all(Word<List<T>> word) {
    return get(word).orElseGet(List::of);
  }

  /**
   * Says what can have one value only; saying the same again changes nothing.
   *
   * @param rivals words that cannot stand beside it
   * @throws IllegalStateException when another value or a rival was said
   */
  <T> Given once(Word<T> word, T value, Word<?>... rivals) {
    for (Word<?> rival : rivals) {
      refuseBeside(rival, word.quote(value));
    }
    Optional<T> before = get(word);
    if (before.isPresent() && !before.get().equals(value)) {
      throw contradiction(word.quote(before.get()), word.quote(value));
    }
    return with(word, value);
  }

  /** Says what can have many values. */
  <T> Given more(Word<List<T>> word, List<? extends T> further) {
    List<T> values = new ArrayList<>(all(word));
    values.addAll(further);
    return with(word, Collections.unmodifiableList(values));
  }

  /**
   * Says what can have one value for each key.
   *
   * @param quote how a message quotes the key with a value
   * @throws IllegalStateException when the key has another value
   */
  <K, V> Given entry(Word<Map<K, V>> word, K key, V value, Function<? super V, String> quote) {
    Map<K, V> entries = new LinkedHashMap<>(get(word).orElseGet(Map::of));
    V before = entries.putIfAbsent(key, value);
    if (before != null && !before.equals(value)) {
      throw contradiction(quote.apply(before), quote.apply(value));
    }
    return with(word, Collections.unmodifiableMap(entries));
  }

  /**
   * Says a text, or a further language of it.
   *
   * @param name how messages name the text
   * @throws IllegalStateException when it was said otherwise in the same language
   */
  Given text(Word<Text> word, String name, Text further) {
    Text before = get(word).orElse(Text.NONE);
    return with(word, before.and(further, (one, other) -> contradiction(name + one, name + other)));
  }

  /**
   * A text with its languages.
   *
   * @param languages the SOP's
   */
  LocalText text(Word<Text> word, String name, Set<Language> languages) {
    return get(word)
        .orElse(Text.NONE)
        .in(languages, (one, other) -> contradiction(name + one, name + other));
  }

  /** Refuses to stand beside a word that was said. */
  void refuseBeside(Word<?> rival, String quoted) {
    quoted(rival)
        .ifPresent(
            said -> {
              throw contradiction(said, quoted);
            });
  }

  /** How a message quotes what was said by a word, if it was. */
  <T> Optional<String> quoted(Word<T> word) {
    return get(word).map(word::quote);
  }

  /** Two things that cannot both hold. */
  IllegalStateException contradiction(String one, String other) {
    return wrong(one + " and " + other);
  }

  /** Something that cannot stand as it is. */
  IllegalStateException wrong(String what) {
    return new IllegalStateException(subject + ": " + what);
  }

  /** Says something in place of what was said. */
  <T> Given replaced(Word<T> word, T value) {
    return with(word, value);
  }

  private <T> Given with(Word<T> word, T value) {
    Map<Word<?>, Object> copy = new HashMap<>(values);
    copy.put(word, value);
    return new Given(subject, copy);
  }
}
