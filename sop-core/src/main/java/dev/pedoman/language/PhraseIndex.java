package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases of all SOPs, compiled once into one automaton. Immutable, shared by threads. */
public final class PhraseIndex {
  private PhraseIndex() {}

  /** Begins an index without phrases. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every hit of every set in one pass, by start, then end, then set. */
  public List<PhraseHit> find(Words words, Facts facts) {
    return List.of();
  }

  /** The languages that a set has wordings for. */
  public Set<Language> languages(int set) {
    return Set.of(Language.values());
  }

  /** Collects sets of phrases. Not thread-safe. */
  public static final class Builder {
    private Builder() {}

    /**
     * Adds a set of phrases; equal sets get the same number.
     *
     * @param phrases in phrase syntax; {@code $name} names a collection
     * @param collections the SOP's own collections; a name that is not here is looked up in the
     *     built-in lexicons
     * @param languages the languages that shared wordings serve
     * @throws IllegalArgumentException for a malformed phrase or an unknown collection
     */
    public int add(Phrases phrases, Map<String, Phrases> collections, Set<Language> languages) {
      return 0;
    }

    /** Compiles what was added. */
    public PhraseIndex build() {
      return new PhraseIndex();
    }
  }
}
