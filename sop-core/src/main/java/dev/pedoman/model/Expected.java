package dev.pedoman.model;

import dev.pedoman.transcript.Value;
import java.util.List;

/** What an attribute of an action must hold. */
public sealed interface Expected {
  /** Exactly this value. */
  record Literal(Value value) implements Expected {}

  /**
   * The value that the case record holds.
   *
   * @param path the fact's path
   */
  record OfFact(String path) implements Expected {}

  /**
   * The value that an attribute of another, earlier and successful action held.
   *
   * @param action that action's name
   * @param attribute its attribute; dots lead into nested fields
   */
  record OfAction(String action, String attribute) implements Expected {}

  /** Any of these. */
  record AnyOf(List<Expected> options) implements Expected {
    public AnyOf {
      options = List.copyOf(options);
    }
  }

  /** A number within bounds. */
  record Within(Bound bound) implements Expected {}

  /** Anything, as long as the attribute is there and not empty. */
  record Present() implements Expected {}
}
