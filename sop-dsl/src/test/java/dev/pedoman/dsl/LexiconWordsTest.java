package dev.pedoman.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.language.Lexicons;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconWordsTest {
  @Test
  void each_constant_names_the_lexicon_that_it_is_named_after() throws IllegalAccessException {
    for (Field field : LexiconWords.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        String name = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(field.get(null)).isEqualTo("$" + name);
      }
    }
  }

  @Test
  void every_built_in_lexicon_has_its_constant() throws IllegalAccessException {
    SortedSet<String> names = new TreeSet<>();
    for (Field field : LexiconWords.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        names.add(String.valueOf(field.get(null)).substring(1));
      }
    }

    assertThat(names).isEqualTo(Lexicons.names());
  }
}
