package dev.pedoman.audit.source;

import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a plain text before its first event that speak about it. Not thread-safe. */
final class TextHeader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "channel",
          "language",
          "started",
          "complete",
          "actions-recorded",
          "observed-until",
          "roles",
          "fact",
          "label");
  private static final Pattern NAMED =
      Pattern.compile("(?i)(fact|label) +([^:]{1,100}?) *:(.*)", Pattern.DOTALL);
  final Map<String, Value> facts = new TreeMap<>();
  final Map<String, String> labels = new TreeMap<>();
  final Map<String, Speaker> roles = new TreeMap<>();
  Optional<String> id = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<OffsetDateTime> started = Optional.empty();
  Optional<Boolean> actionsRecorded = Optional.empty();
  Optional<Moment> observedUntil = Optional.empty();
  Channel channel = Channel.UNKNOWN;
  boolean complete = true;

  private final Faults faults;

  TextHeader(Faults faults) {
    this.faults = faults;
  }

  /** Takes a line in if it is a header; reports one that is misspelt or has a bad value. */
  boolean take(TextLine line, Place place) {
    if (line.time().isPresent()) {
      return false;
    }
    Matcher named = NAMED.matcher(line.words());
    if (named.matches()) {
      String value = named.group(3).strip();
      if (named.group(1).equalsIgnoreCase("fact")) {
        facts.put(named.group(2), unquoted(value));
      } else {
        labels.put(named.group(2), value);
      }
      return true;
    }
    if (line.kind() != TextLine.Kind.SPOKEN || Role.of(line.name()).isPresent()) {
      return false;
    }
    String key = line.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    if (KEYS.contains(key)) {
      set(key, line.text(), place);
      return true;
    }
    if (key.length() > 3 && NearestName.of(key, KEYS).isPresent()) {
      String what = "unknown header '" + line.name() + "'";
      faults.error("unknown-header", place, what, "", NearestName.suggestion(key, KEYS));
      return true;
    }
    return false;
  }

  private void set(String key, String value, Place place) {
    boolean good;
    switch (key) {
      case "id" -> {
        id = Optional.of(value).filter(text -> !text.isBlank());
        good = id.isPresent();
      }
      case "channel" -> good = channel(value);
      case "language" -> {
        language = Optional.of(value).filter(tag -> CanonicalTranscript.TAG.matcher(tag).matches());
        good = language.isPresent();
      }
      case "started" -> good = started(value);
      case "complete" -> {
        Optional<Boolean> said = truth(value);
        complete = said.orElse(true);
        good = said.isPresent();
      }
      case "actions-recorded" -> {
        actionsRecorded = truth(value);
        good = actionsRecorded.isPresent();
      }
      case "observed-until" -> {
        observedUntil = Moment.parse(value);
        good = observedUntil.isPresent();
      }
      case "roles" -> good = roles(value);
      default -> good = false;
    }
    if (!good) {
      faults.error(
          "bad-header", place, "the header '" + key + "' is '" + value + "'", "", example(key));
    }
  }

  private boolean channel(String value) {
    Optional<Channel> known = Vocabulary.channel(value.toLowerCase(Locale.ROOT));
    channel = known.orElse(channel);
    return known.isPresent();
  }

  private boolean started(String value) {
    if (Moment.parse(value).orElse(null) instanceof Moment.Wall wall) {
      started = Optional.of(wall.time());
      return true;
    }
    return false;
  }

  private boolean roles(String value) {
    for (String pair : value.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      Optional<Speaker> side = Vocabulary.speaker(sides[sides.length - 1].strip());
      if (sides.length != 2 || side.isEmpty()) {
        return false;
      }
      roles.put(sides[0].strip(), side.get());
    }
    return true;
  }

  private static Optional<Boolean> truth(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "ya" -> Optional.of(true);
      case "no", "false", "tidak" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Value unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted
        ? new Value.Text(value.substring(1, value.length() - 1))
        : ActionLine.plain(value);
  }

  private static String example(String key) {
    return switch (key) {
      case "channel" -> "allowed: " + String.join(", ", Vocabulary.CHANNELS);
      case "language" -> "such as language: id";
      case "started" -> "such as started: 2026-11-20T10:00:00+07:00";
      case "observed-until" -> "such as observed-until: PT48H";
      case "roles" -> "such as roles: Rina=agent, Budi=customer";
      case "complete", "actions-recorded" -> "yes or no";
      default -> "write " + key + ": and a value; facts are written fact order.total: 250000";
    };
  }
}
