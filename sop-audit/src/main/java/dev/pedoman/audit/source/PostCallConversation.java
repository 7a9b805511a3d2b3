package dev.pedoman.audit.source;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call as Amazon's post-call analytics writes it: labelled speakers and timed segments. */
final class PostCallConversation implements JsonShape {
  private static final String NONE = "None";

  @Override
  public Optional<Transcript> transcript(Json record, Faults faults, String fallbackId) {
    Optional<Shaped> shaped = Shaped.of(record, "a call", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Optional<Json.Items> segments = shaped.get().list("SpeechSegments");
    Json.Fields about =
        shaped
            .get()
            .object("ConversationAnalytics")
            .orElse(new Json.Fields(record.place(), Map.of(), Map.of(), Map.of()));
    Map<String, Speaker> sides = sides(about, faults);
    List<Event> events = new ArrayList<>();
    segments.ifPresent(
        items ->
            items.items().forEach(item -> segment(item, sides, faults).ifPresent(events::add)));
    if (events.isEmpty() && !faults.failed()) {
      faults.error("no-events", record.place(), "a call without segments", "", "");
    }
    if (faults.failed()) {
      return Optional.empty();
    }
    Optional<String> id = told(about, "GUID");
    if (id.isEmpty()) {
      faults.info("inferred-id", record.place(), "the call has no id and is called " + fallbackId);
    }
    faults.info("inferred-channel", record.place(), "the channel is taken as phone");
    Map<String, String> labels = new LinkedHashMap<>();
    told(about, "Agent").ifPresent(agent -> labels.put("agent", agent));
    return Optional.of(
        new Transcript(
            id.orElse(fallbackId),
            Channel.PHONE,
            told(about, "LanguageCode")
                .filter(tag -> CanonicalTranscript.TAG.matcher(tag).matches()),
            start(about, faults),
            true,
            Optional.of(false),
            Optional.empty(),
            Facts.none(),
            labels,
            Timed.sorted(events)));
  }

  private static Map<String, Speaker> sides(Json.Fields about, Faults faults) {
    Map<String, Speaker> sides = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    Optional<Json.Items> labels =
        about.get("SpeakerLabels").flatMap(json -> Json.as(Json.Items.class, json));
    for (Json label : labels.map(Json.Items::items).orElse(List.of())) {
      Optional<Json.Fields> fields = Json.as(Json.Fields.class, label);
      Optional<String> speaker = fields.flatMap(one -> one.text("Speaker"));
      String shown = fields.flatMap(one -> one.text("DisplayText")).orElse("");
      if (speaker.isPresent()) {
        Speaker side = Role.of(shown).map(PostCallConversation::side).orElse(Speaker.UNKNOWN);
        sides.put(speaker.get(), side);
        said.add(speaker.get() + " (" + shown + ") as " + side.word());
      }
    }
    if (said.isEmpty()) {
      String what = "nothing tells who speaks";
      faults.error(
          "unknown-speakers", about.place(), what, "'SpeakerLabels' name the speakers", "");
    } else {
      faults.info(
          "inferred-roles", about.place(), "read by their labels: " + String.join(", ", said));
    }
    return sides;
  }

  private static Speaker side(Role role) {
    return switch (role.part()) {
      case AGENT -> Speaker.AGENT;
      case CUSTOMER -> Speaker.CUSTOMER;
      case MACHINE -> Speaker.SYSTEM;
    };
  }

  private static Optional<Event> segment(Json json, Map<String, Speaker> sides, Faults faults) {
    Optional<Shaped> shaped = Shaped.of(json, "a segment", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Shaped fields = shaped.get();
    Optional<String> text = fields.text("OriginalText").or(() -> fields.text("DisplayText"));
    Optional<Duration> at = seconds(fields, "SegmentStartTime");
    Optional<Duration> until = seconds(fields, "SegmentEndTime");
    if (until.isPresent() && (at.isEmpty() || until.get().compareTo(at.get()) < 0)) {
      String what = "a segment that ends before it begins";
      faults.error("ends-before-it-begins", fields.placeOf("SegmentEndTime"), what, "", "");
    }
    if (text.isEmpty() && !faults.failed()) {
      faults.error("missing-key", fields.place(), "a segment without 'OriginalText'", "", "");
    }
    Speaker by = fields.text("SegmentSpeaker").map(sides::get).orElse(Speaker.UNKNOWN);
    return faults.failed()
        ? Optional.empty()
        : text.map(words -> new Utterance(by, words, at, until));
  }

  private static Optional<Duration> seconds(Shaped fields, String key) {
    return fields
        .moment(key)
        .flatMap(
            moment ->
                moment instanceof Moment.Offset offset
                    ? Optional.of(offset.offset())
                    : Optional.empty());
  }

  private static Optional<OffsetDateTime> start(Json.Fields about, Faults faults) {
    Optional<Moment> time = told(about, "ConversationTime").flatMap(Moment::parse);
    Optional<String> zone = told(about, "ConversationLocation");
    if (time.isEmpty() || zone.isEmpty() || !(time.get() instanceof Moment.Local local)) {
      return Optional.empty();
    }
    try {
      OffsetDateTime start = local.time().atZone(ZoneId.of(zone.get())).toOffsetDateTime();
      String what = "the start is taken as " + start + ", the time in " + zone.get();
      faults.info("inferred-clock", about.place(), what);
      return Optional.of(start);
    } catch (DateTimeException e) {
      String what = "the place '" + zone.get() + "' is no time zone: the wall clock is unknown";
      faults.info("inferred-clock", about.place(), what);
      return Optional.empty();
    }
  }

  private static Optional<String> told(Json.Fields about, String key) {
    return about
        .get(key)
        .flatMap(Json::scalar)
        .filter(text -> !text.isBlank() && !text.equals(NONE));
  }
}
