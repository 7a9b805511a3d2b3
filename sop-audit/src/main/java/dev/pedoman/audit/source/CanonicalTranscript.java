package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A transcript of a canonical JSON object: every key known, every type right, or it is reported.
 */
final class CanonicalTranscript implements JsonShape {
  static final List<String> KEYS =
      List.of(
          "id",
          "channel",
          "language",
          "startedAt",
          "complete",
          "actionsRecorded",
          "observedUntil",
          "facts",
          "labels",
          "events");

  /** The shape of a BCP 47 tag; the schema holds the same expression. */
  static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  @Override
  public Optional<Transcript> transcript(Json record, Faults faults, String fallbackId) {
    Optional<Shaped> shaped = Shaped.of(record, "a transcript", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Shaped fields = shaped.get().only(KEYS);
    String id = fields.name("id").orElse(fallbackId);
    if (!fields.has("id")) {
      faults.info("inferred-id", fields.place(), "the record has no id and is called " + id);
    }
    Optional<String> language = language(fields, faults);
    Timeline timeline = new Timeline(startedAt(fields, faults), faults);
    List<Event> events = events(fields, timeline, faults);
    Optional<Duration> observed =
        fields
            .moment("observedUntil")
            .flatMap(moment -> timeline.offset(moment, fields.placeOf("observedUntil")));
    Channel channel =
        fields
            .word("channel", Vocabulary.CHANNELS)
            .flatMap(Vocabulary::channel)
            .orElse(Channel.UNKNOWN);
    Optional<Boolean> recorded = fields.truth("actionsRecorded");
    boolean complete = fields.truth("complete").orElse(true);
    Facts facts = facts(fields, faults);
    Map<String, String> labels = labels(fields, faults);
    if (faults.failed()) {
      return Optional.empty();
    }
    return Optional.of(
        new Transcript(
            id,
            channel,
            language,
            timeline.start(),
            complete,
            recorded,
            observed,
            facts,
            labels,
            events));
  }

  private static Optional<String> language(Shaped fields, Faults faults) {
    Optional<String> tag = fields.text("language");
    if (tag.isPresent() && !isTag(tag.get())) {
      String what = "'language' is '" + tag.get() + "', which is no language tag";
      faults.error("bad-language", fields.placeOf("language"), what, "", "such as id, ms or en-SG");
      return Optional.empty();
    }
    return tag;
  }

  /** Whether a text has the form of a language tag. */
  static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  private static Optional<OffsetDateTime> startedAt(Shaped fields, Faults faults) {
    Optional<String> written = fields.text("startedAt");
    Optional<Moment> moment = written.flatMap(Moment::parse);
    if (moment.isPresent() && moment.get() instanceof Moment.Wall wall) {
      return Optional.of(wall.time());
    }
    if (written.isPresent()) {
      faults.error(
          "bad-start",
          fields.placeOf("startedAt"),
          "'startedAt' is '" + written.get() + "'",
          "the start is a date and time with its offset from UTC",
          "such as 2026-11-20T10:00:00+07:00");
    }
    return Optional.empty();
  }

  private static List<Event> events(Shaped fields, Timeline timeline, Faults faults) {
    Optional<Json.Items> items = fields.list("events");
    if (items.isEmpty()) {
      if (!fields.has("events")) {
        String mend = "\"events\": [{\"by\": \"agent\", \"text\": \"…\"}]";
        faults.error("no-events", fields.place(), "the key 'events' is missing", "", mend);
      }
      return List.of();
    }
    CanonicalEvent reader = new CanonicalEvent(timeline, faults);
    List<Event> events = new ArrayList<>();
    items.get().items().forEach(item -> reader.event(item).ifPresent(events::add));
    if (items.get().items().isEmpty()) {
      String what = "the transcript has no events";
      faults.warning("no-events", fields.placeOf("events"), what, "nothing can be checked", "");
    }
    return events;
  }

  static Facts facts(Shaped fields, Faults faults) {
    Optional<Json.Fields> written = fields.object("facts");
    Map<String, Value> flat = new TreeMap<>();
    written.ifPresent(facts -> flatten("", facts, flat, faults));
    return new Facts(flat);
  }

  /** The same as {@link Facts#of}, but a path that is said twice is seen. */
  private static void flatten(
      String prefix, Json.Fields facts, Map<String, Value> flat, Faults faults) {
    facts.repeated().forEach((place, key) -> twice(prefix + key, place, faults));
    facts
        .fields()
        .forEach(
            (key, json) -> {
              if (json instanceof Json.Fields nested) {
                flatten(prefix + key + ".", nested, flat, faults);
              } else if (flat.put(prefix + key, json.value()) != null) {
                twice(prefix + key, json.place(), faults);
              }
            });
  }

  private static void twice(String path, Place place, Faults faults) {
    faults.error("repeated-key", place, "the fact '" + path + "' is here twice", "", "");
  }

  static Map<String, String> labels(Shaped fields, Faults faults) {
    Map<String, String> labels = new TreeMap<>();
    Optional<Json.Fields> written = fields.object("labels");
    if (written.isEmpty()) {
      return labels;
    }
    written.get().repeated().forEach((place, key) -> twice(key, place, faults));
    written
        .get()
        .fields()
        .forEach(
            (name, json) -> {
              Optional<String> label = Json.scalar(json);
              if (label.isEmpty()) {
                String what = "the label '" + name + "' is " + json.kind();
                faults.error("wrong-type", json.place(), what, "", "a label is a text");
              }
              label.ifPresent(text -> labels.put(name, text));
            });
    return labels;
  }
}
