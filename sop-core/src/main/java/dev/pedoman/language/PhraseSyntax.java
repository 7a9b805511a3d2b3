package dev.pedoman.language;

import java.util.Optional;
import java.util.Set;

/** Checks phrases written by people. */
public final class PhraseSyntax {
  private PhraseSyntax() {}

  /**
   * What is wrong with a phrase.
   *
   * @param offset where in the phrase, from 0, in UTF-16 units
   * @param what what is wrong
   * @param mend how to mend it
   */
  public record Fault(int offset, String what, String mend) {}

  /** The first fault of a phrase, if it has one. */
  public static Optional<Fault> check(String phrase) {
    return phrase.isBlank()
        ? Optional.of(new Fault(0, "the phrase has no word", "write the words to look for"))
        : Optional.empty();
  }

  /** The collections that a phrase names, without {@code $}. */
  public static Set<String> collections(String phrase) {
    return Set.of();
  }
}
