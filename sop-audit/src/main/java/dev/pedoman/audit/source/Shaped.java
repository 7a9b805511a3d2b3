package dev.pedoman.audit.source;

import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import java.util.List;
import java.util.Optional;

/** Typed access to the fields of a JSON object; what does not fit is reported. */
final class Shaped {
  private final Json.Fields fields;
  private final Faults faults;

  Shaped(Json.Fields fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** A JSON value as an object, or an error. */
  static Optional<Shaped> of(Json json, String what, Faults faults) {
    if (json instanceof Json.Fields fields) {
      return Optional.of(new Shaped(fields, faults));
    }
    String found = what + " is " + json.kind() + ", and an object is needed";
    faults.error("wrong-type", json.place(), found, "", "");
    return Optional.empty();
  }

  /** Reports every key that is not allowed, and every key that is there twice. */
  Shaped only(List<String> allowed) {
    fields
        .keys()
        .forEach(
            (key, place) -> {
              if (!allowed.contains(key)) {
                String mend = NearestName.suggestion(key, allowed);
                faults.error("unknown-key", place, "unknown key '" + key + "'", "", mend);
              }
            });
    fields
        .repeated()
        .forEach(
            (place, key) ->
                faults.error("repeated-key", place, "the key '" + key + "' is here twice", "", ""));
    return this;
  }

  boolean has(String key) {
    return fields.get(key).isPresent();
  }

  Place place() {
    return fields.place();
  }

  Place placeOf(String key) {
    return fields.get(key).map(Json::place).orElse(fields.placeOf(key));
  }

  Optional<Json> get(String key) {
    return fields.get(key);
  }

  Optional<String> text(String key) {
    return as(Json.Text.class, key, "a text").map(Json.Text::text);
  }

  /** A text that is not blank. */
  Optional<String> name(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && text.get().isBlank()) {
      faults.error("blank", placeOf(key), "'" + key + "' is blank", "", "");
      return Optional.empty();
    }
    return text;
  }

  Optional<Boolean> truth(String key) {
    return as(Json.Truth.class, key, "true or false").map(Json.Truth::truth);
  }

  Optional<Json.Fields> object(String key) {
    return as(Json.Fields.class, key, "an object");
  }

  Optional<Json.Items> list(String key) {
    return as(Json.Items.class, key, "a list");
  }

  /** One of some words. */
  Optional<String> word(String key, List<String> allowed) {
    Optional<String> text = text(key);
    if (text.isPresent() && !allowed.contains(text.get())) {
      faults.error(
          "unknown-word",
          placeOf(key),
          "'" + key + "' is '" + text.get() + "'",
          "",
          NearestName.suggestion(text.get(), allowed));
      return Optional.empty();
    }
    return text;
  }

  /** A time: seconds, an ISO duration, a clock such as 01:10, or a date and time. */
  Optional<Moment> moment(String key) {
    Optional<Json> json = fields.get(key);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    Optional<Moment> moment = Optional.empty();
    if (json.get() instanceof Json.Decimal seconds) {
      moment = Moment.seconds(seconds.number());
    } else if (json.get() instanceof Json.Text text) {
      moment = Moment.parse(text.text()).filter(parsed -> !(parsed instanceof Moment.Local));
    }
    if (moment.isEmpty()) {
      String seen = Json.scalar(json.get()).map(text -> "'" + text + "'").orElse(json.get().kind());
      faults.error(
          "bad-time",
          json.get().place(),
          "'" + key + "' is " + seen + ", which is no time",
          "a time is seconds from the start (12.5), PT12.5S, 00:12, or a date, time and offset",
          "write 12.5 or \"PT12.5S\" or \"00:12\" or \"2026-11-20T10:00:12+07:00\"");
    }
    return moment;
  }

  private <T extends Json> Optional<T> as(Class<T> kind, String key, String needed) {
    Optional<Json> json = fields.get(key);
    Optional<T> fitting = json.flatMap(value -> Json.as(kind, value));
    if (json.isPresent() && fitting.isEmpty()) {
      String what = "'" + key + "' is " + json.get().kind() + ", and it must be " + needed;
      faults.error("wrong-type", json.get().place(), what, "", "");
    }
    return fitting;
  }
}
