package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasingsTest {
  @Test
  void each_choice_of_a_phrase_is_said_once_and_what_may_be_missing_is_missing_first() {
    Phrasings english = Phrasings.in(Language.EN, Map.of());

    assertThat(english.of("speak to (a|your) (very) manager*|the ... boss"))
        .containsExactly(
            "speak to a manager", "speak to your manager", "speak to a very manager", "the boss");
    assertThat(english.of("(a")).isEmpty();
    assertThat(english.of("thank you {fact:customer.name}")).isEmpty();
  }

  @Test
  void collections_are_said_in_the_language_asked_for() {
    Map<String, Phrases> own =
        Map.of(
            "hello",
            Phrases.of(Map.of(Language.EN, List.of("hello"), Language.ID, List.of("halo"))));

    assertThat(Phrasings.in(Language.ID, own).of("$hello kak")).containsExactly("halo kak");
    assertThat(Phrasings.in(Language.MS, own).of("$hello kak")).isEmpty();
    assertThat(Phrasings.in(Language.EN, own).first("$apology")).isPresent();
  }

  /** The promise, tried on every phrase of every built-in lexicon. */
  @Test
  void every_phrasing_is_found_by_its_phrase() {
    int tried = 0;
    for (String name : Lexicons.names()) {
      for (Lexicon.Entry entry : Lexicons.find(name).orElseThrow().entries()) {
        PhraseIndex.Builder builder = PhraseIndex.builder();
        Phrases phrases = Phrases.of(Map.of(entry.language(), List.of(entry.phrase())));
        builder.add(phrases, Map.of(), Set.of(entry.language()));
        PhraseIndex index = builder.build();
        for (String text : Phrasings.in(entry.language(), Map.of()).of(entry.phrase())) {
          assertThat(index.find(Words.of(text), Facts.none()))
              .as("$%s: '%s' for '%s'", name, text, entry.phrase())
              .isNotEmpty();
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(5_000);
  }
}
