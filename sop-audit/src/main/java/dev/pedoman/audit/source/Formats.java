package dev.pedoman.audit.source;

import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats that can be read, in the order in which they are tried. Immutable, thread-safe. */
public final class Formats {
  private static final Formats STANDARD =
      new Formats(
          List.of(
              new JsonLinesReader(),
              new CanonicalReader(),
              new OpenAiReader(),
              new ContactLensReader(),
              new TextReader()));

  private final List<TranscriptReader> readers;

  private Formats(List<TranscriptReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The formats that come with the module. */
  public static Formats standard() {
    return STANDARD;
  }

  /** These formats and one more, which is tried first. */
  public Formats with(TranscriptReader reader) {
    List<TranscriptReader> more = new ArrayList<>(List.of(reader));
    more.addAll(readers);
    return new Formats(more);
  }

  /** The readers in the order in which they are tried. */
  public List<TranscriptReader> readers() {
    return readers;
  }

  /** The names of the formats, in the order in which they are tried. */
  public List<String> names() {
    return readers.stream().map(TranscriptReader::name).toList();
  }

  /** The reader of a format. */
  public Optional<TranscriptReader> byName(String name) {
    return readers.stream().filter(reader -> reader.name().equals(name)).findFirst();
  }

  /** The first reader that accepts an input that begins so. */
  public Optional<TranscriptReader> detect(Head head) {
    return readers.stream().filter(reader -> reader.accepts(head)).findFirst();
  }

  /**
   * Reads an input in the format that its content shows; one that shows none, is empty or cannot be
   * opened is set aside as a whole.
   */
  public ReadResults read(Input input) {
    try {
      Head head = Head.of(input);
      if (head.isBlank()) {
        return ReadResults.setAside(input, empty(input));
      }
      return detect(head)
          .map(reader -> reader.read(input))
          .orElseGet(
              () ->
                  ReadResults.setAside(
                      input, brokenJson(input, head).orElseGet(() -> unknown(input, head))));
    } catch (IOException e) {
      return ReadResults.setAside(input, ReadResults.unreadable(input, e));
    }
  }

  /** Reads an input in a named format; an unknown name sets it aside as a whole. */
  public ReadResults read(Input input, String format) {
    return byName(format)
        .map(reader -> reader.read(input))
        .orElseGet(() -> ReadResults.setAside(input, noSuch(input, format)));
  }

  private static Problem empty(Input input) {
    return Problem.error(
        "empty-input", Place.of(input.name()), "there is nothing in the input", "", "");
  }

  /** JSON that breaks off before its keys show a format is told by where it breaks. */
  private static Optional<Problem> brokenJson(Input input, Head head) {
    if (!head.isJson()) {
      return Optional.empty();
    }
    try (ReadResults results = new CanonicalReader().read(input)) {
      return results.stream()
          .flatMap(result -> result.problems().stream())
          .filter(problem -> problem.code().equals(BadInput.SYNTAX))
          .findFirst();
    }
  }

  private Problem unknown(Input input, Head head) {
    return Problem.error(
        "unknown-format",
        Place.of(input.name()),
        "no format is known for this input",
        head.seen(),
        "formats: " + String.join(", ", names()) + "; name one, or convert to canonical");
  }

  private Problem noSuch(Input input, String format) {
    return Problem.error(
        "no-such-format",
        Place.of(input.name()),
        "there is no format '" + format + "'",
        "",
        NearestName.suggestion(format, names()));
  }
}
