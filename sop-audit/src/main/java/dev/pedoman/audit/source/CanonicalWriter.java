package dev.pedoman.audit.source;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/**
 * Writes transcripts as canonical JSON. Equal transcripts give the same characters: keys stand in a
 * fixed order, facts and attributes in the order of names, and what is the default is left out.
 */
public final class CanonicalWriter {
  private CanonicalWriter() {}

  /**
   * One transcript as one line, without the end of the line. Reading it gives an equal transcript,
   * provided that its facts are flat, as {@link dev.pedoman.transcript.Facts#of} makes them.
   */
  public static String line(Transcript transcript) {
    JsonText json = new JsonText();
    json.open('{').key("id").text(transcript.id());
    if (transcript.channel() != Channel.UNKNOWN) {
      json.key("channel").text(transcript.channel().word());
    }
    transcript.language().ifPresent(tag -> json.key("language").text(tag));
    transcript
        .startedAt()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .ifPresent(start -> json.key("startedAt").text(start));
    if (!transcript.complete()) {
      json.key("complete").raw("false");
    }
    transcript
        .actionsRecorded()
        .ifPresent(recorded -> json.key("actionsRecorded").raw(String.valueOf(recorded)));
    transcript.observedUntil().ifPresent(until -> json.key("observedUntil").number(seconds(until)));
    if (!transcript.facts().values().isEmpty()) {
      json.key("facts").fields(transcript.facts().values());
    }
    if (!transcript.labels().isEmpty()) {
      json.key("labels").open('{');
      transcript.labels().forEach((name, label) -> json.key(name).text(label));
      json.close('}');
    }
    json.key("events").open('[');
    transcript.events().forEach(event -> event(event, json));
    return json.close(']').close('}').toString();
  }

  private static void event(Event event, JsonText json) {
    json.open('{');
    if (event instanceof Utterance said) {
      json.key("by").text(said.by().word());
      at(event, json);
      said.until().ifPresent(until -> json.key("until").number(seconds(until)));
      json.key("text").text(said.text());
    } else if (event instanceof Action done) {
      json.key("action").text(done.name());
      if (done.by() != Speaker.AGENT) {
        json.key("by").text(done.by().word());
      }
      at(event, json);
      if (!done.attributes().isEmpty()) {
        json.key("with").fields(done.attributes());
      }
      if (done.failed()) {
        json.key("failed").raw("true");
      }
    }
    json.close('}');
  }

  private static void at(Event event, JsonText json) {
    event.at().ifPresent(at -> json.key("at").number(seconds(at)));
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), 9))
        .stripTrailingZeros();
  }
}
