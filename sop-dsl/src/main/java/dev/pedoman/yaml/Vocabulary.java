package dev.pedoman.yaml;

import dev.pedoman.language.Lexicons;
import dev.pedoman.language.PhraseSyntax;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What the loader asks of the language layer; tests put their own in its place. */
interface Vocabulary {
  /** The first fault of a phrase, if it has one. */
  Optional<PhraseSyntax.Fault> check(String phrase);

  /** The collections that a phrase names, without {@code $}. */
  Set<String> collections(String phrase);

  /** The names of the built-in lexicons. */
  Collection<String> lexicons();

  /** The language layer itself. */
  static Vocabulary builtIn() {
    return new Vocabulary() {
      @Override
      public Optional<PhraseSyntax.Fault> check(String phrase) {
        return PhraseSyntax.check(phrase);
      }

      @Override
      public Set<String> collections(String phrase) {
        return PhraseSyntax.collections(phrase);
      }

      @Override
      public Collection<String> lexicons() {
        return Lexicons.names();
      }
    };
  }
}
