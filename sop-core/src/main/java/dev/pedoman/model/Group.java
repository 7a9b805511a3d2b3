package dev.pedoman.model;

import java.util.List;

/**
 * Several parts of a procedure taken together.
 *
 * @param form how the parts relate
 * @param guard under which circumstances the group applies
 * @param parts at least one
 */
public record Group(Form form, Guard guard, List<Procedure> parts) implements Procedure {
  /** How the parts of a group relate. */
  public enum Form {
    /** One after the other; YAML {@code steps}. */
    SEQUENCE,
    /** All, in whatever order, interleaved or not; YAML {@code any-order}. */
    ANY_ORDER,
    /** Exactly one of them is called for, whichever fits best; YAML {@code one-of}. */
    ONE_OF
  }

  /**
   * Copies the parts.
   *
   * @throws IllegalArgumentException when there is no part
   */
  public Group {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a group of no steps");
    }
  }
}
