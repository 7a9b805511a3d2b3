package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.util.Optional;

/** JSON lines: one record a line, each good or bad on its own. */
final class JsonLinesFeed implements ReadResults.Feed {
  private final Input input;
  private final JsonShape shape;
  private final Lines lines;
  private int record;

  JsonLinesFeed(Input input, JsonShape shape) throws IOException {
    this.input = input;
    this.shape = shape;
    this.lines = new Lines(Characters.of(input.open()));
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().isBlank()) {
      line = lines.next();
    }
    return line.isPresent() ? Optional.of(result(line.get())) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private ReadResult result(Lines.Line line) throws IOException {
    record++;
    Place place = Place.of(input.name(), line.number(), 0);
    Faults faults = new Faults(at -> RecentLines.quote(at, line.text()));
    return faults.result(record, place, transcript(line, faults));
  }

  private Optional<Transcript> transcript(Lines.Line line, Faults faults) throws IOException {
    Place place = Place.of(input.name(), line.number(), line.malformed());
    if (line.tooLong()) {
      BadInput.tooLong(faults, place);
    } else if (line.malformed() > 0) {
      BadInput.malformed(faults, place);
    } else {
      try {
        Json json = JsonParsing.whole(input.name(), line.number() - 1, line.text());
        return shape.transcript(json, faults, input.fileName() + "#" + record);
      } catch (JsonParsing.BadJson e) {
        BadInput.syntax(faults, e, line.text());
      }
    }
    return Optional.empty();
  }
}
