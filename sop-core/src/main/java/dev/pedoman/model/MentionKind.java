package dev.pedoman.model;

import java.util.Locale;

/** Kinds of things that an utterance can mention. */
public enum MentionKind {
  MONEY,
  DATE,
  DURATION,
  NUMBER,
  PHONE,
  EMAIL,
  /**
   * A code such as an order, account or booking number: letters and digits mixed, or 5 digits on.
   */
  IDENTIFIER,
  /** What is written like a name: words with a capital inside a sentence. */
  NAME;

  /** The word used in YAML and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
