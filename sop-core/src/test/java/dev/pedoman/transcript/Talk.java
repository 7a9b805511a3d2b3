package dev.pedoman.transcript;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Short transcripts for tests, one word of notation before each event: {@code A} agent, {@code C}
 * customer, {@code S} system, {@code U} unknown, with {@code *} for an action; then the time in
 * seconds, or {@code from-to}. {@code "A5-8 good morning"}, {@code "C* survey-sent"}, {@code "A*12
 * refund amount=5"}; an action's name ends in {@code !} when it failed.
 */
public final class Talk {
  private Talk() {}

  /** A complete transcript that records actions. */
  public static Transcript of(String... events) {
    return builder(events).build();
  }

  /** The same, open for more. */
  public static TranscriptBuilder builder(String... events) {
    TranscriptBuilder builder = Transcript.builder("talk").actionsRecorded(true);
    for (String event : events) {
      builder.event(event(event));
    }
    return builder;
  }

  /** One event in the notation. */
  public static Event event(String notation) {
    String head = notation.split(" ", 2)[0];
    String body = notation.substring(head.length()).strip();
    Speaker by = speaker(head.charAt(0));
    boolean action = head.startsWith("*", 1);
    String[] times = head.substring(action ? 2 : 1).split("-", 2);
    Optional<Duration> at = time(times[0]);
    if (!action) {
      return new Utterance(by, body, at, times.length > 1 ? time(times[1]) : Optional.empty());
    }
    String[] words = body.split(" ", -1);
    Map<String, Value> attributes = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      attributes.put(pair[0], Value.of(pair[1]));
    }
    boolean failed = words[0].endsWith("!");
    String name = failed ? words[0].substring(0, words[0].length() - 1) : words[0];
    return new Action(by, name, attributes, failed, at);
  }

  private static Speaker speaker(char letter) {
    return switch (letter) {
      case 'A' -> Speaker.AGENT;
      case 'C' -> Speaker.CUSTOMER;
      case 'S' -> Speaker.SYSTEM;
      case 'U' -> Speaker.UNKNOWN;
      default -> throw new IllegalArgumentException("no speaker: " + letter);
    };
  }

  private static Optional<Duration> time(String seconds) {
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000)));
  }
}
