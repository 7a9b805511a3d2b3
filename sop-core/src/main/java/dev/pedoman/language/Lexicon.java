package dev.pedoman.language;

import dev.pedoman.transcript.Language;
import java.util.List;

/**
 * A built-in collection of phrases for one thing that is said.
 *
 * @param name the name that {@code $name} refers to
 * @param about what it stands for, in English
 * @param entries its phrases
 */
public record Lexicon(String name, String about, List<Entry> entries) {
  /** How people talk: to a stranger, to anyone, or in chat spelling. */
  public enum Register {
    FORMAL,
    EVERYDAY,
    CHAT
  }

  /**
   * A phrase of a lexicon.
   *
   * @param language whose phrase it is
   * @param register how people talk who say it
   * @param phrase in phrase syntax
   */
  public record Entry(Language language, Register register, String phrase) {}

  public Lexicon {
    entries = List.copyOf(entries);
  }
}
