package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The tool calls of one conversation, each an action of the agent that gets its result later, by
 * the id of the call or else in order. Not thread-safe.
 */
final class ToolCalls {
  private final Faults faults;
  private final List<Call> open = new ArrayList<>();

  ToolCalls(Faults faults) {
    this.faults = faults;
  }

  /** A call that waits for its result. */
  private static final class Call implements Supplier<Event> {
    private final Place place;
    private final Optional<String> id;
    private final String name;
    private final Map<String, Value> attributes = new TreeMap<>();
    private boolean failed;

    Call(Place place, Optional<String> id, String name) {
      this.place = place;
      this.id = id;
      this.name = name;
    }

    @Override
    public Event get() {
      return new Action(Speaker.AGENT, name, attributes, failed, Optional.empty());
    }
  }

  /** A call as the newer or the older form of messages writes it. */
  Optional<Supplier<Event>> call(Json json) {
    Optional<Json.Fields> outer = Json.as(Json.Fields.class, json);
    Optional<Json.Fields> function =
        outer.flatMap(
            fields ->
                fields
                    .get("function")
                    .flatMap(inner -> Json.as(Json.Fields.class, inner))
                    .or(() -> outer));
    Optional<String> name =
        function.flatMap(fields -> fields.text("name")).filter(text -> !text.isBlank());
    if (name.isEmpty()) {
      String mend = "{\"function\": {\"name\": \"refund\", \"arguments\": \"{}\"}}";
      faults.error(
          "no-function", json.place(), "a tool call without the name of a function", "", mend);
      return Optional.empty();
    }
    Call call = new Call(json.place(), outer.flatMap(fields -> fields.text("id")), name.get());
    function.flatMap(fields -> fields.get("arguments")).ifPresent(json2 -> arguments(json2, call));
    open.add(call);
    return Optional.of(call);
  }

  /** The result of a call. */
  void result(Json.Fields message, String content) {
    Optional<String> id = message.text("tool_call_id");
    Optional<String> name = message.text("name");
    Optional<Call> call =
        first(known -> id.isPresent() && known.id.equals(id))
            .or(() -> first(known -> name.isPresent() && known.name.equals(name.get())))
            .or(() -> first(known -> true));
    if (call.isEmpty()) {
      String what = "the result of a tool that was not called is left out";
      faults.warning("result-without-call", message.place(), what, "", "");
      return;
    }
    open.remove(call.get());
    Optional<Json> json = parse(content);
    call.get().attributes.put("result", json.map(Json::value).orElse(new Value.Text(content)));
    call.get().failed =
        json.map(ToolCalls::isError).orElse(content.stripLeading().startsWith("Error"));
  }

  /** Notes the calls that never got a result. */
  void reportOpen() {
    for (Call call : open) {
      String what = "the call of '" + call.name + "' has no result";
      faults.info("call-without-result", call.place, what);
    }
    open.clear();
  }

  private Optional<Call> first(java.util.function.Predicate<Call> wanted) {
    return open.stream().filter(wanted).findFirst();
  }

  private void arguments(Json written, Call call) {
    Optional<Json> parsed =
        written instanceof Json.Text text && !text.text().isBlank()
            ? parse(text.text())
            : Optional.of(written);
    if (parsed.isPresent() && parsed.get() instanceof Json.Fields fields) {
      fields
          .fields()
          .forEach(
              (key, json) ->
                  call.attributes.put(
                      key.equals("result") ? "arguments.result" : key, json.value()));
    } else if (!(written instanceof Json.Nothing)
        && !(written instanceof Json.Text text && text.text().isBlank())) {
      call.attributes.put("arguments", written.value());
      String what = "the arguments of '" + call.name + "' are no JSON object and are kept as text";
      faults.warning("odd-arguments", written.place(), what, "", "");
    }
  }

  private static boolean isError(Json json) {
    if (json instanceof Json.Fields fields && fields.get("error").isPresent()) {
      Json error = fields.get("error").get();
      boolean none =
          error instanceof Json.Nothing || (error instanceof Json.Truth truth && !truth.truth());
      return !none;
    }
    return json instanceof Json.Text text && text.text().stripLeading().startsWith("Error");
  }

  private static Optional<Json> parse(String text) {
    try {
      return Optional.of(JsonParsing.whole("", 0, text));
    } catch (JsonParsing.BadJson | IOException e) {
      // A result need not be JSON: then it is kept as text.
      return Optional.empty();
    }
  }
}
