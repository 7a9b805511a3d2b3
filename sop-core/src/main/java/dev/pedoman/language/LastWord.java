package dev.pedoman.language;

/** The unit that was read last, as far as the end of a sentence depends on it. */
interface LastWord {
  /** Where it ends in the text; -1 if there is none. */
  int lastEnd();

  /** How many letters its form has. */
  int lastLength();

  /** Whether it is a {@link Kind#TITLE} or a {@link Kind#BEFORE_NUMBER}. */
  boolean lastIs(int kind);
}
