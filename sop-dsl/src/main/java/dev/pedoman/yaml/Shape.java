package dev.pedoman.yaml;

import java.util.List;
import java.util.OptionalDouble;

/** What a value has to look like, as the loader reads it and the schema says it. */
sealed interface Shape {
  /** A map of a kind that the catalogue describes. */
  record Ref(String kind) implements Shape {}

  /** Some text; a number counts as one. */
  record Text() implements Shape {}

  /** A proper name. */
  record Id() implements Shape {}

  record Flag() implements Shape {}

  /** Nothing but true. */
  record True() implements Shape {}

  record Date() implements Shape {}

  /** A phrase, with the names of lexicons offered for completion. */
  record Phrase() implements Shape {}

  /** A number within bounds; {@code above} bounds it from below without the bound itself. */
  record Numeral(OptionalDouble least, OptionalDouble above, OptionalDouble most, boolean whole)
      implements Shape {}

  /** One of a closed set of words. */
  record Words(List<String> words) implements Shape {}

  /** A text of a certain form. */
  record Form(String pattern) implements Shape {}

  /** Some items, at least one unless it may be empty. */
  record Listed(Shape item, int least) implements Shape {}

  /**
   * Names of the author's own, each with a value.
   *
   * @param names what the names look like; empty for anything
   */
  record Named(Shape value, String names, int least) implements Shape {
    Named(Shape value) {
      this(value, "", 0);
    }
  }

  /** Keys of a closed set, each with the same kind of value. */
  record Keyed(List<String> keys, Shape value, boolean some) implements Shape {}

  /** Any value at all. */
  record Anything() implements Shape {}

  /** Any value but a map. */
  record Plain() implements Shape {}

  /** Any of these. */
  record Either(List<Shape> shapes) implements Shape {
    public Either {
      shapes = List.copyOf(shapes);
    }
  }
}
