package dev.pedoman.trial;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes changed copies of conversations. */
final class Spoilt {
  private Spoilt() {}

  /** With other events; what else was recorded does not change with them. */
  static Transcript events(Transcript of, List<Event> events) {
    return copy(of, of.complete(), of.observedUntil().or(() -> last(of)), events);
  }

  private static Transcript copy(
      Transcript of, boolean complete, Optional<Duration> observedUntil, List<Event> events) {
    return new Transcript(
        of.id(),
        of.channel(),
        of.language(),
        of.startedAt(),
        complete,
        // What the source records does not change with the one action that is left out.
        Optional.of(of.showsActions()),
        observedUntil,
        of.facts(),
        of.labels(),
        events);
  }

  /** How long the interaction was observed does not change with its last event either. */
  private static Optional<Duration> last(Transcript of) {
    Optional<Duration> last = Optional.empty();
    for (Event event : of.events()) {
      last = event.at().isPresent() ? event.at() : last;
    }
    return last;
  }

  static Transcript without(Transcript of, Set<Integer> gone) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < of.events().size(); i++) {
      if (!gone.contains(i)) {
        events.add(of.events().get(i));
      }
    }
    return events(of, events);
  }

  static Transcript with(Transcript of, int index, Event event) {
    List<Event> events = new ArrayList<>(of.events());
    events.set(index, event);
    return events(of, events);
  }

  /** The first events, as if the rest had been lost. */
  static Transcript cut(Transcript of, int kept) {
    return copy(of, false, Optional.empty(), of.events().subList(0, kept));
  }

  static Transcript timeless(Transcript of) {
    List<Event> events = of.events().stream().map(e -> at(e, Optional.empty())).toList();
    return copy(of, of.complete(), Optional.empty(), events);
  }

  /** From an event on, everything comes so much later. */
  static Transcript delayed(Transcript of, int from, Duration by) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < of.events().size(); i++) {
      Event event = of.events().get(i);
      events.add(i < from ? event : at(event, event.at().map(at -> at.plus(by))));
    }
    return copy(of, of.complete(), of.observedUntil().map(until -> until.plus(by)), events);
  }

  /** Two events in each other's place; the times stay where they are. */
  static Transcript swapped(Transcript of, int one, int other) {
    List<Event> events = new ArrayList<>(of.events());
    events.set(one, at(of.events().get(other), of.events().get(one).at()));
    events.set(other, at(of.events().get(one), of.events().get(other).at()));
    return events(of, events);
  }

  /** Other events before one, at its time. */
  static Transcript inserted(Transcript of, int before, List<Utterance> more) {
    List<Event> events = new ArrayList<>(of.events());
    Optional<Duration> at = of.events().get(before).at();
    List<Event> timed = new ArrayList<>();
    more.forEach(event -> timed.add(at(event, at)));
    events.addAll(before, timed);
    return events(of, events);
  }

  static Utterance said(Utterance of, String text) {
    return new Utterance(of.by(), text, of.at(), of.until());
  }

  static Utterance by(Utterance of, Speaker speaker) {
    return new Utterance(speaker, of.text(), of.at(), of.until());
  }

  private static Event at(Event event, Optional<Duration> at) {
    if (event instanceof Action action) {
      return new Action(action.by(), action.name(), action.attributes(), action.failed(), at);
    }
    Utterance said = (Utterance) event;
    Optional<Duration> length =
        said.at().flatMap(from -> said.until().map(until -> until.minus(from)));
    return new Utterance(said.by(), said.text(), at, at.flatMap(a -> length.map(a::plus)));
  }
}
