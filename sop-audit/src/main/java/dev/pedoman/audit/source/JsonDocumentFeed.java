package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A JSON document of one record, of a list of records, or of several records one after the other. A
 * list is read element by element, so it may be larger than the memory; nothing can be read behind
 * a syntax error.
 */
final class JsonDocumentFeed implements ReadResults.Feed {
  private final Input input;
  private final JsonShape shape;
  private final Characters characters;
  private final JsonParsing parsing;
  private boolean inList;
  private boolean ended;
  private int record;

  JsonDocumentFeed(Input input, JsonShape shape) throws IOException {
    this.input = input;
    this.shape = shape;
    this.characters = Characters.of(input.open());
    this.parsing = new JsonParsing(input.name(), 0, characters);
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    Faults faults = new Faults(characters.recent()::quote);
    try {
      return step(faults);
    } catch (JsonParsing.BadJson e) {
      ended = true;
      record++;
      BadInput.syntax(faults, e, characters.recent().quote(e.place()).text());
      return Optional.of(faults.result(record, e.place(), Optional.empty()));
    } catch (Characters.MalformedText e) {
      ended = true;
      record++;
      Place place = Place.of(input.name(), e.line, e.column);
      BadInput.malformed(faults, place);
      return Optional.of(faults.result(record, place, Optional.empty()));
    }
  }

  @Override
  public void close() throws IOException {
    parsing.close();
    characters.close();
  }

  private Optional<ReadResult> step(Faults faults) throws JsonParsing.BadJson, IOException {
    while (parsing.advance()) {
      if (inList && parsing.at(JsonToken.END_ARRAY)) {
        inList = false;
      } else if (!inList && parsing.at(JsonToken.START_ARRAY)) {
        Optional<ReadResult> first = list(faults);
        if (first.isPresent()) {
          return first;
        }
      } else {
        return Optional.of(result(parsing.value(), faults));
      }
    }
    ended = true;
    if (record > 0) {
      return Optional.empty();
    }
    Place place = Place.of(input.name());
    BadInput.empty(faults, place);
    return Optional.of(faults.result(0, place, Optional.empty()));
  }

  /** Begins a list: it is a record itself, or its first element is one, or it is empty. */
  private Optional<ReadResult> list(Faults faults) throws JsonParsing.BadJson, IOException {
    Place place = parsing.here();
    parsing.advance();
    if (parsing.at(JsonToken.END_ARRAY)) {
      return Optional.empty();
    }
    Json first = parsing.value();
    if (!shape.isOneRecord(first)) {
      inList = true;
      return Optional.of(result(first, faults));
    }
    List<Json> items = new ArrayList<>(List.of(first));
    parsing.advance();
    while (!parsing.at(JsonToken.END_ARRAY)) {
      items.add(parsing.value());
      parsing.advance();
    }
    return Optional.of(result(new Json.Items(place, items), faults));
  }

  private ReadResult result(Json json, Faults faults) {
    record++;
    String fallbackId = input.fileName() + "#" + record;
    return faults.result(record, json.place(), shape.transcript(json, faults, fallbackId));
  }
}
