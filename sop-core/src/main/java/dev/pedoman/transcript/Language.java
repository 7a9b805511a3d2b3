package dev.pedoman.transcript;

import java.util.Locale;

/** The languages of the language layer, as equals: Indonesian, Malay, English. */
public enum Language {
  /** Indonesian. */
  ID,
  /** Malay. */
  MS,
  /** English. */
  EN;

  /** The BCP 47 tag: {@code id}, {@code ms} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
