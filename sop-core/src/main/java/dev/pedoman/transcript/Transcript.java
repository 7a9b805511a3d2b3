package dev.pedoman.transcript;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One interaction, complete or as far as it is known.
 *
 * @param id its name in the source, not blank
 * @param channel how customer and agent met
 * @param language BCP 47 tag as the source declares it; empty when it does not
 * @param startedAt the wall clock at offset zero; empty when the source has none
 * @param complete whether the source holds the interaction to its end; when false nothing can be
 *     proved absent
 * @param actionsRecorded whether the source would show an action if there had been one; empty when
 *     it does not say, and then a transcript with at least one action counts as recording them
 * @param observedUntil offset up to which the source would show an event if there had been one, for
 *     deadlines after the close; empty means the last event
 * @param facts what the case record knows
 * @param labels what to group results by: agent, team, branch, queue, case and so on
 * @param events in order; times, where given, never decrease
 */
public record Transcript(
    String id,
    Channel channel,
    Optional<String> language,
    Optional<OffsetDateTime> startedAt,
    boolean complete,
    Optional<Boolean> actionsRecorded,
    Optional<Duration> observedUntil,
    Facts facts,
    Map<String, String> labels,
    List<Event> events) {

  /**
   * Checks the order of times.
   *
   * @throws IllegalArgumentException when the id is blank, the start lies outside the years 0 to
   *     9999, a time lies over a million years after it, or an event is timed before an earlier one
   */
  public Transcript {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a transcript without an id");
    }
    Times.checkStart(startedAt);
    Times.checkEnd(observedUntil);
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    events = List.copyOf(events);
    Duration latest = Duration.ZERO;
    for (int i = 0; i < events.size(); i++) {
      Optional<Duration> at = events.get(i).at();
      if (at.isPresent()) {
        if (at.get().compareTo(latest) < 0) {
          throw new IllegalArgumentException(
              "event " + (i + 1) + " at " + at.get() + ", after an event at " + latest);
        }
        latest = at.get();
      }
    }
  }

  /** Begins a transcript in code. */
  public static TranscriptBuilder builder(String id) {
    return new TranscriptBuilder(id);
  }

  /** Whether an action that is not here can be taken as not done. */
  public boolean showsActions() {
    return actionsRecorded.orElseGet(() -> events.stream().anyMatch(Action.class::isInstance));
  }

  /** Hash of all content, the same on every machine: 64 hexadecimal digits (SHA-256). */
  public String hash() {
    ContentHash hash = new ContentHash();
    hash.text(id).text(channel.word()).optional(language, hash::text);
    hash.optional(startedAt, start -> hash.text(start.toString())).truth(complete);
    hash.optional(actionsRecorded, hash::truth);
    hash.optional(observedUntil, until -> hash.text(until.toString()));
    hash.values(facts.values());
    hash.number(labels.size());
    labels.forEach((name, label) -> hash.text(name).text(label));
    hash.number(events.size());
    for (Event event : events) {
      hash.text(event.by().word()).text(event.at().map(Duration::toString).orElse(""));
      if (event instanceof Utterance said) {
        hash.text("u").text(said.text()).text(said.until().map(Duration::toString).orElse(""));
      } else if (event instanceof Action done) {
        hash.text("a").text(done.name()).truth(done.failed()).values(done.attributes());
      }
    }
    return hash.hex();
  }
}
