package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes events of the turns of one contact. Not thread-safe. */
final class ContactLensTurns {
  private static final String EVENT = ".event.";

  private final Map<String, Json.Fields> participants;
  private final Faults faults;
  private final Set<String> told = new TreeSet<>();
  private Optional<OffsetDateTime> start = Optional.empty();
  private Optional<String> agentName = Optional.empty();

  ContactLensTurns(Map<String, Json.Fields> participants, Faults faults) {
    this.participants = participants;
    this.faults = faults;
  }

  /** The first time on the wall clock; chats have one, calls have none. */
  Optional<OffsetDateTime> start() {
    return start;
  }

  /** The name that the agent shows, unless it is redacted. */
  Optional<String> agentName() {
    return agentName;
  }

  /** The events in the order of their beginnings. */
  List<Event> read(Json.Items turns) {
    List<Json.Fields> items = new ArrayList<>();
    for (Json turn : turns.items()) {
      Optional<Json.Fields> fields = Json.as(Json.Fields.class, turn);
      if (fields.isEmpty()) {
        faults.error("wrong-type", turn.place(), "a turn is " + turn.kind(), "", "");
      }
      fields.ifPresent(items::add);
    }
    start = items.stream().flatMap(item -> absolute(item).stream()).min(OffsetDateTime::compareTo);
    start.ifPresent(
        time -> faults.info("inferred-clock", turns.place(), "the start is taken as " + time));
    List<Event> events = new ArrayList<>();
    items.forEach(item -> turn(item).ifPresent(events::add));
    List<Event> sorted = Timed.sorted(events);
    if (!sorted.equals(events)) {
      faults.info("sorted", turns.place(), "turns were put in the order of their beginnings");
    }
    return sorted;
  }

  private Optional<Event> turn(Json.Fields fields) {
    Optional<Duration> at = time(fields, "BeginOffsetMillis");
    Optional<Duration> until = time(fields, "EndOffsetMillis");
    if (fields.get("AbsoluteTime").isPresent()) {
      Optional<OffsetDateTime> time = absolute(fields);
      if (time.isEmpty()) {
        faults.error(
            "bad-time", fields.placeOf("AbsoluteTime"), "this is no date and time", "", "");
        return Optional.empty();
      }
      at = Optional.of(Duration.between(start.orElseThrow(), time.get()));
      until = Optional.empty();
    }
    if (until.isPresent() && (at.isEmpty() || until.get().compareTo(at.get()) < 0)) {
      String what = "a turn that ends before it begins";
      faults.error("ends-before-it-begins", fields.placeOf("EndOffsetMillis"), what, "", "");
      return Optional.empty();
    }
    Speaker by = speaker(fields);
    return switch (fields.text("Type").orElse("MESSAGE")) {
      case "EVENT" -> Optional.of(event(fields, by, at));
      case "ATTACHMENT" -> Optional.of(attachment(fields, by, at));
      default -> said(fields, by, at, until);
    };
  }

  private Optional<Event> said(
      Json.Fields fields, Speaker by, Optional<Duration> at, Optional<Duration> until) {
    Optional<String> content = fields.text("Content");
    if (content.isEmpty()) {
      faults.error("missing-key", fields.place(), "a turn without a text in 'Content'", "", "");
      return Optional.empty();
    }
    if (by == Speaker.AGENT && agentName.isEmpty()) {
      agentName = displayName(fields);
    }
    return Optional.of(new Utterance(by, content.get(), at, until));
  }

  private Event event(Json.Fields fields, Speaker by, Optional<Duration> at) {
    String written = fields.text("ContentType").orElse("event");
    int tail = written.indexOf(EVENT);
    String shown = tail < 0 ? written : written.substring(tail + EVENT.length());
    boolean failed = shown.endsWith(".failed");
    String name =
        switch (shown) {
          case "chat.ended" -> "close";
          case "transfer.succeeded", "transfer.failed" -> "transfer";
          default -> shown.isBlank() ? "event" : shown.replace('.', '-');
        };
    Speaker doer =
        fields.get("ParticipantRole").isEmpty() && by == Speaker.UNKNOWN ? Speaker.SYSTEM : by;
    return new Action(doer, name, Map.of("event", new Value.Text(written)), failed, at);
  }

  private Event attachment(Json.Fields fields, Speaker by, Optional<Duration> at) {
    Map<String, Value> attributes = new TreeMap<>();
    fields.get("Attachments").ifPresent(json -> attributes.put("attachments", json.value()));
    fields.get("Content").ifPresent(json -> attributes.put("content", json.value()));
    faults.info(
        "attachment", fields.place(), "an attachment is kept as an action, without its content");
    return new Action(by, "attachment", attributes, false, at);
  }

  private Speaker speaker(Json.Fields fields) {
    Optional<String> id = fields.text("ParticipantId");
    Optional<String> role =
        fields
            .text("ParticipantRole")
            .or(() -> id.map(participants::get).flatMap(one -> one.text("ParticipantRole")))
            .or(() -> id);
    Optional<Speaker> side = role.flatMap(ContactLensConversation::side);
    boolean event = fields.text("Type").filter("EVENT"::equals).isPresent();
    if (side.isEmpty() && !event && told.add(role.orElse(""))) {
      String what = "nothing tells the side of participant '" + role.orElse("") + "'";
      faults.warning("unknown-speaker", fields.place(), what, "", "");
    }
    return side.orElse(Speaker.UNKNOWN);
  }

  private Optional<String> displayName(Json.Fields fields) {
    return fields
        .text("DisplayName")
        .or(
            () ->
                fields
                    .text("ParticipantId")
                    .map(participants::get)
                    .flatMap(one -> one.text("DisplayName")))
        .filter(name -> !name.isBlank() && !name.startsWith("["));
  }

  private Optional<Duration> time(Json.Fields fields, String key) {
    Optional<Json> json = fields.get(key);
    Optional<Duration> time = json.flatMap(ContactLensConversation::millis);
    if (json.isPresent() && time.isEmpty()) {
      Place place = json.get().place();
      faults.error("bad-time", place, "'" + key + "' is no number of milliseconds", "", "");
    }
    return time;
  }

  private static Optional<OffsetDateTime> absolute(Json.Fields fields) {
    return fields
        .text("AbsoluteTime")
        .flatMap(Moment::parse)
        .flatMap(
            moment ->
                moment instanceof Moment.Wall wall ? Optional.of(wall.time()) : Optional.empty());
  }
}
