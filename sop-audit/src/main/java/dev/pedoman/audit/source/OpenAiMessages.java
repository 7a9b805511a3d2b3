package dev.pedoman.audit.source;

import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes events of the chat messages of one conversation, in order. Not thread-safe. */
final class OpenAiMessages {
  private static final List<String> ROLES =
      List.of("system", "developer", "user", "assistant", "tool", "function");

  /** What a simulated customer writes to end the conversation. */
  private static final Pattern MARKER = Pattern.compile("\\s*###[A-Z][A-Z_ -]{1,30}###\\s*$");

  private final Faults faults;
  private final ToolCalls calls;
  private final List<Supplier<Event>> events = new ArrayList<>();
  private boolean promptTold;

  OpenAiMessages(Faults faults) {
    this.faults = faults;
    this.calls = new ToolCalls(faults);
  }

  /** The events of all messages so far; a call has its result by now. */
  List<Event> events() {
    calls.reportOpen();
    return events.stream().map(Supplier::get).toList();
  }

  void message(Json json) {
    if (!(json instanceof Json.Fields fields)) {
      faults.error("wrong-type", json.place(), "a message is " + json.kind(), "", "");
      return;
    }
    String role = fields.text("role").orElse("");
    switch (role) {
      case "system", "developer" -> prompt(fields);
      case "user" -> user(fields);
      case "assistant" -> assistant(fields);
      case "tool", "function" -> calls.result(fields, content(fields).orElse(""));
      default -> {
        String what = role.isEmpty() ? "a message without a role" : "unknown role '" + role + "'";
        String mend = NearestName.suggestion(role, ROLES);
        faults.error("unknown-role", fields.placeOf("role"), what, "", mend);
      }
    }
  }

  private void prompt(Json.Fields fields) {
    if (!promptTold) {
      promptTold = true;
      faults.info("prompt-left-out", fields.place(), "the prompt is no part of the conversation");
    }
  }

  private void user(Json.Fields fields) {
    String text = content(fields).orElse("");
    Matcher marker = MARKER.matcher(text);
    if (marker.find()) {
      String what =
          "the marker " + marker.group().strip() + " is left out of what the customer says";
      faults.info("marker-left-out", fields.place(), what);
      text = text.substring(0, marker.start());
    }
    say(Speaker.CUSTOMER, text);
  }

  private void assistant(Json.Fields fields) {
    say(Speaker.AGENT, content(fields).or(() -> fields.text("refusal")).orElse(""));
    Optional<Json> list = fields.get("tool_calls").filter(json -> !(json instanceof Json.Nothing));
    if (list.isPresent() && list.get() instanceof Json.Items items) {
      for (Json call : items.items()) {
        calls.call(call).ifPresent(events::add);
      }
    } else if (list.isPresent()) {
      String what = "'tool_calls' is " + list.get().kind() + ", and it must be a list";
      faults.error("wrong-type", list.get().place(), what, "", "");
    }
    fields
        .get("function_call")
        .filter(json -> !(json instanceof Json.Nothing))
        .flatMap(calls::call)
        .ifPresent(events::add);
  }

  private void say(Speaker by, String text) {
    if (!text.isBlank()) {
      Event said = Utterance.of(by, text);
      events.add(() -> said);
    }
  }

  /** The text of a message: a text, or the parts of a list that are text. */
  private Optional<String> content(Json.Fields fields) {
    Optional<Json> content = fields.get("content");
    if (content.isEmpty() || content.get() instanceof Json.Nothing) {
      return Optional.empty();
    } else if (content.get() instanceof Json.Text text) {
      return Optional.of(text.text());
    } else if (content.get() instanceof Json.Items parts) {
      List<String> texts = new ArrayList<>();
      parts.items().forEach(part -> part(part).ifPresent(texts::add));
      return Optional.of(String.join("\n", texts));
    }
    Place place = content.get().place();
    faults.error(
        "wrong-type", place, "'content' is " + content.get().kind(), "", "a text or a list");
    return Optional.empty();
  }

  private Optional<String> part(Json part) {
    if (part instanceof Json.Text text) {
      return Optional.of(text.text());
    }
    Optional<Json.Fields> fields = Json.as(Json.Fields.class, part);
    Optional<String> text =
        fields.flatMap(known -> known.text("text").or(() -> known.text("refusal")));
    if (text.isEmpty()) {
      String kind = fields.flatMap(known -> known.text("type")).orElse(part.kind());
      faults.info("part-left-out", part.place(), "a part that is no text is left out: " + kind);
    }
    return text;
  }
}
