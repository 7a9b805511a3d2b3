package dev.pedoman.language;

/**
 * How near a text is to examples.
 *
 * @param score 0..1; 1 for the same wording
 * @param start where the part that is nearest begins in the text
 * @param end behind its last character
 */
public record Likeness(double score, int start, int end) {
  static final Likeness NONE = new Likeness(0, 0, 0);
}
