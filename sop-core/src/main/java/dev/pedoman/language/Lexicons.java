package dev.pedoman.language;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The built-in lexicons in Indonesian, Malay and English. */
public final class Lexicons {
  private Lexicons() {}

  /** The names of all lexicons, sorted. */
  public static SortedSet<String> names() {
    return new TreeSet<>();
  }

  /** A lexicon by name, without {@code $}. */
  public static Optional<Lexicon> find(String name) {
    return Optional.empty();
  }
}
