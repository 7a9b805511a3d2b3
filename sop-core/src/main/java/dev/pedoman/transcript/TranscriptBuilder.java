package dev.pedoman.transcript;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Transcript} event by event. Not thread-safe. */
public final class TranscriptBuilder {
  /** A thousand years; what lies beyond is a mistake. */
  private static final double LATEST = 3e10;

  private final String id;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, String> labels = new TreeMap<>();
  private Channel channel = Channel.UNKNOWN;
  private Facts facts = Facts.none();
  private boolean complete = true;
  private @Nullable String language;
  private @Nullable OffsetDateTime startedAt;
  private @Nullable Boolean actionsRecorded;
  private @Nullable Duration observedUntil;

  TranscriptBuilder(String id) {
    this.id = id;
  }

  /** How customer and agent met; unknown unless said. */
  public TranscriptBuilder channel(Channel channel) {
    this.channel = channel;
    return this;
  }

  /** The declared language, as a BCP 47 tag. */
  public TranscriptBuilder language(String tag) {
    this.language = tag;
    return this;
  }

  /** The wall clock at offset zero. */
  public TranscriptBuilder startedAt(OffsetDateTime start) {
    this.startedAt = start;
    return this;
  }

  /** Says that the interaction goes on after the last event, or that its end was lost. */
  public TranscriptBuilder incomplete() {
    this.complete = false;
    return this;
  }

  /** Whether the source would show an action if there had been one. */
  public TranscriptBuilder actionsRecorded(boolean recorded) {
    this.actionsRecorded = recorded;
    return this;
  }

  /** The offset up to which the source would show an event if there had been one. */
  public TranscriptBuilder observedUntil(Duration offset) {
    this.observedUntil = offset;
    return this;
  }

  /** What the case record knows, as plain Java objects. */
  public TranscriptBuilder facts(Map<String, ?> plain) {
    this.facts = Facts.of(plain);
    return this;
  }

  /** Something to group results by, such as agent, team, branch, queue or case. */
  public TranscriptBuilder label(String name, String value) {
    labels.put(name, value);
    return this;
  }

  /** The agent says something; no clock. */
  public TranscriptBuilder agent(String text) {
    return event(Utterance.of(Speaker.AGENT, text));
  }

  /**
   * The agent says something at an offset in seconds.
   *
   * @throws IllegalArgumentException when the offset is negative or not a number
   */
  public TranscriptBuilder agent(double seconds, String text) {
    return event(Utterance.of(Speaker.AGENT, text, offset(seconds)));
  }

  /** The customer says something; no clock. */
  public TranscriptBuilder customer(String text) {
    return event(Utterance.of(Speaker.CUSTOMER, text));
  }

  /**
   * The customer says something at an offset in seconds.
   *
   * @throws IllegalArgumentException when the offset is negative or not a number
   */
  public TranscriptBuilder customer(double seconds, String text) {
    return event(Utterance.of(Speaker.CUSTOMER, text, offset(seconds)));
  }

  /** The agent does something; no clock. */
  public TranscriptBuilder action(String name, Map<String, ?> attributes) {
    return event(new Action(Speaker.AGENT, name, plain(attributes), false, Optional.empty()));
  }

  /**
   * The agent does something at an offset in seconds.
   *
   * @throws IllegalArgumentException when the offset is negative or not a number
   */
  public TranscriptBuilder action(double seconds, String name, Map<String, ?> attributes) {
    return event(
        new Action(Speaker.AGENT, name, plain(attributes), false, Optional.of(offset(seconds))));
  }

  /** Any event. */
  public TranscriptBuilder event(Event event) {
    events.add(event);
    return this;
  }

  /**
   * The transcript so far; the builder may go on.
   *
   * @throws IllegalArgumentException when times decrease or the id is blank
   */
  public Transcript build() {
    return new Transcript(
        id,
        channel,
        Optional.ofNullable(language),
        Optional.ofNullable(startedAt),
        complete,
        Optional.ofNullable(actionsRecorded),
        Optional.ofNullable(observedUntil),
        facts,
        labels,
        events);
  }

  private static Duration offset(double seconds) {
    if (!(Math.abs(seconds) <= LATEST)) {
      throw new IllegalArgumentException("an event at " + seconds + " seconds");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static Map<String, Value> plain(Map<String, ?> attributes) {
    Map<String, Value> values = new TreeMap<>();
    attributes.forEach((name, object) -> values.put(name, Value.of(object)));
    return values;
  }
}
