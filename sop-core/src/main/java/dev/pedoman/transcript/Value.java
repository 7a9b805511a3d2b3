package dev.pedoman.transcript;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A value of a fact or of an attribute of an action: what JSON can say, compared by content. */
public sealed interface Value {
  /** A longer text is no number that anybody wrote. */
  int LONGEST_NUMBER = 40;

  /** Lists and maps in each other: what is nested deeper is refused by actions and facts. */
  int DEEPEST = 500;

  /** Words. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A number; equal however it was written, so 10 equals 10.0. */
  record Decimal(BigDecimal number) implements Value {
    private static final int LONGEST_SCALE = 100;

    public Decimal {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public String toString() {
      // Written out, a number such as 1e999999999 would fill the memory.
      return Math.abs((long) number.scale()) > LONGEST_SCALE
          ? number.toString()
          : number.toPlainString();
    }
  }

  /** True or false. */
  record Truth(boolean truth) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(truth);
    }
  }

  /** Several values in order. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return items.toString();
    }
  }

  /** Values by name; the order of names does not matter. */
  record Fields(Map<String, Value> fields) implements Value {
    public Fields {
      fields = sorted(fields);
    }

    @Override
    public String toString() {
      return fields.toString();
    }
  }

  /** Known to be empty: JSON's null. */
  record Nothing() implements Value {
    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * Equal by content: as {@code equals}, and a number or truth also equals the text that says it;
   * lists item by item and maps name by name.
   */
  default boolean sameAs(Value other) {
    if (equals(other)) {
      return true;
    }
    if (this instanceof Items mine && other instanceof Items theirs) {
      return Values.same(mine, theirs);
    }
    if (this instanceof Fields mine && other instanceof Fields theirs) {
      return Values.same(mine, theirs);
    }
    if (this instanceof Text && other instanceof Text) {
      return false;
    }
    Optional<BigDecimal> left = asNumber();
    Optional<BigDecimal> right = other.asNumber();
    if (left.isPresent() && right.isPresent()) {
      return left.get().compareTo(right.get()) == 0;
    }
    return (this instanceof Truth || other instanceof Truth) && toString().equals(other.toString());
  }

  /** The number that it is or, being a text, says; empty for anything else. */
  default Optional<BigDecimal> asNumber() {
    if (this instanceof Decimal decimal) {
      return Optional.of(decimal.number());
    }
    if (this instanceof Text words && words.text().length() <= LONGEST_NUMBER) {
      try {
        return Optional.of(new BigDecimal(words.text().strip()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a plain Java object: null, String, Boolean, any Number, List or Map of these with
   * String keys, or a Value itself.
   *
   * @throws IllegalArgumentException for anything else, for NaN and infinite numbers, and for what
   *     is nested more than 500 levels deep
   */
  static Value of(@Nullable Object plain) {
    return Values.of(plain, 0);
  }

  /** An unmodifiable copy in the order of names. */
  static SortedMap<String, Value> sorted(Map<String, Value> values) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
