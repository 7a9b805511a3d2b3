package dev.pedoman.language;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks phrases written by people.
 *
 * <p>Whole words; case, punctuation and diacritics do not matter. {@code a|b} separates whole
 * alternatives; in parentheses a group without a bar is optional, one with bars a choice, {@code
 * (a|b)?} and {@code (a|b|)} an optional choice. {@code word*} stands for any ending, {@code ...}
 * for up to five words, {@code {money}} and the other mention kinds for something of the kind,
 * {@code {fact:path}} for a value of the case record, {@code $name} for a collection.
 */
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
    try {
      PhraseParser.parse(phrase);
      return Optional.empty();
    } catch (PhraseParser.Faulty e) {
      return Optional.of(e.fault);
    }
  }

  /** The collections that a phrase names, without {@code $}; none for a malformed phrase. */
  public static Set<String> collections(String phrase) {
    Set<String> names = new TreeSet<>();
    try {
      collect(PhraseParser.parse(phrase), names);
    } catch (PhraseParser.Faulty e) {
      return Set.of();
    }
    return names;
  }

  /**
   * Parses a phrase.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static PhraseNode.Choice parse(String phrase) {
    try {
      return PhraseParser.parse(phrase);
    } catch (PhraseParser.Faulty e) {
      Fault fault = e.fault;
      throw new IllegalArgumentException(
          "phrase '%s', at %d: %s; %s"
              .formatted(phrase, fault.offset(), fault.what(), fault.mend()),
          e);
    }
  }

  static void collect(PhraseNode node, Set<String> names) {
    if (node instanceof PhraseNode.Collection collection) {
      names.add(collection.name());
    }
    for (PhraseNode child : PhraseChecks.children(node)) {
      collect(child, names);
    }
  }
}
