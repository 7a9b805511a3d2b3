package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A conversation of chat messages: a list of them, or an object that holds one beside its data. */
final class OpenAiConversation implements JsonShape {
  private static final List<String> LISTS = List.of("messages", "traj");
  private static final List<String> IDS = List.of("id", "conversation_id", "task_id");
  private static final int LONGEST_LABEL = 200;

  @Override
  public boolean isOneRecord(Json first) {
    return first instanceof Json.Fields fields
        && fields.get("role").isPresent()
        && LISTS.stream().noneMatch(key -> fields.get(key).isPresent());
  }

  @Override
  public Optional<Transcript> transcript(Json record, Faults faults, String fallbackId) {
    if (record instanceof Json.Items messages) {
      return conversation(
          messages, id(Optional.empty(), fallbackId, messages.place(), faults), Map.of(), faults);
    }
    Optional<Shaped> shaped = Shaped.of(record, "a conversation", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Json.Fields fields = (Json.Fields) record;
    for (String key : LISTS) {
      Optional<Json.Items> messages = shaped.get().list(key);
      if (messages.isPresent()) {
        String id = id(Optional.of(fields), fallbackId, fields.place(), faults);
        return conversation(messages.get(), id, labels(fields, faults), faults);
      }
    }
    if (!faults.failed()) {
      String mend = "{\"messages\": [{\"role\": \"user\", \"content\": \"…\"}]}";
      faults.error("no-messages", record.place(), "a conversation without 'messages'", "", mend);
    }
    return Optional.empty();
  }

  private static Optional<Transcript> conversation(
      Json.Items messages, String id, Map<String, String> labels, Faults faults) {
    OpenAiMessages events = new OpenAiMessages(faults);
    messages.items().forEach(events::message);
    if (messages.items().isEmpty()) {
      faults.error("no-events", messages.place(), "a conversation without messages", "", "");
    }
    if (faults.failed()) {
      return Optional.empty();
    }
    String what = "the channel is taken as chat, and all actions as recorded";
    faults.info("inferred-channel", messages.place(), what);
    return Optional.of(
        new Transcript(
            id,
            Channel.CHAT,
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.of(true),
            Optional.empty(),
            Facts.none(),
            labels,
            events.events()));
  }

  private static String id(
      Optional<Json.Fields> fields, String fallbackId, Place place, Faults faults) {
    for (String key : IDS) {
      Optional<String> id =
          fields
              .flatMap(known -> known.get(key))
              .flatMap(Json::scalar)
              .filter(text -> !text.isBlank());
      if (id.isPresent()) {
        Optional<String> trial = fields.flatMap(known -> known.get("trial")).flatMap(Json::scalar);
        return id.get() + trial.map(number -> "-" + number).orElse("");
      }
    }
    faults.info("inferred-id", place, "the conversation has no id and is called " + fallbackId);
    return fallbackId;
  }

  private static Map<String, String> labels(Json.Fields fields, Faults faults) {
    Map<String, String> labels = new TreeMap<>();
    List<String> left = new ArrayList<>();
    fields.fields().forEach((name, json) -> label(name, json, labels, left));
    fields
        .get("metadata")
        .flatMap(json -> Json.as(Json.Fields.class, json))
        .ifPresent(
            data ->
                data.fields()
                    .forEach((name, json) -> label("metadata." + name, json, labels, left)));
    left.removeAll(List.of("metadata"));
    if (!left.isEmpty()) {
      String what = "left out, since they are no labels: " + String.join(", ", left);
      faults.info("left-out", fields.place(), what);
    }
    return labels;
  }

  private static void label(String name, Json json, Map<String, String> labels, List<String> left) {
    if (LISTS.contains(name) || name.equals(IDS.get(0)) || json instanceof Json.Nothing) {
      return;
    }
    Optional<String> text = Json.scalar(json).filter(label -> label.length() <= LONGEST_LABEL);
    text.ifPresentOrElse(
        label -> labels.put(name.replaceFirst("^metadata\\.", ""), label), () -> left.add(name));
  }
}
