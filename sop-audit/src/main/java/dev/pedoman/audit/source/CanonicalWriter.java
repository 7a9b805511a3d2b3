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
    json.open('{').name("id").text(transcript.id());
    if (transcript.channel() != Channel.UNKNOWN) {
      json.name("channel").text(transcript.channel().word());
    }
    transcript.language().ifPresent(tag -> json.name("language").text(tag));
    transcript
        .startedAt()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .ifPresent(start -> json.name("startedAt").text(start));
    if (!transcript.complete()) {
      json.name("complete").raw("false");
    }
    transcript
        .actionsRecorded()
        .ifPresent(recorded -> json.name("actionsRecorded").raw(String.valueOf(recorded)));
    transcript
        .observedUntil()
        .ifPresent(until -> json.name("observedUntil").number(seconds(until)));
    if (!transcript.facts().values().isEmpty()) {
      json.name("facts").fields(transcript.facts().values());
    }
    if (!transcript.labels().isEmpty()) {
      json.name("labels").open('{');
      transcript.labels().forEach((name, label) -> json.name(name).text(label));
      json.close('}');
    }
    json.name("events").open('[');
    transcript.events().forEach(event -> event(event, json));
    return json.close(']').close('}').toString();
  }

  private static void event(Event event, JsonText json) {
    json.open('{');
    if (event instanceof Utterance said) {
      json.name("by").text(said.by().word());
      at(event, json);
      said.until().ifPresent(until -> json.name("until").number(seconds(until)));
      json.name("text").text(said.text());
    } else if (event instanceof Action done) {
      json.name("action").text(done.name());
      if (done.by() != Speaker.AGENT) {
        json.name("by").text(done.by().word());
      }
      at(event, json);
      if (!done.attributes().isEmpty()) {
        json.name("with").fields(done.attributes());
      }
      if (done.failed()) {
        json.name("failed").raw("true");
      }
    }
    json.close('}');
  }

  private static void at(Event event, JsonText json) {
    event.at().ifPresent(at -> json.name("at").number(seconds(at)));
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), 9))
        .stripTrailingZeros();
  }
}
