package dev.pedoman.audit.source;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A contact as Contact Lens and Call Analytics write it: a header and a list of turns. */
final class ContactLensConversation implements JsonShape {
  private static final List<String> DONE = List.of("COMPLETED", "IN_PROGRESS");

  @Override
  public Optional<Transcript> transcript(Json record, Faults faults, String fallbackId) {
    Optional<Shaped> shaped = Shaped.of(record, "a contact", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Shaped fields = shaped.get();
    Optional<String> status = fields.text("JobStatus");
    if (status.isPresent() && !DONE.contains(status.get())) {
      String what = "the analysis has the status " + status.get();
      faults.error("not-analysed", fields.placeOf("JobStatus"), what, "", "export it again");
    }
    Optional<Json.Items> turns = fields.list("Transcript");
    if (turns.isEmpty() || turns.get().items().isEmpty()) {
      faults.error("no-events", fields.place(), "a contact without turns in 'Transcript'", "", "");
      return Optional.empty();
    }
    ContactLensTurns reader = new ContactLensTurns(participants(fields), faults);
    List<Event> events = reader.read(turns.get());
    if (faults.failed()) {
      return Optional.empty();
    }
    return Optional.of(finish(fields, reader, events, faults, fallbackId));
  }

  private static Transcript finish(
      Shaped fields, ContactLensTurns turns, List<Event> events, Faults faults, String fallbackId) {
    String id = id(fields, faults, fallbackId);
    Channel channel = channel(fields, turns.start(), faults);
    Map<String, String> labels = new TreeMap<>();
    turns.agentName().ifPresent(name -> labels.put("agent", name));
    boolean inProgress = fields.text("JobStatus").filter("IN_PROGRESS"::equals).isPresent();
    faults.info(
        "inferred-actions",
        fields.place(),
        "actions are taken as not recorded, except the events shown");
    return new Transcript(
        id,
        channel,
        fields.text("LanguageCode").filter(tag -> CanonicalTranscript.TAG.matcher(tag).matches()),
        turns.start(),
        !inProgress,
        Optional.of(false),
        observedUntil(fields, events),
        Facts.none(),
        labels,
        events);
  }

  private static Map<String, Json.Fields> participants(Shaped fields) {
    Map<String, Json.Fields> known = new TreeMap<>();
    Optional<Json.Items> list =
        fields.get("Participants").flatMap(json -> Json.as(Json.Items.class, json));
    if (list.isPresent()) {
      for (Json item : list.get().items()) {
        Json.as(Json.Fields.class, item)
            .ifPresent(one -> one.text("ParticipantId").ifPresent(id -> known.put(id, one)));
      }
    }
    return known;
  }

  private static String id(Shaped fields, Faults faults, String fallbackId) {
    Optional<String> id =
        fields
            .get("CustomerMetadata")
            .flatMap(json -> Json.as(Json.Fields.class, json))
            .flatMap(data -> data.text("ContactId"))
            .or(() -> fields.get("ContactId").flatMap(Json::scalar))
            .or(() -> fields.get("JobName").flatMap(Json::scalar))
            .filter(text -> !text.isBlank());
    if (id.isEmpty()) {
      String what = "the contact has no id and is called " + fallbackId;
      faults.info("inferred-id", fields.place(), what);
    }
    return id.orElse(fallbackId);
  }

  private static Channel channel(Shaped fields, Optional<OffsetDateTime> start, Faults faults) {
    String written = fields.text("Channel").orElse("");
    return switch (written) {
      case "VOICE" -> Channel.PHONE;
      case "CHAT" -> Channel.CHAT;
      case "EMAIL" -> Channel.EMAIL;
      case "" -> {
        Channel channel = start.isPresent() ? Channel.CHAT : Channel.PHONE;
        String what = "there is no channel; by its times it is taken as " + channel.word();
        faults.info("inferred-channel", fields.place(), what);
        yield channel;
      }
      default -> {
        String what = "the channel '" + written + "' is taken as unknown";
        faults.warning("unknown-channel", fields.placeOf("Channel"), what, "", "");
        yield Channel.UNKNOWN;
      }
    };
  }

  private static Optional<Duration> observedUntil(Shaped fields, List<Event> events) {
    Duration last =
        events.stream()
            .flatMap(event -> event.at().stream())
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return fields
        .get("ConversationCharacteristics")
        .flatMap(json -> Json.as(Json.Fields.class, json))
        .flatMap(known -> known.get("TotalConversationDurationMillis"))
        .flatMap(ContactLensConversation::millis)
        .filter(total -> total.compareTo(last) >= 0);
  }

  static Optional<Duration> millis(Json json) {
    return Json.as(Json.Decimal.class, json)
        .map(Json.Decimal::number)
        .filter(number -> number.signum() >= 0)
        .flatMap(number -> Moment.seconds(number.multiply(new BigDecimal("0.001"))))
        .flatMap(
            moment ->
                moment instanceof Moment.Offset offset
                    ? Optional.of(offset.offset())
                    : Optional.empty());
  }

  /** The side that a role of the export stands for. */
  static Optional<Speaker> side(String role) {
    return switch (role) {
      case "AGENT", "SUPERVISOR" -> Optional.of(Speaker.AGENT);
      case "CUSTOMER" -> Optional.of(Speaker.CUSTOMER);
      case "SYSTEM", "CUSTOM_BOT", "BOT" -> Optional.of(Speaker.SYSTEM);
      default -> Optional.empty();
    };
  }
}
