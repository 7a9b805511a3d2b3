package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes events of the lines of one plain-text conversation, in order. Not thread-safe. */
final class TextEvents {
  private static final Duration LATE_BEGIN = Duration.ofMinutes(5);

  private final String source;
  private final Cast cast;
  private final Timeline timeline;
  private final Faults faults;
  private final List<Event> events = new ArrayList<>();
  private final Set<String> told = new TreeSet<>();
  private Optional<String> agentName = Optional.empty();
  private boolean clockSeen;

  TextEvents(String source, Cast cast, Timeline timeline, Faults faults) {
    this.source = source;
    this.cast = cast;
    this.timeline = timeline;
    this.faults = faults;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  Timeline timeline() {
    return timeline;
  }

  /** The name of the agent who speaks first, where the lines tell one. */
  Optional<String> agentName() {
    return agentName;
  }

  void line(TextLine line) {
    switch (line.kind()) {
      case SPOKEN -> {
        if (cast.speaks(line.name())) {
          spoken(line);
        } else {
          unknownName(line);
        }
      }
      case ACTION -> action(line);
      case WORDS -> more(line);
      case BLANK, COMMENT -> {
        // Nothing is said.
      }
    }
  }

  private void spoken(TextLine line) {
    Speaker by = cast.sides().getOrDefault(line.name(), Speaker.UNKNOWN);
    if (cast.misspelt().containsKey(line.name())) {
      String meant = cast.misspelt().get(line.name());
      String what = "'" + line.name() + "' is read as '" + meant + "'";
      faults.warning("misspelt-speaker", place(line), what, "no such name speaks elsewhere", "");
    }
    if (by == Speaker.AGENT && agentName.isEmpty() && !cast.misspelt().containsKey(line.name())) {
      agentName = line.person().or(() -> person(line.name()));
    }
    events.add(new Utterance(by, line.text(), at(line), Optional.empty()));
  }

  private Optional<String> person(String name) {
    Optional<Role> role = Role.of(name);
    return role.isPresent() ? role.get().person() : Optional.of(name);
  }

  private void unknownName(TextLine line) {
    boolean own = line.time().isPresent() || events.isEmpty();
    if (told.add(line.name())) {
      String as = own ? "somebody unknown speaks" : "part of the utterance before";
      faults.warning(
          "unknown-speaker",
          place(line),
          "'" + line.name() + ":' is read as: " + as,
          "the name tells no side",
          "if "
              + line.name()
              + " speaks, add before the first event: roles: "
              + line.name()
              + "=agent");
    }
    if (own) {
      events.add(new Utterance(Speaker.UNKNOWN, line.text(), at(line), Optional.empty()));
    } else {
      more(line);
    }
  }

  private void action(TextLine line) {
    Optional<ActionLine> parsed = ActionLine.parse(line.name());
    if (parsed.isEmpty()) {
      if (told.add("*")) {
        String what = "a line with a star that is no action is read as words";
        String why = "an action is a name and attributes";
        faults.warning("no-action", place(line), what, why, "such as * hold reason=\"stock\"");
      }
      more(line);
      return;
    }
    Map<String, Value> attributes = new TreeMap<>(parsed.get().attributes());
    Speaker by = by(attributes.remove("by"), line);
    boolean failed = failed(attributes.remove("failed"), line);
    events.add(new Action(by, parsed.get().name(), attributes, failed, at(line)));
  }

  private Speaker by(@Nullable Value value, TextLine line) {
    if (value == null) {
      return Speaker.AGENT;
    }
    Optional<Speaker> by = Vocabulary.speaker(value.toString());
    if (by.isEmpty()) {
      String mend = "allowed: agent, customer, system, unknown";
      faults.error("unknown-word", place(line), "an action by '" + value + "'", "", mend);
    }
    return by.orElse(Speaker.UNKNOWN);
  }

  private boolean failed(@Nullable Value value, TextLine line) {
    if (value != null && !(value instanceof Value.Truth)) {
      faults.error(
          "unknown-word", place(line), "failed=" + value, "", "failed=true or failed=false");
    }
    return value instanceof Value.Truth truth && truth.truth();
  }

  /** Words that go on with the utterance before. */
  private void more(TextLine line) {
    int last = events.size() - 1;
    if (last >= 0 && line.time().isEmpty() && events.get(last) instanceof Utterance said) {
      String joined = said.text().isEmpty() ? line.words() : said.text() + "\n" + line.words();
      events.set(last, new Utterance(said.by(), joined, said.at(), said.until()));
    } else if (told.add("")) {
      String what = "words of nobody are left out";
      String why = "no utterance is before them that they could belong to";
      faults.warning("words-of-nobody", place(line), what, why, "");
    }
  }

  private Optional<Duration> at(TextLine line) {
    if (line.time().isEmpty()) {
      return Optional.empty();
    }
    Optional<Moment> moment = Moment.parse(line.time().get());
    if (moment.isEmpty()) {
      String what = "'" + line.time().get() + "' is no time";
      String mend = "such as [00:12], [01:00:12] or [2026-11-20 10:15:02]";
      faults.error("bad-time", place(line), what, "", mend);
      return Optional.empty();
    }
    clock(moment.get(), line);
    return timeline.next(moment.get(), place(line));
  }

  private void clock(Moment moment, TextLine line) {
    if (clockSeen || !(moment instanceof Moment.Offset first)) {
      clockSeen = true;
      return;
    }
    clockSeen = true;
    if (first.hours() && first.offset().compareTo(Duration.ofHours(1)) >= 0) {
      timeline.timesOfDay();
      String what = "times are read as time of day and counted from the first";
      faults.info("inferred-clock", place(line), what);
    } else if (!first.hours() && first.offset().compareTo(LATE_BEGIN) > 0) {
      String what =
          "[" + line.time().orElse("") + "] is read as minutes and seconds from the start";
      String mend = "write [10:15:00] for a time of day";
      faults.warning("inferred-clock", place(line), what, "the first time is rather late", mend);
    } else {
      faults.info("inferred-clock", place(line), "times are read as counted from the start");
    }
  }

  private Place place(TextLine line) {
    return Place.of(source, line.line().number(), 1);
  }
}
