package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One conversation in plain text. First every line is taken apart, then it is decided who speaks,
 * then the events are made; so a colon inside an utterance is told from a new speaker by what the
 * whole conversation shows.
 */
final class TextConversation {
  private final String source;
  private final List<Lines.Line> block;
  private final Faults faults;
  private final TextHeader header;
  private final List<TextLine> body = new ArrayList<>();

  TextConversation(String source, List<Lines.Line> block) {
    this.source = source;
    this.block = block;
    int first = block.get(0).number();
    this.faults =
        new Faults(
            place ->
                place.line() < first || place.line() - first >= block.size()
                    ? place
                    : RecentLines.quote(place, block.get(place.line() - first).text()));
    this.header = new TextHeader(faults);
  }

  ReadResult read(int record, String fallbackId) {
    Optional<Place> first =
        block.stream().filter(line -> !line.isBlank()).findFirst().map(line -> place(line, 0));
    Place place = first.orElse(Place.of(source));
    if (!usable()) {
      return faults.result(record, place, Optional.empty());
    }
    takeApart();
    Cast cast = Cast.of(counts(), header.roles);
    report(cast, place);
    if (faults.failed()) {
      return faults.result(record, place, Optional.empty());
    }
    TextEvents events = new TextEvents(source, cast, new Timeline(header.started, faults), faults);
    body.forEach(events::line);
    return faults.result(record, place, transcript(events, place, fallbackId));
  }

  private boolean usable() {
    for (Lines.Line line : block) {
      if (line.malformed() > 0) {
        BadInput.malformed(faults, place(line, line.malformed()));
      } else if (line.tooLong()) {
        BadInput.tooLong(faults, place(line, 0));
      }
    }
    return !faults.failed();
  }

  private void takeApart() {
    boolean begun = false;
    for (Lines.Line line : block) {
      TextLine taken = TextLine.of(line);
      if (taken.kind() == TextLine.Kind.COMMENT) {
        continue;
      }
      if (!begun && header.take(taken, place(line, 1))) {
        continue;
      }
      begun |= taken.kind() == TextLine.Kind.SPOKEN || taken.kind() == TextLine.Kind.ACTION;
      body.add(taken);
    }
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean timed = body.stream().anyMatch(line -> line.time().isPresent());
    for (TextLine line : body) {
      // Where lines have times, a name on a line without one is only words with a colon.
      boolean candidate = !timed || line.time().isPresent() || Role.of(line.name()).isPresent();
      if (line.kind() == TextLine.Kind.SPOKEN && candidate) {
        counts.merge(line.name(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private void report(Cast cast, Place place) {
    Map<String, Integer> counts = counts();
    List<String> said = new ArrayList<>();
    cast.sides()
        .forEach(
            (name, side) -> {
              if (!name.equalsIgnoreCase(side.word()) && !header.roles.containsKey(name)) {
                said.add(name + " as " + side.word());
              }
            });
    if (!said.isEmpty()) {
      faults.info("inferred-roles", place, "read by their names: " + String.join(", ", said));
    }
    boolean sided =
        cast.sides().containsValue(Speaker.AGENT) || cast.sides().containsValue(Speaker.CUSTOMER);
    if (!counts.isEmpty() && !sided) {
      List<String> names = new ArrayList<>(counts.keySet());
      String shown = String.join(", ", names.subList(0, Math.min(6, names.size())));
      faults.error(
          "unknown-speakers",
          place,
          "nobody is known as agent or customer; lines begin with: " + shown,
          "sides are told by words such as Agent, CS, Petugas, Ejen, Customer, Pelanggan, Nasabah",
          "add a line before the first event, such as roles: Rina=agent, Budi=customer");
    }
  }

  private Optional<Transcript> transcript(TextEvents events, Place place, String fallbackId) {
    if (events.events().isEmpty()) {
      faults.error(
          "no-events",
          place,
          "no line says who speaks",
          "each thing said is a line such as Agent: Good morning",
          "");
    }
    if (header.id.isEmpty()) {
      faults.info("inferred-id", place, "the conversation has no id and is called " + fallbackId);
    }
    Optional<Duration> observed =
        header.observedUntil.flatMap(moment -> events.timeline().offset(moment, place));
    if (faults.failed()) {
      return Optional.empty();
    }
    Map<String, String> labels = new LinkedHashMap<>(header.labels);
    events.agentName().ifPresent(name -> labels.putIfAbsent("agent", name));
    return Optional.of(
        new Transcript(
            header.id.orElse(fallbackId),
            header.channel,
            header.language,
            events.timeline().start(),
            header.complete,
            header.actionsRecorded,
            observed,
            new Facts(header.facts),
            labels,
            events.events()));
  }

  private Place place(Lines.Line line, int column) {
    return Place.of(source, line.number(), column);
  }
}
