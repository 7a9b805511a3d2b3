package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One event of a canonical transcript: something said, or something done. Not thread-safe. */
final class CanonicalEvent {
  static final List<String> SAID = List.of("by", "text", "at", "until");
  static final List<String> DONE = List.of("action", "by", "at", "with", "failed");

  private final Timeline timeline;
  private final Faults faults;

  CanonicalEvent(Timeline timeline, Faults faults) {
    this.timeline = timeline;
    this.faults = faults;
  }

  Optional<Event> event(Json json) {
    Optional<Shaped> shaped = Shaped.of(json, "an event", faults);
    if (shaped.isEmpty()) {
      return Optional.empty();
    }
    Shaped fields = shaped.get();
    if (fields.has("action") && fields.has("text")) {
      faults.error(
          "two-events",
          fields.place(),
          "an event with both 'text' and 'action'",
          "an event is said or done",
          "write two events");
      return Optional.empty();
    }
    return fields.has("action") ? done(fields.only(DONE)) : said(fields.only(SAID));
  }

  private Optional<Event> said(Shaped fields) {
    Optional<Speaker> by = speaker(fields);
    Optional<String> text = fields.text("text");
    missing(fields, "by");
    missing(fields, "text");
    Optional<Duration> at = at(fields);
    Optional<Duration> until =
        fields.moment("until").flatMap(moment -> timeline.offset(moment, fields.placeOf("until")));
    if (fields.has("until") && !fields.has("at")) {
      faults.error(
          "until-without-at",
          fields.placeOf("until"),
          "an end without a beginning",
          "",
          "add 'at'");
    } else if (at.isPresent() && until.isPresent() && until.get().compareTo(at.get()) < 0) {
      Place place = fields.placeOf("until");
      String what = "an event that ends at " + until.get() + " and begins at " + at.get();
      faults.error("ends-before-it-begins", place, what, "", "");
    }
    if (faults.failed() || by.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Utterance(by.get(), text.get(), at, until));
  }

  private Optional<Event> done(Shaped fields) {
    Optional<String> name = fields.name("action");
    Speaker by = speaker(fields).orElse(Speaker.AGENT);
    Optional<Duration> at = at(fields);
    boolean failed = fields.truth("failed").orElse(false);
    Map<String, Value> with = new TreeMap<>();
    Optional<Json.Fields> attributes = fields.object("with");
    if (attributes.isPresent()) {
      attributes.get().fields().forEach((key, json) -> with.put(key, json.value()));
      attributes.get().repeated().forEach(this::twice);
    }
    if (faults.failed() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Action(by, name.get(), with, failed, at));
  }

  private Optional<Speaker> speaker(Shaped fields) {
    return fields.word("by", Vocabulary.SPEAKERS).flatMap(Vocabulary::speaker);
  }

  private Optional<Duration> at(Shaped fields) {
    return fields.moment("at").flatMap(moment -> timeline.next(moment, fields.placeOf("at")));
  }

  private void missing(Shaped fields, String key) {
    if (!fields.has(key)) {
      faults.error(
          "missing-key",
          fields.place(),
          "an event without '" + key + "'",
          "something said has 'by' and 'text', something done has 'action'",
          "");
    }
  }

  private void twice(Place place, String key) {
    faults.error("repeated-key", place, "the attribute '" + key + "' is here twice", "", "");
  }
}
