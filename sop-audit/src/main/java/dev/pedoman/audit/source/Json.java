package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A JSON value that knows where it stands, so that problems can name line and column. */
sealed interface Json {
  /** Where the value begins. */
  Place place();

  /** The kind of value in words, with its article. */
  String kind();

  /** The value as the transcript keeps it. */
  Value value();

  /**
   * An object.
   *
   * @param fields in the order written; of a name written twice the last
   * @param keys where each name stands
   * @param repeated where names stand that were there before
   */
  record Fields(
      Place place, Map<String, Json> fields, Map<String, Place> keys, Map<Place, String> repeated)
      implements Json {
    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public Value value() {
      Map<String, Value> values = new TreeMap<>();
      fields.forEach((name, field) -> values.put(name, field.value()));
      return new Value.Fields(values);
    }

    Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /** The text under a name, if it is one. */
    Optional<String> text(String name) {
      return get(name).flatMap(field -> as(Text.class, field)).map(Text::text);
    }

    Place placeOf(String name) {
      return keys.getOrDefault(name, place);
    }
  }

  /** A list. */
  record Items(Place place, List<Json> items) implements Json {
    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public Value value() {
      return new Value.Items(items.stream().map(Json::value).toList());
    }
  }

  /** A text. */
  record Text(Place place, String text) implements Json {
    @Override
    public String kind() {
      return "a text";
    }

    @Override
    public Value value() {
      return new Value.Text(text);
    }
  }

  /** A number as written. */
  record Decimal(Place place, BigDecimal number) implements Json {
    @Override
    public String kind() {
      return "a number";
    }

    @Override
    public Value value() {
      return new Value.Decimal(number);
    }
  }

  /** True or false. */
  record Truth(Place place, boolean truth) implements Json {
    @Override
    public String kind() {
      return "true or false";
    }

    @Override
    public Value value() {
      return new Value.Truth(truth);
    }
  }

  /** Null. */
  record Nothing(Place place) implements Json {
    @Override
    public String kind() {
      return "null";
    }

    @Override
    public Value value() {
      return new Value.Nothing();
    }
  }

  /** The value as a kind, if it is of that kind. */
  static <T extends Json> Optional<T> as(Class<T> kind, Json json) {
    return kind.isInstance(json) ? Optional.of(kind.cast(json)) : Optional.empty();
  }

  /** A text, number or truth as words; empty for everything else. */
  static Optional<String> scalar(Json json) {
    if (json instanceof Text text) {
      return Optional.of(text.text());
    } else if (json instanceof Decimal decimal) {
      return Optional.of(decimal.number().toPlainString());
    } else if (json instanceof Truth truth) {
      return Optional.of(Boolean.toString(truth.truth()));
    }
    return Optional.empty();
  }
}
