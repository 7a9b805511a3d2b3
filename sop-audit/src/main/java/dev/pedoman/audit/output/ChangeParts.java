package dev.pedoman.audit.output;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.Change;
import dev.pedoman.model.Limit;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change as JSON: always the same keys in the same order, {@code null} or empty where
 * a kind has no use for one.
 */
final class ChangeParts implements Change.Cases<ChangeParts.Row> {
  private static final Change.Between NOWHERE =
      new Change.Between(Optional.empty(), Optional.empty());

  private final JsonParts json;
  private final Sentences sentences;

  ChangeParts(JsonParts json, Sentences sentences) {
    this.json = json;
    this.sentences = sentences;
  }

  /**
   * What a kind fills the keys with.
   *
   * @param kind such as {@code add}
   * @param events what is changed
   * @param place where it has to stand
   * @param due when it has to stand there
   * @param amount by how much, written as JSON; null where there is none
   * @param unit what that is counted in
   */
  record Row(
      String kind,
      List<Evidence> events,
      Change.Between place,
      Optional<Change.Due> due,
      String amount,
      String unit) {
    static Row of(String kind, List<Evidence> events) {
      return new Row(kind, events, NOWHERE, Optional.empty(), "null", "");
    }

    Row amount(String amount, String unit) {
      return new Row(kind, events, place, due, amount, unit);
    }

    Row at(Change.Between place, Optional<Change.Due> due) {
      return new Row(kind, events, place, due, amount, unit);
    }
  }

  void write(Change change) {
    Row row = change.match(this);
    json.open().text("kind", row.kind());
    json.each("events", row.events(), event -> json.raw(Integer.toString(event.event())));
    json.event("after", row.place().after()).event("before", row.place().before());
    json.offset("from", row.due().flatMap(Change.Due::from));
    json.offset("until", row.due().flatMap(Change.Due::until));
    json.name("amount").raw(row.amount());
    json.name("unit");
    if (row.unit().isEmpty()) {
      json.nothing();
    } else {
      json.value(row.unit());
    }
    json.each("attributes", attributes(change), this::attribute);
    json.each("values", values(change), value -> json.value(value.toString()));
    json.each("parts", parts(change), this::write);
    json.text("sentence", sentences.of(change)).close();
  }

  private static List<Change.Attribute> attributes(Change change) {
    return change instanceof Change.Correct correct ? correct.attributes() : List.of();
  }

  private static List<Value> values(Change change) {
    return change instanceof Change.State state ? state.known() : List.of();
  }

  private static List<Change> parts(Change change) {
    return change instanceof Change.Each each ? each.changes() : List.of();
  }

  private void attribute(Change.Attribute attribute) {
    json.open().text("name", attribute.name());
    value("expected", attribute.known());
    value("seen", attribute.seen());
    json.close();
  }

  private void value(String name, Optional<Value> value) {
    json.name(name);
    value.map(Value::toString).ifPresentOrElse(json::value, json::nothing);
  }

  @Override
  public Row add(Change.Add change) {
    return Row.of("add", List.of())
        .at(change.place(), change.due())
        .amount(Integer.toString(change.times()), "times");
  }

  @Override
  public Row move(Change.Move change) {
    return Row.of("move", List.of(change.event())).at(change.place(), change.due());
  }

  @Override
  public Row shift(Change.Shift change) {
    Row row = Row.of(change.earlier() ? "earlier" : "later", List.of(change.event()));
    return change.by() instanceof Limit.Turns turns
        ? row.amount(Integer.toString(turns.turns()), "turns")
        : row.amount(
            Decimals.seconds(((Limit.Time) change.by()).duration()),
            change.calendar().isPresent() ? "working-seconds" : "seconds");
  }

  @Override
  public Row drop(Change.Drop change) {
    return Row.of("drop", change.events()).amount(Integer.toString(change.times()), "times");
  }

  @Override
  public Row give(Change.Give change) {
    return Row.of("by-" + change.to().word(), List.of(change.event()))
        .at(change.place(), change.due());
  }

  @Override
  public Row affirm(Change.Affirm change) {
    return Row.of("affirm", List.of(change.event()));
  }

  @Override
  public Row succeed(Change.Succeed change) {
    return Row.of("succeed", List.of(change.event()));
  }

  @Override
  public Row correct(Change.Correct change) {
    return Row.of("correct", List.of(change.event()));
  }

  @Override
  public Row relocate(Change.Relocate change) {
    Row row = Row.of("relocate", List.of(change.event()));
    int turns = change.place().turns();
    return row.amount(
        Integer.toString(turns), change.place().end() ? "closing-turns" : "opening-turns");
  }

  @Override
  public Row show(Change.Show change) {
    return Row.of("show", change.events());
  }

  @Override
  public Row bring(Change.Bring change) {
    boolean time = JsonLines.unit(change.metric()).equals("seconds");
    return Row.of(change.less() ? "less" : "more", change.events())
        .amount(
            time ? Decimals.seconds(change.by()) : Decimals.rounded(change.by()),
            JsonLines.unit(change.metric()));
  }

  @Override
  public Row state(Change.State change) {
    return Row.of("state", List.of(change.said()));
  }

  @Override
  public Row answer(Change.Answer change) {
    return Row.of("answer-in-" + change.language().tag(), List.of());
  }

  @Override
  public Row each(Change.Each change) {
    return Row.of("each", List.of());
  }
}
