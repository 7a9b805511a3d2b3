package dev.pedoman.dsl;

import java.util.function.Function;

/**
 * Something that can be said of a part of an SOP, with its type and with how a message quotes it.
 * Words are told apart by identity.
 */
final class Word<T> {
  private final Function<? super T, String> quote;

  private Word(Function<? super T, String> quote) {
    this.quote = quote;
  }

  /** A word quoted by its name and value, such as {@code version 1.2.0}. */
  static <T> Word<T> of(String name, Function<? super T, String> value) {
    return new Word<>(given -> name + " " + value.apply(given));
  }

  /** A word quoted by its value alone. */
  static <T> Word<T> quotedAs(Function<? super T, String> quote) {
    return new Word<>(quote);
  }

  /** A word that is said or not. */
  static Word<Boolean> flag(String name) {
    return new Word<>(given -> name);
  }

  /** A word whose values are quoted one by one, by whoever adds them. */
  static <T> Word<T> collected() {
    return new Word<>(String::valueOf);
  }

  /** How a message quotes the word with that value. */
  String quote(T value) {
    return quote.apply(value);
  }
}
