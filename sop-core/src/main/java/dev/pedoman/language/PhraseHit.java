package dev.pedoman.language;

/**
 * A phrase was seen.
 *
 * @param set which set of phrases, as numbered by {@link PhraseIndex.Builder#add}
 * @param start where the words begin in the original text, in UTF-16 units
 * @param end where they end, exclusive
 * @param negated whether the words stand under a negation; such a hit does not count as said
 */
public record PhraseHit(int set, int start, int end, boolean negated) {}
