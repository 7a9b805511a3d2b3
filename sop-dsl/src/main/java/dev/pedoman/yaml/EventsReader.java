package dev.pedoman.yaml;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of a conversation that is written out in a trial. */
final class EventsReader {
  /** Everybody to whom an event can belong. */
  static final Map<String, Speaker> SPEAKERS = ClosedWords.ANYBODY;

  static final List<String> KINDS = List.of("agent", "customer", "system", "unknown", "action");
  static final List<String> BESIDE_SPEAKER = List.of("at", "until");
  static final List<String> BESIDE_ACTION = List.of("at", "by", "with", "failed");

  /** Minutes and seconds, or hours before them. */
  static final Pattern CLOCK =
      Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-5][0-9])(?:[.]([0-9]{1,3}))?");

  private static final String EXAMPLE = "- agent: Good morning, how can I help?";

  private final Reading reading;
  private final Scalars scalars;
  private Duration latest = Duration.ZERO;

  EventsReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  List<Event> events(Node node) {
    List<Event> events = new ArrayList<>();
    for (Node item : scalars.list(node, "conversation", EXAMPLE)) {
      scalars.map(item, "conversation", EXAMPLE).flatMap(this::event).ifPresent(events::add);
    }
    return events;
  }

  private Optional<Event> event(MapNode map) {
    boolean action = Keys.meant(map, KINDS).containsKey("action");
    List<String> beside = action ? BESIDE_ACTION : BESIDE_SPEAKER;
    Keys keys = Keys.of(reading, "an event", map, ProcedureReader.union(KINDS, beside));
    return keys.exactlyOne(KINDS, EXAMPLE, only -> event(keys, only));
  }

  private Optional<Event> event(Keys keys, Entry only) {
    Optional<Duration> at = time(keys, "at");
    if (only.name().equals("action")) {
      return scalars.text(only.value(), "action").map(name -> action(keys, name, at));
    }
    Optional<Duration> until = at.isPresent() ? time(keys, "until") : Optional.empty();
    if (at.isEmpty() && keys.has("until")) {
      keys.entry("until")
          .ifPresent(e -> reading.report(e.key(), ShapeMistakes.misplacedKey("until", "at")));
    }
    Speaker by = speaker(only.name());
    return scalars.text(only.value(), only.name()).map(t -> new Utterance(by, t, at, until));
  }

  private Action action(Keys keys, String name, Optional<Duration> at) {
    Map<String, Value> with = new TreeMap<>();
    ValueReader values = new ValueReader(reading);
    keys.get("with")
        .flatMap(n -> scalars.map(n, "with", "with: { amount: 50 }"))
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        e ->
                            values
                                .value(e.value(), e.name())
                                .ifPresent(v -> with.put(e.name(), v))));
    Speaker by =
        keys.get("by")
            .flatMap(n -> scalars.word(n, "by", SPEAKERS, "unknown-value", "side"))
            .orElse(Speaker.AGENT);
    boolean failed =
        keys.get("failed").flatMap(n -> scalars.flag(n, "failed")).orElse(Boolean.FALSE);
    return new Action(by, name, with, failed, at);
  }

  private static Speaker speaker(String word) {
    return SPEAKERS.getOrDefault(word, Speaker.UNKNOWN);
  }

  private Optional<Duration> time(Keys keys, String key) {
    Optional<Node> node = keys.get(key);
    Optional<Duration> time = node.flatMap(n -> time(n, key));
    if (time.isPresent() && time.get().compareTo(latest) < 0) {
      reading.report(node.get(), TrialMistakes.goesBack(((ScalarNode) node.get()).text()));
      return Optional.empty();
    }
    if (key.equals("at")) {
      time.ifPresent(t -> latest = t);
    }
    return time;
  }

  /** An offset from the start. */
  Optional<Duration> time(Node node, String key) {
    Optional<ScalarNode> written = scalars.written(node, key);
    Optional<Duration> time = written.flatMap(s -> time(s.text().strip()));
    if (written.isPresent() && time.isEmpty()) {
      reading.report(node, TrialMistakes.badTime(key, written.get().text()));
    }
    return time;
  }

  private static Optional<Duration> time(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return DurationText.duration(text);
    }
    long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
    String millis = clock.group(4) == null ? "" : clock.group(4);
    return Optional.of(
        Duration.ofHours(hours)
            .plusMinutes(Long.parseLong(clock.group(2)))
            .plusSeconds(Long.parseLong(clock.group(3)))
            .plusMillis(Long.parseLong((millis + "000").substring(0, 3))));
  }
}
