package dev.pedoman.model;

/** The moment that a deadline is counted from. */
public sealed interface Anchor {
  /** The start of the interaction: offset zero. */
  record Start() implements Anchor {}

  /** The close of the interaction: a {@code close} action, else the last utterance. */
  record Close() implements Anchor {}

  /** The event that made the nearest enclosing {@code when} apply. */
  record Trigger() implements Anchor {}

  /**
   * The event credited to another step.
   *
   * @param step that step's id
   */
  record AtStep(String step) implements Anchor {}
}
