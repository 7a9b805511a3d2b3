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
      String id = id(Optional.empty(), fallbackId, messages.place(), faults);
      return conversation(messages, Beside.nothing(id), faults);
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
        return conversation(messages.get(), beside(id, fields, shaped.get(), faults), faults);
      }
    }
    if (!faults.failed()) {
      String mend = "{\"messages\": [{\"role\": \"user\", \"content\": \"…\"}]}";
      faults.error("no-messages", record.place(), "a conversation without 'messages'", "", mend);
    }
    return Optional.empty();
  }

  /** What stands beside the messages: the same keys as in the canonical form mean the same. */
  private record Beside(
      String id,
      Optional<Channel> channel,
      Optional<String> language,
      Facts facts,
      Map<String, String> labels) {
    static Beside nothing(String id) {
      return new Beside(id, Optional.empty(), Optional.empty(), Facts.none(), Map.of());
    }
  }

  private static Beside beside(String id, Json.Fields fields, Shaped shaped, Faults faults) {
    Map<String, String> labels = labels(fields, faults);
    if (isObject(fields, "labels")) {
      labels.putAll(CanonicalTranscript.labels(shaped, faults));
    }
    Facts facts =
        isObject(fields, "facts") ? CanonicalTranscript.facts(shaped, faults) : Facts.none();
    Optional<Channel> channel =
        Optional.ofNullable(labels.get("channel")).flatMap(Vocabulary::channel);
    channel.ifPresent(known -> labels.remove("channel"));
    Optional<String> language =
        Optional.ofNullable(labels.get("language")).filter(CanonicalTranscript::isTag);
    language.ifPresent(known -> labels.remove("language"));
    return new Beside(id, channel, language, facts, labels);
  }

  private static boolean isObject(Json.Fields fields, String key) {
    return fields.get(key).filter(Json.Fields.class::isInstance).isPresent();
  }

  private static Optional<Transcript> conversation(
      Json.Items messages, Beside beside, Faults faults) {
    OpenAiMessages events = new OpenAiMessages(faults);
    messages.items().forEach(events::message);
    if (messages.items().isEmpty()) {
      faults.error("no-events", messages.place(), "a conversation without messages", "", "");
    }
    if (faults.failed()) {
      return Optional.empty();
    }
    String taken = beside.channel().isPresent() ? "" : "the channel is taken as chat, and ";
    String what = taken + "all actions are taken as recorded";
    faults.info("inferred-channel", messages.place(), what);
    return Optional.of(
        new Transcript(
            beside.id(),
            beside.channel().orElse(Channel.CHAT),
            beside.language(),
            Optional.empty(),
            true,
            Optional.of(true),
            Optional.empty(),
            beside.facts(),
            beside.labels(),
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
    left.removeAll(List.of("metadata", "facts", "labels"));
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
