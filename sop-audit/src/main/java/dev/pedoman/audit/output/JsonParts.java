package dev.pedoman.audit.output;

import dev.pedoman.audit.source.JsonText;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.Search;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The parts that recur in a report's JSON. */
final class JsonParts {
  private final JsonText json = new JsonText();

  JsonParts open() {
    json.open('{');
    return this;
  }

  JsonParts open(String name) {
    return open(name, '{');
  }

  JsonParts open(String name, char bracket) {
    json.name(name).open(bracket);
    return this;
  }

  JsonParts close() {
    return close('}');
  }

  JsonParts close(char bracket) {
    json.close(bracket);
    return this;
  }

  JsonParts name(String name) {
    json.name(name);
    return this;
  }

  void value(String text) {
    json.text(SafeText.wellFormed(text));
  }

  JsonParts raw(String raw) {
    json.raw(raw);
    return this;
  }

  void nothing() {
    json.raw("null");
  }

  JsonParts text(String name, String text) {
    json.name(name).text(SafeText.wellFormed(text));
    return this;
  }

  JsonParts truth(String name, boolean truth) {
    json.name(name).raw(truth ? "true" : "false");
    return this;
  }

  JsonParts count(String name, int count) {
    json.name(name).raw(Integer.toString(count));
    return this;
  }

  JsonParts number(String name, double number) {
    json.name(name);
    decimal(number);
    return this;
  }

  /** A number; null for what JSON has no number for. */
  void decimal(double number) {
    json.raw(Double.isFinite(number) ? Decimals.rounded(number) : "null");
  }

  void seconds(double milliseconds) {
    json.raw(Double.isFinite(milliseconds) ? Decimals.seconds(milliseconds) : "null");
  }

  JsonParts share(String name, Score score) {
    json.name(name);
    score.share().ifPresentOrElse(this::decimal, this::nothing);
    return this;
  }

  JsonParts reason(String name, Optional<Reason> reason) {
    json.name(name);
    reason.ifPresentOrElse(known -> json.text(known.code()), this::nothing);
    return this;
  }

  JsonParts evidence(String name, List<Evidence> evidence) {
    return each(name, evidence, this::evidence);
  }

  void evidence(Evidence seen) {
    open().count("event", seen.event());
    offset("at", seen.at()).text("by", seen.by().word()).text("quote", seen.quote()).close();
  }

  /** An offset from the start in seconds; null when there is none. */
  JsonParts offset(String name, Optional<Duration> at) {
    json.name(name);
    at.ifPresentOrElse(known -> json.raw(Decimals.seconds(known)), this::nothing);
    return this;
  }

  /** The index of an event; null when there is none. */
  JsonParts event(String name, Optional<Evidence> event) {
    json.name(name);
    event.ifPresentOrElse(known -> json.raw(Integer.toString(known.event())), this::nothing);
    return this;
  }

  JsonParts search(String name, Optional<Search> search) {
    json.name(name);
    search.ifPresentOrElse(this::search, this::nothing);
    return this;
  }

  private void search(Search search) {
    open().count("from", search.from()).count("to", search.to());
    offset("begins", search.begins()).offset("ends", search.ends());
    count("candidates", search.candidates());
    json.name("nearest");
    search.nearest().ifPresentOrElse(miss -> evidence(miss.evidence()), this::nothing);
    json.name("lack");
    search.nearest().ifPresentOrElse(miss -> json.text(code(miss.lack())), this::nothing);
    close();
  }

  /** Such as {@code other-speaker}. */
  static String code(Sought.Lack lack) {
    return lack.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  <T> JsonParts each(String name, List<T> items, Consumer<T> write) {
    open(name, '[');
    items.forEach(write);
    return close(']');
  }

  /** Values by name, sorted by name. */
  <T> JsonParts named(String name, Map<String, T> values, Consumer<T> write) {
    open(name);
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              json.name(key);
              write.accept(value);
            });
    return close();
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
