package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON values as {@link Json} from a stream, one at a time. Depth, lengths and the size of
 * numbers are bounded. Not thread-safe.
 */
final class JsonParsing implements AutoCloseable {
  private static final int DEEPEST = 100;
  private static final int LARGEST_EXPONENT = 400;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Lines.LONGEST)
                  .build())
          .build();

  private final String source;
  private final int linesBefore;
  private final JsonParser parser;

  /**
   * Begins before the first value.
   *
   * @param linesBefore lines of the source that come before the text
   */
  JsonParsing(String source, int linesBefore, Reader text) {
    this.source = source;
    this.linesBefore = linesBefore;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** A text that is no JSON, or more than is taken. */
  static final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final String what;

    BadJson(Place place, String what) {
      super(what);
      this.place = place;
      this.what = what;
    }

    Place place() {
      return place;
    }

    String what() {
      return what;
    }
  }

  /** The one value of a text. */
  static Json whole(String source, int linesBefore, String text) throws BadJson, IOException {
    try (JsonParsing parsing = new JsonParsing(source, linesBefore, new StringReader(text))) {
      if (!parsing.advance()) {
        throw new BadJson(Place.of(source, linesBefore + 1, 1), "there is no JSON value");
      }
      Json json = parsing.value();
      if (parsing.advance()) {
        throw new BadJson(parsing.here(), "something follows the JSON value");
      }
      return json;
    }
  }

  /** Goes to the next token; false at the end of the text. */
  boolean advance() throws BadJson, IOException {
    try {
      return parser.nextToken() != null;
    } catch (JacksonException e) {
      throw bad(e);
    }
  }

  boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** The value that begins at the current token. */
  Json value() throws BadJson, IOException {
    try {
      return node();
    } catch (JacksonException e) {
      throw bad(e);
    }
  }

  /** The name of the field at the current token. */
  String name() {
    return String.valueOf(parser.currentName());
  }

  /** Passes over the value at the current token. */
  void skip() throws BadJson, IOException {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw bad(e);
    }
  }

  Place here() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public void close() {
    parser.close();
  }

  private Json node() throws BadJson {
    Place place = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Json.Text(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE -> new Json.Truth(place, true);
      case VALUE_FALSE -> new Json.Truth(place, false);
      case VALUE_NULL -> new Json.Nothing(place);
      default -> throw new BadJson(place, "a value is expected here");
    };
  }

  private Json fields(Place place) throws BadJson {
    Map<String, Json> fields = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    Map<Place, String> repeated = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place key = here();
      if (keys.putIfAbsent(name, key) != null) {
        repeated.put(key, name);
      }
      parser.nextToken();
      fields.put(name, node());
    }
    return new Json.Fields(place, fields, keys, repeated);
  }

  private Json items(Place place) throws BadJson {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Json.Items(place, items);
  }

  private Json number(Place place) throws BadJson {
    String written = parser.getString();
    try {
      BigDecimal number = new BigDecimal(written);
      // 1e999999999 is short to write and a gigabyte to print.
      if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT + (long) written.length()) {
        return new Json.Decimal(place, number);
      }
    } catch (NumberFormatException e) {
      throw new BadJson(place, "the number " + written + " is too large");
    }
    throw new BadJson(place, "the number " + written + " is too large");
  }

  private BadJson bad(JacksonException e) throws IOException {
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
      throw cause;
    }
    TokenStreamLocation location = e.getLocation();
    // The place is told apart from the words, so it is taken out of them.
    String message =
        String.valueOf(e.getOriginalMessage())
            .replaceAll("\\s*\\(start marker at \\[Source: .*?\\]\\)", "")
            .replaceAll("\\s+", " ");
    return new BadJson(location == null ? Place.of(source) : place(location), message);
  }

  private Place place(TokenStreamLocation location) {
    int line = Math.max(location.getLineNr(), 1) + linesBefore;
    return Place.of(source, line, Math.max(location.getColumnNr(), 0));
  }
}
